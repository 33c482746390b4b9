package memcon.validation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Whether files leave claimed what was claimed: that no proposition is a triple and nothing reported an occurrence, in
 * every way a user may load them. Each check returns what became a fact; nothing, if all is well.
 */
public final class NonAssertion {

    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";

    private static final String PROPOSITIONS = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            SELECT DISTINCT ?s ?p ?o WHERE { ?node memcon:subject ?s ; memcon:predicate ?p ; memcon:object ?o }
            """;

    private static final String REPORTED = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            SELECT DISTINCT ?node WHERE {
              VALUES ?class { memcon:Statement memcon:Conversation memcon:ReferencedEvent }
              ?node a ?class .
              FILTER(!EXISTS { ?node a memcon:RecordedConversation } || EXISTS { ?node memcon:toldIn ?other })
            }
            """;

    /** Classes whose instances took place. */
    private static final List<String> OCCURRENCES = List.of(
            CRM + "E5_Event",
            CRM + "E7_Activity",
            Vocabulary.RICO + "Event",
            Vocabulary.RICO + "Activity",
            Vocabulary.PROV + "Activity");

    private final List<Path> files;
    private Graph merged;

    public NonAssertion(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** How many propositions there are to be checked: a suite over none proves nothing. */
    public int propositions() {
        return propositionsIn(merged()).size();
    }

    public Set<String> inTheDefaultGraphOfTdb2() {
        return inTdb2(DatasetGraph::getDefaultGraph);
    }

    public Set<String> inTheUnionGraphOfTdb2() {
        return inTdb2(DatasetGraph::getUnionGraph);
    }

    /**
     * Asks over HTTP, of the default graph and of every named one.
     *
     * @param sparql the address of an endpoint that serves the files
     */
    public Set<String> behindAnEndpoint(URI sparql) {
        return asserted(merged(), triple -> {
            String asked = "<%s> <%s> <%s>"
                    .formatted(
                            triple.getSubject().getURI(),
                            triple.getPredicate().getURI(),
                            triple.getObject().getURI());
            try (QueryExec query = QueryExec.service(sparql.toString())
                    .query("ASK { { %1$s } UNION { GRAPH ?graph { %1$s } } }".formatted(asked))
                    .build()) {
                return query.ask();
            }
        });
    }

    public Set<String> inAnRdf4jStoreWithoutFrom() throws IOException {
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            for (Path file : files) {
                String name = file.toString().replaceFirst("\\.gz$", "");
                try (InputStream in = open(file)) {
                    connection.add(
                            in,
                            file.toUri().toString(),
                            Rio.getParserFormatForFileName(name).orElseThrow());
                }
            }
            return asserted(merged(), triple -> ask(connection, triple));
        } finally {
            repository.shutDown();
        }
    }

    /**
     * Looks among what follows from the files together with other vocabularies.
     *
     * @param vocabularies the ontology, its alignments, and other people's axioms
     */
    public Set<String> afterRdfsInference(List<Path> vocabularies) {
        Graph data = merged();
        Graph base = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(base, data);
        vocabularies.forEach(file -> RDFDataMgr.read(base, file.toString()));
        Graph closure = ReasonerRegistry.getRDFSSimpleReasoner().bind(base);
        Set<String> facts = asserted(data, closure::contains);
        Set<Node> reported = Set.copyOf(column(data, REPORTED));
        for (String occurrence : OCCURRENCES) {
            closure.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(occurrence))
                    .mapWith(Triple::getSubject)
                    .filterKeep(reported::contains)
                    .forEachRemaining(node -> facts.add(node + " a " + occurrence));
        }
        return facts;
    }

    private Set<String> inTdb2(Function<DatasetGraph, Graph> view) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        try {
            dataset.begin(TxnType.WRITE);
            files.forEach(file -> RDFDataMgr.read(dataset, file.toString()));
            dataset.commit();
            dataset.end();
            return Txn.calculateRead(dataset, () -> asserted(merged(), triple -> ask(view.apply(dataset), triple)));
        } finally {
            dataset.close();
        }
    }

    private static boolean ask(Graph graph, Triple triple) {
        return QueryExec.dataset(DatasetGraphFactory.wrap(graph))
                .query("ASK { ?s ?p ?o }")
                .substitution("s", triple.getSubject())
                .substitution("p", triple.getPredicate())
                .substitution("o", triple.getObject())
                .ask();
    }

    private static boolean ask(RepositoryConnection connection, Triple triple) {
        BooleanQuery query = connection.prepareBooleanQuery("ASK { ?s ?p ?o }");
        IRI predicate =
                connection.getValueFactory().createIRI(triple.getPredicate().getURI());
        query.setBinding("s", value(connection, triple.getSubject()));
        query.setBinding("p", predicate);
        query.setBinding("o", value(connection, triple.getObject()));
        return query.evaluate();
    }

    private static Value value(RepositoryConnection connection, Node node) {
        return connection.getValueFactory().createIRI(node.getURI());
    }

    private static Set<String> asserted(Graph data, Predicate<Triple> isTrue) {
        Set<String> facts = new TreeSet<>();
        for (Triple triple : propositionsIn(data)) {
            if (isTrue.test(triple)) {
                facts.add(triple.toString());
            }
        }
        return facts;
    }

    private static List<Triple> propositionsIn(Graph data) {
        List<Triple> propositions = new ArrayList<>();
        try (QueryExec query = QueryExec.dataset(DatasetGraphFactory.wrap(data))
                .query(PROPOSITIONS)
                .build()) {
            RowSet rows = query.select();
            rows.forEachRemaining(row -> propositions.add(Triple.create(row.get("s"), row.get("p"), row.get("o"))));
        }
        return propositions;
    }

    private static List<Node> column(Graph data, String select) {
        List<Node> nodes = new ArrayList<>();
        try (QueryExec query =
                QueryExec.dataset(DatasetGraphFactory.wrap(data)).query(select).build()) {
            query.select().forEachRemaining(row -> nodes.add(row.get("node")));
        }
        return nodes;
    }

    /** All graphs of all files in one, as the union that users query. */
    private Graph merged() {
        if (merged == null) {
            merged = merge(files);
        }
        return merged;
    }

    private static Graph merge(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Path file : files) {
            DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toString());
            dataset.stream().forEach(quad -> graph.add(quad.asTriple()));
        }
        return graph;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
