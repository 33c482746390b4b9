package memcon.conversation;

import java.util.List;
import java.util.Optional;
import memcon.document.NamedPeople;
import memcon.document.VolumePerson;

/**
 * Who a participant is in the list of persons of the volume. The markup of the list of participants says so; elsewhere a
 * name does of which the document's markup names one bearer and no other.
 */
final class VolumeMatch {

    /** A family name alone that agrees but for a slip. */
    private static final int FAMILY_NAME = 5;

    private final NamedPeople people;
    private final NameMatch names;

    VolumeMatch(NamedPeople people, NameMatch names) {
        this.people = people;
        this.names = names;
    }

    Optional<VolumePerson> find(Participant participant) {
        if (participant.name().isEmpty()) {
            return Optional.empty();
        }
        Optional<VolumePerson> referred = people.person(participant.reference());
        if (referred.isPresent()) {
            return referred.filter(person -> score(participant.name(), person) > 0);
        }
        boolean familyName = !participant.name().strip().contains(" ");
        if (familyName && NameMatch.isWoman(participant.honorific())) {
            return Optional.empty(); // the name in the markup may be her husband's
        }
        List<VolumePerson> fitting = people.named().stream()
                .filter(person -> score(participant.name(), person) >= FAMILY_NAME)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private int score(String name, VolumePerson person) {
        int best = names.score(name, person.name(), true);
        for (String other : person.names()) {
            best = other.contains(",") ? best : Math.max(best, names.score(name, other, true));
        }
        return best;
    }
}
