package memcon.rdf;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Conversation;
import memcon.conversation.Mention;
import memcon.conversation.Participation;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** The paths of people, offices, places, events and claims to which a reading refers and that lie outside its document. */
final class References {

    private final String below;
    private final TreeSet<String> paths = new TreeSet<>();

    private References(String documentPath) {
        this.below = documentPath + "/";
    }

    static SortedSet<String> of(Reading reading) {
        References references = new References(reading.memorandum().path());
        references.add(reading.noteTaker());
        reading.actors().forEach(actor -> references.add(actor.id()));
        reading.events().forEach(references::addEvent);
        reading.conversations().forEach(references::addConversation);
        reading.statements().forEach(references::addStatement);
        reading.claims().forEach(references::addClaim);
        reading.mentions().stream().map(Mention::entity).forEach(references::add);
        return references.paths;
    }

    private void addEvent(ReferencedEvent event) {
        add(event.id());
        addAll(event.places());
    }

    private void addConversation(Conversation conversation) {
        conversation.participations().stream().map(Participation::actor).forEach(this::add);
        add(conversation.place());
    }

    private void addStatement(Statement statement) {
        addAll(statement.speakers());
        addAll(statement.addressees());
        if (statement.hedge() != null) {
            add(statement.hedge().by());
        }
        statement.stances().stream().map(Stance::claim).forEach(this::add);
    }

    private void addClaim(Claim claim) {
        add(claim.id());
        addAll(claim.refersTo());
        add(claim.condition());
        claim.links().stream().map(ClaimLink::other).forEach(this::add);
        if (claim.proposition() != null) {
            add(claim.proposition().subject());
            add(claim.proposition().object());
        }
    }

    private void addAll(Collection<String> others) {
        others.forEach(this::add);
    }

    private void add(@Nullable String path) {
        if (path != null && !path.startsWith(below)) {
            paths.add(path);
        }
    }
}
