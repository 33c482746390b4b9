package memcon.serve.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What the data themselves say of the whole collection: the statements about {@code BASE}dataset, and about its publisher or
 * terms of use, if they are {@code BASE}dataset#…. Whoever publishes a collection writes them into a file and loads it beside
 * the others.
 *
 * @param iri the collection's IRI in the data
 * @param statements about it; none if nobody has described it
 * @param others about what these lead to
 */
record CollectionRecord(String iri, List<Triple> statements, List<Triple> others) {

    private static final String DEFAULT_TITLE = "Memoranda of conversation";
    private static final String DEFAULT_DESCRIPTION =
            "A knowledge graph of who said what in memoranda of conversation, and through whom it is known."
                    + " What is claimed in a conversation is a node, never stated as a fact.";
    private static final Set<String> NAMES = Set.of(Vocabulary.RDFS + "label", Vocabulary.FOAF + "name");

    static CollectionRecord in(DatasetGraph dataset, String base) {
        return dataset.calculateRead(() -> {
            Node collection = NodeFactory.createURI(base + "dataset");
            List<Triple> statements = about(collection, dataset)
                    .filter(statement -> isTold(statement.getPredicate()))
                    .toList();
            List<Triple> others = statements.stream()
                    .map(Triple::getObject)
                    .filter(node -> node.isURI() && node.getURI().startsWith(collection.getURI() + "#"))
                    .distinct()
                    .flatMap(node -> about(node, dataset))
                    .toList();
            return new CollectionRecord(collection.getURI(), statements, others);
        });
    }

    private static Stream<Triple> about(Node thing, DatasetGraph dataset) {
        return dataset.stream(Node.ANY, thing, Node.ANY, Node.ANY)
                .filter(quad -> !quad.getObject().isBlank())
                .map(Quad::asTriple)
                .distinct();
    }

    /** Numbers are counted here, not believed. */
    private static boolean isTold(Node predicate) {
        return !predicate.equals(RDF.Nodes.type) && !predicate.getURI().startsWith(VOID.NS);
    }

    String title() {
        return words("title").orElse(DEFAULT_TITLE);
    }

    String description() {
        return words("description").orElse(DEFAULT_DESCRIPTION);
    }

    boolean hasTitle() {
        return words("title").isPresent();
    }

    boolean hasDescription() {
        return words("description").isPresent();
    }

    /** The licence of the whole, if it says one. */
    Optional<String> licence() {
        return values("license").filter(Node::isURI).map(Node::getURI).findFirst();
    }

    /** What it says with a term of Dublin Core, in words where there are any. */
    Set<String> all(String term) {
        return values(term).map(this::inWords).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it says this of itself: some words, or an IRI. */
    boolean isSaid(String value) {
        return statements.stream()
                .map(Triple::getObject)
                .anyMatch(node -> (node.isURI() && node.getURI().equals(value))
                        || (node.isLiteral() && node.getLiteralLexicalForm().equals(value)));
    }

    private String inWords(Node node) {
        if (!node.isURI()) {
            return node.getLiteralLexicalForm();
        }
        return others.stream()
                .filter(statement -> statement.getSubject().equals(node)
                        && NAMES.contains(statement.getPredicate().getURI())
                        && statement.getObject().isLiteral())
                .map(statement -> statement.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(node.getURI());
    }

    private Optional<String> words(String term) {
        return values(term)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Stream<Node> values(String term) {
        Node property = NodeFactory.createURI(Vocabulary.DCTERMS + term);
        return statements.stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getObject)
                .filter(node -> node.isURI() || node.isLiteral());
    }
}
