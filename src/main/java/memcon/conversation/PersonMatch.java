package memcon.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant is a person of the authority files. A full name that fits is enough; a family name alone only
 * together with an office held on the document's day.
 */
final class PersonMatch {

    private static final int FULL_NAME = 6;

    private final List<AuthorityEntry> persons;

    PersonMatch(Authority authority) {
        this.persons = authority.entries().stream()
                .filter(entry -> entry.kind() == EntityKind.PERSON)
                .toList();
    }

    @Nullable
    AuthorityEntry find(Participant participant, @Nullable LocalDate day, NameMatch names) {
        if (participant.name().isEmpty()) {
            return null;
        }
        List<AuthorityEntry> fitting = new ArrayList<>();
        for (AuthorityEntry person : persons) {
            if (fits(participant.name(), person, day, names)) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean fits(String name, AuthorityEntry person, @Nullable LocalDate day, NameMatch names) {
        if (day != null
                && person.dates() != null
                && person.dates().earliest() != null
                && day.isBefore(person.dates().earliest())) {
            return false;
        }
        boolean several = name.strip().split("[\\s.-]+").length > 1;
        boolean inOffice = day != null
                && person.tenures().stream().anyMatch(tenure -> tenure.dates().contains(day));
        return Stream.concat(Stream.of(person.label()), person.names().stream()).anyMatch(known -> {
            boolean full = known.strip().split("[\\s.-]+").length > 1;
            return several && full ? names.score(name, known, true) >= FULL_NAME : name.equals(known) && inOffice;
        });
    }
}
