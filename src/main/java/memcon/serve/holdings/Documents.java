package memcon.serve.holdings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The memoranda in a dataset: their names, titles and texts. */
public final class Documents {

    /** The last part of a document's IRI: what may stand in a path without an escape. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._~-]+");

    private static final Node MEMORANDUM = NodeFactory.createURI(Vocabulary.MEMCON + "Memorandum");
    private static final Node TEXT = NodeFactory.createURI(Vocabulary.SCHEMA + "text");

    private final DatasetGraph dataset;
    private final String prefix;

    /** Made when first asked for; what is served never changes. */
    private volatile @Nullable List<Entry> all;

    /** A document for the list. */
    public record Entry(String id, String title, boolean hasText) {}

    Documents(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.prefix = base + "document/";
    }

    public List<Entry> all() {
        List<Entry> known = all;
        if (known == null) {
            known = list();
            all = known;
        }
        return known;
    }

    private List<Entry> list() {
        return dataset.calculateRead(() -> dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, MEMORANDUM)
                .map(Quad::getSubject)
                .distinct()
                .filter(node -> node.isURI() && isOurs(node.getURI()))
                .map(this::entry)
                .sorted(Comparator.comparing(Entry::id))
                .toList());
    }

    private boolean isOurs(String iri) {
        return iri.startsWith(prefix)
                && ID.matcher(iri.substring(prefix.length())).matches();
    }

    private Entry entry(Node document) {
        String id = document.getURI().substring(prefix.length());
        return new Entry(
                id,
                literal(document, RDFS.Nodes.label).orElse(id),
                dataset.contains(Node.ANY, textOf(id), TEXT, Node.ANY));
    }

    /** The text that the offsets of passages refer to. */
    public Optional<String> text(String id) {
        return ID.matcher(id).matches() ? dataset.calculateRead(() -> literal(textOf(id), TEXT)) : Optional.empty();
    }

    private Node textOf(String id) {
        return NodeFactory.createURI(prefix + id + "/text");
    }

    private Optional<String> literal(Node subject, Node predicate) {
        return dataset.stream(Node.ANY, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
