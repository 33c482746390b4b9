package memcon.serve.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/**
 * By what a statement is known in the text: letters of the speaker's name, a colour and a line; a raised figure for what
 * is told at second hand; a quotation mark for direct speech; ≠ for what is contested; a hollow mark for what no editor has seen.
 *
 * @param keys names of things in filters
 */
record Marks(Lookup data, Voices voices, Choice choice, Keys keys) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int TEN = 10;
    private static final int DEEPEST_CLASS = 5;

    /** The element of a statement's words. */
    String opening(Statement statement, int within) {
        return "<span class=\"said-here " + look(statement) + " within-" + Math.min(DEEPEST_CLASS, within)
                + "\" data-s=\"" + id(statement) + "\">";
    }

    /** The link at the beginning of a statement to all that is known of it. */
    String badge(Statement statement) {
        String id = id(statement);
        return "<a class=\"voice-mark " + look(statement) + "\" id=\"s-" + id + "\" href=\"#d-" + id + "\" data-s=\""
                + id
                + "\" data-letters=\"" + Markup.text(letters(statement)) + "\"" + data(statement) + " aria-label=\""
                + Markup.text(name(statement)) + "\"></a>";
    }

    /** The same mark where it leads nowhere. */
    String sign(Statement statement) {
        return "<span class=\"voice-mark " + look(statement).replace(" off", "") + "\" data-letters=\""
                + Markup.text(letters(statement)) + "\" aria-hidden=\"true\"></span>";
    }

    static String sign(Voices.Voice voice) {
        return "<span class=\"voice-mark " + voice.style() + "\" data-letters=\"" + Markup.text(voice.letters())
                + "\" aria-hidden=\"true\"></span>";
    }

    /** Anchors come from IRIs, whatever is in these. */
    static String id(Statement statement) {
        return id(statement.anchor());
    }

    static String id(String anchor) {
        return Markup.text(anchor.replaceAll("[\\s\\p{C}]", "_"));
    }

    private String look(Statement statement) {
        return voices.of(statement).style()
                + (statement.isDirect() ? " direct" : "")
                + (statement.isAutomatic() ? " automatic" : "")
                + (statement.isPreferred() ? "" : " alternative")
                + (isTaken(statement) ? "" : " off");
    }

    boolean isTaken(Statement statement) {
        return choice.takes(statement, keys);
    }

    private String letters(Statement statement) {
        return (statement.isPreferred() ? "" : "or ")
                + voices.of(statement).letters()
                + (statement.level() > 1 ? raised(statement.level()) : "")
                + (statement.isDirect() ? "“" : "")
                + (statement.isContested() ? " ≠" : "");
    }

    private static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append(RAISED.charAt((digit - '0') % TEN));
        }
        return raised.toString();
    }

    /** For whoever hears the page. */
    private String name(Statement statement) {
        List<String> parts = new ArrayList<>(List.of(voices.of(statement).name()));
        statement.acts().stream().map(data::label).forEach(parts::add);
        parts.add("level " + statement.level());
        if (statement.isDirect()) {
            parts.add("direct speech");
        }
        if (statement.isContested()) {
            parts.add("contested");
        }
        if (!statement.isPreferred()) {
            parts.add("another reading");
        }
        if (statement.isAutomatic()) {
            parts.add("read automatically");
        }
        return String.join(", ", parts);
    }

    /** What the filters look at. */
    String data(Statement statement) {
        return " data-speaker=\"" + keys(statement.speakers()) + "\" data-act=\"" + keys(statement.acts())
                + "\" data-level=\"" + statement.level() + "\" data-event=\"" + keys(statement.events()) + "\""
                + (statement.isContested() ? " data-contested=\"yes\"" : "");
    }

    private String keys(List<Node> things) {
        return Markup.text(things.stream().map(keys::of).collect(Collectors.joining(" ")));
    }
}
