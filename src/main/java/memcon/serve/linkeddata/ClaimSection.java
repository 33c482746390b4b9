package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/** Who takes which stance toward a claim, side by side. Nothing here says that it is so. */
record ClaimSection(Lookup data, Markup markup, Said said) implements Section {

    @Override
    public String of(Node claim) {
        return data.literal(claim, memcon("content"))
                        .map(content -> "<blockquote class=\"context\">" + markup.html(content) + "</blockquote>\n")
                        .orElse("")
                + proposition(claim)
                + stances(claim);
    }

    private String proposition(Node claim) {
        List<String> forms = new ArrayList<>();
        for (Node proposition : data.objects(claim, memcon("proposition"), Said.MOST)) {
            forms.add(List.of("subject", "predicate", "object").stream()
                    .map(part -> markup.list(data.objects(proposition, memcon(part), Said.MOST)))
                    .collect(Collectors.joining(" – ")));
        }
        return forms.isEmpty()
                ? ""
                : "<p class=\"proposition\">As a proposition: " + String.join("; ", forms) + "</p>\n";
    }

    private String stances(Node claim) {
        List<Node> stances = data.subjects(memcon("stanceClaim"), claim, Said.MOST + 1);
        if (stances.isEmpty()) {
            return "";
        }
        Map<String, List<Node>> byType = new TreeMap<>();
        stances.stream()
                .limit(Said.MOST)
                .sorted(Comparator.comparing((Node node) -> node.toString()))
                .forEach(stance -> byType.computeIfAbsent(type(stance), unseen -> new ArrayList<>())
                        .add(stance));
        String columns = byType.entrySet().stream()
                .map(entry -> "<section>\n<h3>" + entry.getKey() + " ("
                        + entry.getValue().size() + ")</h3>\n" + cards(entry.getValue()) + "</section>\n")
                .collect(Collectors.joining());
        return "<h2>Who says so, and who does not</h2>\n<div class=\"stances\">\n" + columns + "</div>\n"
                + Asking.forMore(
                        stances.size(),
                        Said.MOST,
                        markup,
                        "SELECT ?stance ?type ?statement { ?stance memcon:stanceClaim " + Asking.name(claim)
                                + " ; memcon:stanceType ?type . ?statement memcon:stance ?stance }");
    }

    private String type(Node stance) {
        List<Node> types = data.objects(stance, memcon("stanceType"), Said.MOST);
        return types.isEmpty() ? "speaks of it" : markup.list(types);
    }

    private String cards(List<Node> stances) {
        StringBuilder html = new StringBuilder();
        for (Node stance : stances) {
            Optional<String> words = said.evidence(stance);
            List<Node> statements = data.subjects(memcon("stance"), stance, Said.MOST);
            statements.forEach(statement -> html.append(said.cardWithTestimony(statement, words)));
            if (statements.isEmpty()) {
                html.append("<p>").append(markup.html(stance)).append("</p>\n");
            }
        }
        return html.toString();
    }
}
