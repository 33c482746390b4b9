package memcon.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;

/** Which of several states a name means that they share, as parts of a divided country do ("the Germans"). */
final class DividedStates {

    /** States that the document names by a name of their own. */
    private final Set<String> named = new HashSet<>();

    DividedStates(List<Gazetteer.Match> names) {
        for (Gazetteer.Match match : names) {
            List<AuthorityEntry> states = states(match);
            if (states.size() == 1) {
                named.add(states.get(0).id());
            }
        }
    }

    /** The one state of them that the document names elsewhere, else the place, else what was chosen. */
    AuthorityEntry meant(Gazetteer.Match match, AuthorityEntry chosen) {
        List<AuthorityEntry> states = states(match);
        if (states.size() < 2 || chosen.kind() != EntityKind.STATE) {
            return chosen;
        }
        List<AuthorityEntry> known =
                states.stream().filter(state -> named.contains(state.id())).toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        return match.candidates().stream()
                .filter(entry -> known.isEmpty() && entry.kind() == EntityKind.PLACE)
                .findFirst()
                .orElse(chosen);
    }

    private static List<AuthorityEntry> states(Gazetteer.Match match) {
        return match.candidates().stream()
                .filter(entry -> entry.kind() == EntityKind.STATE)
                .toList();
    }
}
