package memcon.serve.linkeddata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** A description as data, with what leads on to its further pages: the terms of Hydra, as others' servers have them. */
final class DescriptionGraph {

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("memcon", Vocabulary.MEMCON),
            Map.entry("claimterm", Vocabulary.CLAIM_TERM),
            Map.entry("act", Vocabulary.CONCEPTS + "act/"),
            Map.entry("mode", Vocabulary.CONCEPTS + "mode/"),
            Map.entry("hedge", Vocabulary.CONCEPTS + "hedge/"),
            Map.entry("role", Vocabulary.CONCEPTS + "role/"),
            Map.entry("stance", Vocabulary.CONCEPTS + "stance/"),
            Map.entry("certainty", Vocabulary.CONCEPTS + "certainty/"),
            Map.entry("polarity", Vocabulary.CONCEPTS + "polarity/"),
            Map.entry("modality", Vocabulary.CONCEPTS + "modality/"),
            Map.entry("account", Vocabulary.CONCEPTS + "account/"),
            Map.entry("rdf", Vocabulary.RDF),
            Map.entry("rdfs", Vocabulary.RDFS),
            Map.entry("xsd", Vocabulary.XSD),
            Map.entry("skos", Vocabulary.SKOS),
            Map.entry("dcterms", Vocabulary.DCTERMS),
            Map.entry("schema", Vocabulary.SCHEMA),
            Map.entry("oa", Vocabulary.OA),
            Map.entry("prov", Vocabulary.PROV),
            Map.entry("rico", Vocabulary.RICO),
            Map.entry("geo", Vocabulary.GEO),
            Map.entry("wgs84", Vocabulary.WGS84),
            Map.entry("foaf", Vocabulary.FOAF),
            Map.entry("void", VOID.getURI()),
            Map.entry("hydra", HYDRA));

    private final Graph graph = GraphFactory.createDefaultGraph();

    /**
     * The statements of a description, and what it is itself.
     *
     * @param address of the description, in whatever syntax; further pages have it with {@code ?page=}
     * @param dataset that it is of
     */
    DescriptionGraph(Description description, String address, String dataset) {
        graph.getPrefixMapping().setNsPrefixes(PREFIXES);
        Stream.of(description.from(), description.to(), description.inside(), description.labels())
                .flatMap(List::stream)
                .forEach(graph::add);
        Node document = NodeFactory.createURI(address);
        add(document, RDF.type.asNode(), FOAF.Document.asNode());
        add(document, FOAF.primaryTopic.asNode(), description.thing());
        add(document, VOID.inDataset.asNode(), NodeFactory.createURI(dataset));
        if (description.isPartial()) {
            Node view = page(address, description.page());
            add(document, hydra("view"), view);
            add(view, RDF.type.asNode(), hydra("PartialCollectionView"));
            add(view, hydra("first"), page(address, 1));
            if (description.page() > 1) {
                add(view, hydra("previous"), page(address, description.page() - 1));
            }
            if (description.hasNext()) {
                add(view, hydra("next"), page(address, description.page() + 1));
            }
        }
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI(HYDRA + name);
    }

    private static Node page(String address, int page) {
        return NodeFactory.createURI(page == 1 ? address : address + "?page=" + page);
    }

    byte[] in(DataSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RDFWriter.source(graph).format(syntax.format()).output(out);
        } catch (JenaException e) {
            throw new Refusal(
                    406,
                    "No such format",
                    "This description cannot be written as " + syntax.name() + " (" + e.getMessage()
                            + "). Accept application/n-triples.");
        }
        return out.toByteArray();
    }

    /** JSON-LD that can stand in a page: nothing in it ends the element or begins another. */
    String embedded() {
        return new String(in(DataSyntax.ofType(DataSyntax.JSON_LD).orElseThrow()), StandardCharsets.UTF_8)
                .replace("&", "\\u0026")
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
