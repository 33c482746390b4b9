package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import memcon.serve.markup.Contest;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Side;
import org.apache.jena.graph.Node;

/** What a claim has to do with others: which say the same or the contrary, which bear it out, and on what condition it is made. */
record RelatedClaims(Lookup data, Markup markup, Said said) {

    private static final int MOST = 50;
    private static final int MOST_LINES = 10;

    /** A way from one claim to another, and how a reader calls it. */
    private record Way(String property, boolean isForward, String words) {}

    private static final List<Way> WAYS = List.of(
            new Way("contradicts", true, "The contrary"),
            new Way("contradicts", false, "The contrary"),
            new Way("restates", true, "The same in other words"),
            new Way("restates", false, "The same in other words"),
            new Way("supports", false, "Supported by"),
            new Way("supports", true, "It supports"),
            new Way("condition", true, "On the condition that"),
            new Way("condition", false, "A condition of"));

    String of(Node claim) {
        StringBuilder html = new StringBuilder();
        for (String words : WAYS.stream().map(Way::words).distinct().toList()) {
            Set<Node> others = new LinkedHashSet<>();
            WAYS.stream().filter(way -> way.words().equals(words)).forEach(way -> others.addAll(follow(way, claim)));
            if (!others.isEmpty()) {
                html.append("<h3>" + words + "</h3>\n<ul class=\"about\">\n");
                others.stream()
                        .sorted(Comparator.comparing(data::label).thenComparing(node -> node.toString()))
                        .forEach(other -> html.append("<li>" + markup.html(other) + voices(other) + "</li>\n"));
                html.append("</ul>\n");
            }
        }
        return html.isEmpty() ? "" : "<h2>Other claims that bear on it</h2>\n" + html;
    }

    private List<Node> follow(Way way, Node claim) {
        return way.isForward()
                ? data.objects(claim, memcon(way.property()), MOST)
                : data.subjects(memcon(way.property()), claim, MOST);
    }

    /** Who says what to a claim, side by side, each in his words. */
    String voices(Node claim) {
        Map<Side, List<String>> sides = new TreeMap<>();
        for (Node stance : data.subjects(memcon("stanceClaim"), claim, MOST)) {
            List<Node> types = data.objects(stance, memcon("stanceType"), MOST);
            Side side = types.stream().map(Side::of).findFirst().orElse(Side.OTHER);
            for (Node statement : data.subjects(memcon("stance"), stance, MOST)) {
                List<Node> speakers = data.objects(statement, memcon("speaker"), MOST);
                String words =
                        said.evidence(stance).or(() -> said.evidence(statement)).orElse(data.label(statement));
                sides.computeIfAbsent(side, unseen -> new ArrayList<>())
                        .add((speakers.isEmpty() ? "(untold)" : markup.list(speakers)) + ", <b>" + markup.terms(types)
                                + "</b>: “" + markup.link(statement, words) + "”");
            }
        }
        StringBuilder html = new StringBuilder();
        sides.forEach((side, lines) -> {
            lines.stream()
                    .sorted()
                    .distinct()
                    .limit(MOST_LINES)
                    .forEach(line -> html.append("<p class=\"" + side.style() + "\">" + line + "</p>\n"));
            if (lines.size() > MOST_LINES) {
                html.append("<p><small>" + (lines.size() - MOST_LINES) + " more on the claim’s page</small></p>\n");
            }
        });
        return new Contest(data).isOver(claim) ? " <span class=\"badge\">contested</span>\n" + html : "\n" + html;
    }
}
