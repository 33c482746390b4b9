package memcon.serve.reading;

import java.util.Comparator;
import java.util.List;
import memcon.document.Span;
import org.apache.jena.graph.Node;

/**
 * A statement as the text shows it.
 *
 * @param told all that the data say of it
 * @param spans its passages in the text, in the order of the text; none if they are not known
 * @param claims that it takes a stance toward
 * @param events that it speaks of
 * @param isAutomatic whether a rule made it and no editor
 * @param isContested whether one of its claims is affirmed by one and denied by another
 */
record Statement(
        Node node,
        Told told,
        List<Span> spans,
        List<Node> claims,
        List<Node> events,
        boolean isAutomatic,
        boolean isContested) {

    /** In the order of the text, the outer before the inner. */
    static final Comparator<Statement> IN_ORDER = Comparator.comparingInt(Statement::start)
            .thenComparing(Statement::level)
            .thenComparing(statement -> -statement.end())
            .thenComparing(statement -> !statement.isPreferred())
            .thenComparing(statement -> statement.node().toString());

    /** The last part of its IRI, which names it within its document. */
    String anchor() {
        return anchor(node);
    }

    static String anchor(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** Where the words begin; what has no place comes after all that has. */
    int start() {
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).start();
    }

    int end() {
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(spans.size() - 1).end();
    }

    /** 1 for what was said in the recorded conversation, more for what was said of speech. */
    int level() {
        return Math.max(1, told.number("reportLevel"));
    }

    List<Node> speakers() {
        return told.all("speaker");
    }

    List<Node> acts() {
        return told.all("speechAct");
    }

    boolean isDirect() {
        return told.says("mode", "direct");
    }

    /** Of competing readings one is preferred. */
    boolean isPreferred() {
        return !told.says("preferredReading", "false");
    }

    /** There is one statement of a name; all that is told of it need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && statement.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }
}
