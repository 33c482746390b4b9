package memcon.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.document.Memorandum;
import org.jspecify.annotations.Nullable;

/** Says who the cast of a document are: in the list of persons of its volume, and in the authority files. */
final class Identification {

    private final Authority authority;
    private final PersonMatch persons;

    Identification(Authority authority) {
        this.authority = authority;
        this.persons = new PersonMatch(authority);
    }

    /** Links participants where evidence allows; who is linked stays so. */
    void of(Cast cast, Memorandum memorandum) {
        VolumeMatch volume = new VolumeMatch(memorandum.people(), cast.names());
        VolumeOffice offices = new VolumeOffice(memorandum.people());
        LocalDate day = memorandum.frontMatter().date() == null
                ? null
                : memorandum.frontMatter().date().latest();
        for (Participant participant : cast.participants()) {
            if (participant.person() == null && participant.kind() == EntityKind.PERSON) {
                volume.find(participant)
                        .or(() -> offices.holder(participant, day))
                        .ifPresent(participant::setPerson);
            }
            if (participant.entry() == null) {
                participant.setEntry(
                        participant.kind() == EntityKind.GROUP
                                ? body(participant)
                                : persons.find(participant, day, cast.names()));
            }
        }
        if (day != null) {
            colleagues(cast, day);
        }
    }

    private void colleagues(Cast cast, LocalDate day) {
        List<AuthorityEntry> known = cast.participants().stream()
                .map(Participant::entry)
                .filter(Objects::nonNull)
                .toList();
        for (Participant participant : cast.participants()) {
            if (participant.entry() == null && participant.kind() == EntityKind.PERSON) {
                participant.setEntry(persons.colleague(participant, day, known));
            }
        }
    }

    /** Takes back what a curator decided against. */
    void undoDenied(Cast cast, ActorPaths paths) {
        for (Participant participant : cast.participants()) {
            AuthorityEntry entry = participant.entry();
            if (entry != null && authority.areDifferent(paths.ownPath(participant), entry.id())) {
                participant.setEntry(null);
            }
        }
    }

    private @Nullable AuthorityEntry body(Participant group) {
        List<AuthorityEntry> found = authority.byName(group.label()).stream()
                .filter(entry -> entry.kind().isActor() && entry.kind() != EntityKind.PERSON)
                .toList();
        return found.isEmpty() ? null : found.get(0);
    }
}
