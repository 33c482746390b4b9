package memcon.serve.linkeddata;

import static memcon.serve.linkeddata.Lookup.memcon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** An actor: names, offices, conversations, statements, and what is said of him. */
record ActorSection(Lookup data, Markup markup, Said said, AboutSection about) implements Section {

    @Override
    public String of(Node actor) {
        return names(actor) + offices(actor) + conversations(actor) + statements(actor) + about.of(actor);
    }

    private String names(Node actor) {
        List<String> names = data.objects(actor, SKOS.altLabel.asNode(), Said.MOST).stream()
                .map(markup::html)
                .sorted()
                .toList();
        return names.isEmpty() ? "" : "<p>Also called " + String.join(", ", names) + ".</p>\n";
    }

    private String offices(Node actor) {
        List<String> rows = new ArrayList<>();
        for (Node tenure : data.subjects(memcon("holder"), actor, Said.MOST)) {
            rows.add("<li>" + markup.list(data.objects(tenure, memcon("position"), Said.MOST)) + " <small>"
                    + markup.link(tenure, time(tenure)) + "</small></li>\n");
        }
        return list("Offices", rows);
    }

    private String time(Node tenure) {
        String from = data.text(tenure, memcon("earliestDate")).orElse("?");
        return from + " to " + data.text(tenure, memcon("latestDate")).orElse("?");
    }

    private String conversations(Node actor) {
        List<String> rows = new ArrayList<>();
        for (Node part : data.subjects(memcon("actor"), actor, Said.MOST)) {
            for (Node conversation : data.subjects(memcon("participation"), part, Said.MOST)) {
                rows.add("<li>" + markup.html(conversation) + " <small>"
                        + markup.list(data.objects(part, memcon("role"), Said.MOST)) + "</small></li>\n");
            }
        }
        return list("Conversations", rows);
    }

    private static String list(String title, List<String> rows) {
        Collections.sort(rows);
        return rows.isEmpty() ? "" : "<h2>" + title + "</h2>\n<ul>\n" + String.join("", rows) + "</ul>\n";
    }

    private String statements(Node actor) {
        List<Node> statements = data.subjects(memcon("speaker"), actor, Said.MOST + 1);
        return statements.isEmpty()
                ? ""
                : "<h2>Statements</h2>\n"
                        + said.inOrder(statements.stream().limit(Said.MOST).toList()).stream()
                                .map(said::card)
                                .collect(Collectors.joining())
                        + Asking.forMore(
                                statements.size(),
                                markup,
                                "SELECT ?statement ?label { ?statement memcon:speaker " + Asking.name(actor)
                                        + " ; rdfs:label ?label }");
    }
}
