package memcon.serve.markup;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Optional;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A passage with the words before and after it. */
public record Context(Lookup data, Markup markup) {

    /** In code points, as all offsets. */
    private static final int AROUND = 300;

    private static final Node SOURCE = NodeFactory.createURI(Vocabulary.OA + "hasSource");
    private static final Node TEXT = NodeFactory.createURI(Vocabulary.SCHEMA + "text");

    public String of(Node passage) {
        Optional<String> quotation = data.text(passage, memcon("quotation"));
        if (quotation.isEmpty()) {
            return "";
        }
        String words = quotation.get();
        Optional<Node> source = data.object(passage, SOURCE);
        Optional<String> text = source.flatMap(found -> data.text(found, TEXT));
        int start = data.number(passage, memcon("start"));
        String before = "";
        String after = "";
        if (text.isPresent() && isAt(text.get(), start, words)) {
            int from = text.get().offsetByCodePoints(0, start);
            before = before(text.get().substring(0, from));
            after = after(text.get().substring(from + words.length()));
        }
        return "<blockquote class=\"context\">" + Markup.text(before) + "<mark>" + Markup.text(words) + "</mark>"
                + Markup.text(after) + "</blockquote>\n<p class=\"place\">" + markup.link(passage, place(passage))
                + source.map(found -> " of " + markup.html(found)).orElse("") + "</p>\n";
    }

    private String place(Node passage) {
        return "Characters " + data.number(passage, memcon("start")) + " to " + data.number(passage, memcon("end"));
    }

    private static boolean isAt(String text, int start, String words) {
        return start >= 0
                && start <= text.codePointCount(0, text.length())
                && text.startsWith(words, text.offsetByCodePoints(0, start));
    }

    /** From the beginning of a word on. */
    private static String before(String text) {
        int points = text.codePointCount(0, text.length());
        if (points <= AROUND) {
            return text;
        }
        String near = text.substring(text.offsetByCodePoints(text.length(), -AROUND));
        return "… " + near.replaceFirst("^\\S*\\s+", "");
    }

    private static String after(String text) {
        int points = text.codePointCount(0, text.length());
        if (points <= AROUND) {
            return text;
        }
        String near = text.substring(0, text.offsetByCodePoints(0, AROUND));
        return near.replaceFirst("\\s+\\S*$", "") + " …";
    }
}
