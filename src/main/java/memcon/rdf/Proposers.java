package memcon.rdf;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.Conversation;
import memcon.conversation.EditorialNote;
import memcon.conversation.Mention;
import memcon.conversation.Origin;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;
import memcon.conversation.Stance;
import memcon.conversation.Statement;

/** Who made the nodes of a reading: the extractor, an edition. */
final class Proposers {

    private Proposers() {}

    static SortedSet<String> of(Reading reading) {
        TreeSet<String> proposers = new TreeSet<>();
        Stream.of(
                        reading.actors().stream().map(Actor::origin),
                        reading.events().stream().map(ReferencedEvent::origin),
                        reading.conversations().stream().map(Conversation::origin),
                        reading.statements().stream().map(Statement::origin),
                        reading.statements().stream()
                                .flatMap(statement -> statement.stances().stream())
                                .map(Stance::origin),
                        reading.claims().stream().map(Claim::origin),
                        reading.mentions().stream().map(Mention::origin),
                        reading.notes().stream().map(EditorialNote::origin))
                .flatMap(origins -> origins.map(Origin::proposer))
                .forEach(proposers::add);
        return proposers;
    }
}
