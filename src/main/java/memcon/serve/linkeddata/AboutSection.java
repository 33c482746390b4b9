package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/** What is claimed of an event, a place or an actor, and who says what to each of it. */
record AboutSection(Lookup data, Markup markup, Said said) implements Section {

    /** Claims with all their stances are long. */
    private static final int MOST = 50;

    @Override
    public String of(Node thing) {
        List<Node> claims = data.subjects(memcon("refersTo"), thing, MOST + 1);
        if (claims.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>Who says what of it</h2>\n<ul class=\"claims\">\n");
        claims.stream()
                .limit(MOST)
                .distinct()
                .sorted(Comparator.comparing(data::label).thenComparing(node -> node.toString()))
                .forEach(claim -> html.append("<li>")
                        .append(markup.html(claim))
                        .append(speakers(claim))
                        .append("</li>\n"));
        return html.append("</ul>\n")
                .append(Asking.forMore(
                        claims.size(),
                        MOST,
                        markup,
                        "SELECT ?claim ?content { ?claim memcon:refersTo " + Asking.name(thing)
                                + " ; memcon:content ?content }"))
                .toString();
    }

    private String speakers(Node claim) {
        List<String> lines = new ArrayList<>();
        for (Node stance : data.subjects(memcon("stanceClaim"), claim, MOST)) {
            String type = markup.list(data.objects(stance, memcon("stanceType"), MOST));
            for (Node statement : data.subjects(memcon("stance"), stance, MOST)) {
                List<Node> speakers = data.objects(statement, memcon("speaker"), MOST);
                String words =
                        said.evidence(stance).or(() -> said.evidence(statement)).orElse(data.label(statement));
                lines.add("<li>" + (speakers.isEmpty() ? "(untold)" : markup.list(speakers)) + ", " + type + ": “"
                        + markup.link(statement, words) + "”</li>\n");
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines.isEmpty() ? "" : "\n<ul>\n" + String.join("", lines) + "</ul>\n";
    }
}
