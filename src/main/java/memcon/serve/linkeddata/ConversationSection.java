package memcon.serve.linkeddata;

import static memcon.serve.linkeddata.Lookup.memcon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A conversation: who took part in which role, and what was said. */
record ConversationSection(Lookup data, Markup markup, Said said) implements Section {

    @Override
    public String of(Node conversation) {
        return participants(conversation) + told(conversation) + statements(conversation);
    }

    /** As rows of a list. */
    String participants(Node conversation) {
        List<String> rows = new ArrayList<>();
        for (Node part : data.objects(conversation, memcon("participation"), Said.MOST)) {
            rows.add("<li>" + markup.list(data.objects(part, memcon("actor"), Said.MOST)) + " <small>"
                    + markup.list(data.objects(part, memcon("role"), Said.MOST)) + "</small></li>\n");
        }
        Collections.sort(rows);
        return rows.isEmpty() ? "" : "<h2>Participants</h2>\n<ul>\n" + String.join("", rows) + "</ul>\n";
    }

    private String told(Node conversation) {
        List<Node> told = data.subjects(memcon("toldIn"), conversation, Said.MOST);
        return told.isEmpty()
                ? ""
                : "<h2>Conversations that are told in it</h2>\n<ul>\n"
                        + told.stream()
                                .map(inner -> "<li>" + markup.html(inner) + "</li>\n")
                                .sorted()
                                .collect(Collectors.joining())
                        + "</ul>\n";
    }

    private String statements(Node conversation) {
        List<Node> statements = data.subjects(memcon("inConversation"), conversation, Said.MOST + 1);
        return statements.isEmpty()
                ? ""
                : "<h2>What was said</h2>\n"
                        + said.inOrder(statements.stream().limit(Said.MOST).toList()).stream()
                                .map(said::card)
                                .collect(Collectors.joining())
                        + Asking.forMore(
                                statements.size(),
                                markup,
                                "SELECT ?statement ?label { ?statement memcon:inConversation "
                                        + Asking.name(conversation) + " ; rdfs:label ?label }");
    }
}
