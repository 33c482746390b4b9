package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Span;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What somebody says, conversation by conversation in the order of their dates, and with whom he speaks. */
record SpeechOverTime(Lookup data, Markup markup, Said said) implements Section {

    private static final int MOST_PARTNERS = 50;
    private static final int OPEN = 80;

    @Override
    public String of(Node actor) {
        List<Node> statements = data.subjects(memcon("speaker"), actor, Said.MOST + 1);
        List<Node> shown = said.inOrder(statements.stream().limit(Said.MOST).toList());
        return partners(actor, shown)
                + conversations(shown)
                + Asking.forMore(
                        statements.size(),
                        Said.MOST,
                        markup,
                        "SELECT ?statement ?label { ?statement memcon:speaker " + Asking.name(actor)
                                + " ; rdfs:label ?label }");
    }

    /** How often somebody is spoken to, and speaks. */
    private String partners(Node actor, List<Node> statements) {
        Map<Node, Integer> to = new HashMap<>();
        for (Node statement : statements) {
            data.objects(statement, memcon("addressee"), MOST_PARTNERS).forEach(it -> to.merge(it, 1, Integer::sum));
        }
        Map<Node, Integer> from = new HashMap<>();
        for (Node statement : data.subjects(memcon("addressee"), actor, Said.MOST)) {
            data.objects(statement, memcon("speaker"), MOST_PARTNERS).forEach(it -> from.merge(it, 1, Integer::sum));
        }
        Map<Node, Integer> both = new HashMap<>(to);
        from.forEach((partner, count) -> both.merge(partner, count, Integer::sum));
        if (both.isEmpty()) {
            return "";
        }
        return "<h2>With whom</h2>\n<ul>\n"
                + both.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                                .thenComparing(entry -> data.label(entry.getKey()))
                                .thenComparing(entry -> entry.getKey().toString()))
                        .limit(MOST_PARTNERS)
                        .map(entry -> "<li>" + markup.html(entry.getKey()) + " <small>speaks to: "
                                + to.getOrDefault(entry.getKey(), 0) + ", is spoken to by: "
                                + from.getOrDefault(entry.getKey(), 0) + "</small></li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }

    /** Statements of one conversation, or of one document outside of every conversation. */
    private record Occasion(
            @Nullable Node conversation, @Nullable Node document, Span span) {}

    private String conversations(List<Node> statements) {
        Map<Occasion, List<Node>> occasions = new LinkedHashMap<>();
        for (Node statement : statements) {
            occasions
                    .computeIfAbsent(occasion(statement), unseen -> new ArrayList<>())
                    .add(statement);
        }
        if (occasions.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>Statements, in the order of time</h2>\n");
        occasions.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Occasion, List<Node>> entry) ->
                                entry.getKey().span().to().orElse(Double.MAX_VALUE))
                        .thenComparing(entry -> String.valueOf(entry.getKey().document()))
                        .thenComparing(entry -> String.valueOf(entry.getKey().conversation())))
                .forEach(entry -> html.append(section(
                        entry.getKey(), entry.getValue(), entry.getValue().size() <= OPEN || occasions.size() == 1)));
        return html.toString();
    }

    private Occasion occasion(Node statement) {
        Node conversation = data.object(statement, memcon("inConversation")).orElse(null);
        Node document = data.object(statement, memcon("inMemorandum")).orElse(null);
        return new Occasion(conversation, document, Span.of(conversation == null ? statement : conversation, data));
    }

    private String section(Occasion occasion, List<Node> statements, boolean isOpen) {
        String name = occasion.conversation() == null
                ? "In no conversation that is told of"
                : data.label(occasion.conversation());
        String where = (occasion.conversation() == null ? "" : markup.link(occasion.conversation(), "the conversation"))
                + (occasion.document() == null ? "" : " in " + markup.html(occasion.document()));
        return "<details" + (isOpen ? " open" : "") + ">\n<summary><b>" + Markup.text(name) + "</b> <small>"
                + (occasion.span().exactness() == Span.Exactness.NO_DATE
                        ? ""
                        : occasion.span().inWords() + ", ") + statements.size()
                + (statements.size() == 1 ? " statement" : " statements") + "</small></summary>\n<p class=\"place\">"
                + where
                + "</p>\n" + statements.stream().map(this::card).collect(Collectors.joining()) + "</details>\n";
    }

    /** What was said in the room has no mark; what is known only as told by others has. */
    private String card(Node statement) {
        int level = data.number(statement, memcon("reportLevel"));
        List<Node> tellings = said.tellings(statement);
        if (tellings.isEmpty()) {
            return said.card(statement);
        }
        String tellers = tellings.stream()
                .map(telling -> data.objects(telling, memcon("speaker"), MOST_PARTNERS))
                .map(speakers -> speakers.isEmpty() ? "somebody" : markup.list(speakers))
                .collect(Collectors.joining(", as told by "));
        String mark = "<p class=\"through\"><span class=\"badge\">level " + level + "</span> as told by " + tellers
                + "</p>\n";
        String card = said.card(statement);
        return card.substring(0, card.length() - "</article>\n".length()) + mark + "</article>\n";
    }
}
