package memcon.rdf;

import java.util.HashMap;
import java.util.Map;
import memcon.conversation.Conversation;
import memcon.conversation.Participation;

/** A conversation, who took part in it, and, when it is only told of, where and by which statement. */
final class ConversationTriples {

    private final Triples triples;
    private final Names names;
    private final Passages passages;

    ConversationTriples(Triples triples, Names names, Passages passages) {
        this.triples = triples;
        this.names = names;
        this.passages = passages;
    }

    void write(Conversation conversation) {
        Node node = triples.node(conversation.id())
                .type("Conversation")
                .label(conversation.label())
                .dates(conversation.dates(), conversation.dateAsExpressed())
                .link("place", conversation.place())
                .link("toldIn", conversation.toldIn())
                .link("openedBy", conversation.toldBy())
                .origin(conversation.origin());
        if (conversation.isRecorded()) {
            node.type("RecordedConversation");
        }
        if (conversation.evidence() != null) {
            node.link("evidence", passages.at(conversation.evidence()));
        }
        Map<String, String> actorOfPath = new HashMap<>();
        for (Participation participation : conversation.participations()) {
            writeParticipation(node, participation, pathOf(conversation, participation, actorOfPath));
        }
    }

    /** Named by actor and role, so that adding a participant renames no other. */
    private static String pathOf(Conversation conversation, Participation participation, Map<String, String> taken) {
        String actor = participation.actor();
        String name = actor.substring(actor.lastIndexOf('/') + 1)
                + "-"
                + Labels.words(participation.role().name()).replace(' ', '-');
        String path = conversation.id() + "/participation/" + name;
        for (int other = 2; !taken.computeIfAbsent(path, free -> actor).equals(actor); other++) {
            path = conversation.id() + "/participation/" + name + "-" + other;
        }
        return path;
    }

    private void writeParticipation(Node conversation, Participation participation, String path) {
        triples.node(path)
                .type("Participation")
                .label(names.of(participation.actor()) + ", "
                        + Labels.words(participation.role().name()))
                .link("actor", participation.actor())
                .concept("role", participation.role());
        conversation.link("participation", path).link("participant", participation.actor());
    }
}
