package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memcon.authority.Vocabulary;
import memcon.document.Span;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** A text of a memorandum, character by character as offsets count them. */
final class PrintedText {

    private static final Node WORDS = NodeFactory.createURI(Vocabulary.SCHEMA + "text");
    private static final int MOST = 20;

    private final Node node;
    private final int[] points;
    private final String language;

    private PrintedText(Node node, String words, String language) {
        this.node = node;
        this.points = words.codePoints().toArray();
        this.language = language;
    }

    /** Of a memorandum's texts the English one, for in that language everything else is told. */
    static Optional<PrintedText> of(Node memorandum, Lookup data) {
        List<PrintedText> texts = data.objects(memorandum, memcon("text"), MOST).stream()
                .filter(Node::isURI)
                .flatMap(text -> data
                        .text(text, WORDS)
                        .map(words -> new PrintedText(
                                text,
                                words,
                                data.text(text, DCTerms.language.asNode()).orElse("")))
                        .stream())
                .toList();
        return texts.stream()
                .min(Comparator.comparing((PrintedText text) -> !text.language.startsWith("en"))
                        .thenComparing(text -> text.node.getURI()));
    }

    Node node() {
        return node;
    }

    int length() {
        return points.length;
    }

    /** A tag of BCP 47, or nothing. */
    String language() {
        return language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? language : "";
    }

    String quote(Span span) {
        return quote(span.start(), span.end());
    }

    String quote(int start, int end) {
        return new String(points, start, end - start);
    }

    int at(int place) {
        return points[place];
    }

    boolean isLineEnd(int place) {
        return points[place] == '\n';
    }
}
