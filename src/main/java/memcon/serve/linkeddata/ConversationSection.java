package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.List;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/** A conversation: who took part in which role, and what was said. */
record ConversationSection(Lookup data, Markup markup, Said said) implements Section {

    @Override
    public String of(Node conversation) {
        return participants(conversation)
                + told(conversation)
                + said.cards("What was said", "inConversation", conversation);
    }

    private String participants(Node conversation) {
        List<String> rows = new ArrayList<>();
        for (Node part : data.objects(conversation, memcon("participation"), Said.MOST)) {
            rows.add(markup.list(data.objects(part, memcon("actor"), Said.MOST)) + " <small>"
                    + markup.terms(data.objects(part, memcon("role"), Said.MOST)) + "</small>");
        }
        return Markup.list("Participants", rows);
    }

    private String told(Node conversation) {
        return Markup.list(
                "Conversations that are told in it",
                data.subjects(memcon("toldIn"), conversation, Said.MOST).stream()
                        .map(markup::html)
                        .toList());
    }
}
