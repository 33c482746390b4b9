package memcon.serve.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.document.Span;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * All that a reader wants to know of a statement: who says what to whom and how, in which words, through whom it came to the
 * page, who read it so, and what it claims.
 *
 * @param page path and all of the page that the text is on
 * @param testimony who stands between the statements and the page
 */
record StatementCard(
        Lookup data,
        Markup markup,
        Said said,
        Marks marks,
        Optional<PrintedText> text,
        Testimony testimony,
        String page) {

    /** @param id of the element; empty for a copy */
    String of(Statement statement, String id) {
        String hidden = !id.isEmpty() && !marks.isTaken(statement) ? " hidden" : "";
        return "<article class=\"statement-card\"" + (id.isEmpty() ? "" : " id=\"" + id + "\"") + hidden + " data-s=\""
                + Marks.id(statement) + "\">\n"
                + "<p class=\"who\">" + marks.sign(statement) + " " + who(statement) + "</p>\n"
                + words(statement)
                + facts(statement)
                + claims(statement)
                + links(statement)
                + "</article>\n";
    }

    private String who(Statement statement) {
        List<Node> addressees = statement.told().all("addressee");
        List<Node> manner = new ArrayList<>(statement.acts());
        manner.addAll(statement.told().all("mode"));
        manner.addAll(statement.told().all("hedge"));
        return (statement.speakers().isEmpty() ? "(untold)" : markup.list(statement.speakers()))
                + (addressees.isEmpty() ? "" : " → " + markup.list(addressees))
                + (manner.isEmpty() ? "" : " <small class=\"manner\">" + terms(manner) + "</small>");
    }

    private String terms(List<Node> concepts) {
        return concepts.stream().map(markup::term).collect(Collectors.joining(", "));
    }

    private String words(Statement statement) {
        String words = statement.spans().isEmpty()
                ? said.evidence(statement.node()).orElseGet(() -> data.label(statement.node()))
                : statement.spans().stream()
                        .map(span -> text.orElseThrow().quote(span))
                        .collect(Collectors.joining(" […] "));
        String places = statement.spans().stream().map(StatementCard::place).collect(Collectors.joining(", "));
        return "<blockquote>" + Markup.text(words) + "</blockquote>\n<p class=\"place\">"
                + (places.isEmpty()
                        ? "It has no place in this text."
                        : "Characters " + places + " of <a href=\"#s-" + Marks.id(statement) + "\">the text</a>")
                + "</p>\n";
    }

    private static String place(Span span) {
        return span.start() + " to " + span.end();
    }

    private String facts(Statement statement) {
        Told told = statement.told();
        StringBuilder facts = new StringBuilder("<dl class=\"facts\">\n");
        fact(facts, "How we know", testimony.of(statement));
        fact(facts, "Level", level(statement));
        fact(facts, "Hedged by", markup.list(told.all("hedgedBy")));
        fact(facts, "Read", reading(statement));
        fact(facts, "Other reading", others(told.all("alternativeTo")));
        fact(facts, "Responds to", others(told.all("respondsTo")));
        fact(facts, "Agrees with", others(told.all("agreesWith")));
        fact(facts, "Disagrees with", others(told.all("disagreesWith")));
        fact(facts, "Speaks of", markup.list(statement.events()));
        fact(facts, "Editor’s note", markup.list(told.all(SKOS.editorialNote.asNode())));
        return facts.append("</dl>\n").toString();
    }

    private static void fact(StringBuilder facts, String name, String html) {
        if (!html.isEmpty()) {
            facts.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>\n");
        }
    }

    private String level(Statement statement) {
        int level = statement.level();
        List<Node> conversations = statement.told().all("inConversation");
        return level
                + (level == 1 ? "" : level == 2 ? ", through one teller" : ", through " + (level - 1) + " tellers")
                + (conversations.isEmpty() ? "" : "; in " + markup.list(conversations));
    }

    private String reading(Statement statement) {
        Told told = statement.told();
        String by = markup.list(told.all("proposedBy"));
        String rule = told.text("rule")
                .map(name -> " by the rule “" + Markup.text(name) + "”")
                .orElse("");
        String confidence = told.text("confidence")
                .map(value -> ", confidence " + Markup.text(value))
                .orElse("");
        String certainty =
                told.all("readingCertainty").isEmpty() ? "" : ", the reading " + terms(told.all("readingCertainty"));
        String preferred = statement.isPreferred() ? "" : "; <strong>not the preferred reading</strong>";
        return (statement.isAutomatic()
                        ? "<strong class=\"how automatic\">automatically</strong>" + rule
                        : "<strong class=\"how edited\">by an editor</strong>")
                + (by.isEmpty() ? "" : " (" + by + ")")
                + confidence
                + certainty
                + preferred;
    }

    /** Statements of the same text by their words, of others by their names. */
    private String others(List<Node> statements) {
        return statements.stream().map(markup::html).collect(Collectors.joining("; "));
    }

    private String claims(Statement statement) {
        List<String> rows = new ArrayList<>();
        for (Node stance : statement.told().all("stance")) {
            Told told = Told.of(stance, data);
            rows.add(row(terms(told.all("stanceType")), told.all("stanceClaim"), terms(told.all("certainty"))));
        }
        if (rows.isEmpty()) {
            statement.claims().forEach(claim -> rows.add(row("claim", List.of(claim), "")));
        }
        return rows.isEmpty() ? "" : "<ul class=\"claims\">\n" + String.join("", rows) + "</ul>\n";
    }

    private String row(String type, List<Node> claims, String certainty) {
        boolean isContested = claims.stream().anyMatch(testimony.contest()::concerns);
        return "<li>" + type + ": " + markup.list(claims)
                + (certainty.isEmpty() ? "" : " <small>" + certainty + "</small>")
                + (isContested ? " <strong class=\"contested\">contested</strong>" : "") + "</li>\n";
    }

    private String links(Statement statement) {
        String cite = markup.addresses().isOurs(statement.node().toString())
                ? CitationLinks.html(markup, statement.node())
                : "";
        String node = markup.link(statement.node(), "its own page");
        return "<p class=\"links\">" + node + ", <a href=\""
                + Markup.text(page + Asked.statementQuery(statement.anchor())) + "#s-" + Marks.id(statement)
                + "\">link to it in the text</a>" + cite + "</p>\n";
    }
}
