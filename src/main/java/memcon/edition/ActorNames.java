package memcon.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memcon.authority.Authority;
import memcon.conversation.Actor;
import memcon.conversation.Reading;

/** By which names a reading and the authority know an actor; case does not count. */
final class ActorNames {

    private final Reading reading;
    private final Authority authority;

    ActorNames(Reading reading, Authority authority) {
        this.reading = reading;
        this.authority = authority;
    }

    /** Whether each actor of one reading is one of the other's, by path or by a name that they share. */
    static boolean same(ActorNames one, List<String> paths, ActorNames other, List<String> otherPaths) {
        return paths.size() == otherPaths.size()
                && paths.stream().allMatch(a -> otherPaths.stream().anyMatch(b -> one.shared(a, other, b)))
                && otherPaths.stream().allMatch(b -> paths.stream().anyMatch(a -> one.shared(a, other, b)));
    }

    private boolean shared(String path, ActorNames other, String otherPath) {
        if (path.equals(otherPath)) {
            return true;
        }
        Set<String> names = of(path);
        names.retainAll(other.of(otherPath));
        return !names.isEmpty();
    }

    /** All names of an actor, in small letters. */
    Set<String> of(String path) {
        Set<String> names = new HashSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.id().equals(path)) {
                names.add(actor.label());
                names.addAll(actor.names());
            }
        }
        authority.find(path).ifPresent(entry -> {
            names.add(entry.label());
            names.addAll(entry.names());
        });
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
        return folded;
    }
}
