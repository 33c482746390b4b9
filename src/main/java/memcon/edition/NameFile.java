package memcon.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Those who are filed under one key, taken in alphabetical order. Each actor of a document makes a pair with every entry of
 * the authority, and with so many neighbours before it as are remembered: a file of any length is one walk through it.
 */
public final class NameFile {

    /** So many neighbours are compared, and remembered. */
    public static final int WINDOW = 40;

    private final List<Filed> entries;
    private final Deque<Filed> neighbours = new ArrayDeque<>(WINDOW);

    /** @param entries the authority's entries under the key */
    public NameFile(List<Filed> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Takes an actor who comes next, and whose own pairs somebody else makes. */
    public void pass(Filed actor) {
        if (neighbours.size() == WINDOW) {
            neighbours.removeFirst();
        }
        neighbours.addLast(actor);
    }

    /**
     * Takes the actor who comes next by {@link Filed#sortKey} and path.
     *
     * @param pairs takes who is to be compared, and with whom: an entry, or of two actors the one whose path comes first
     */
    public void take(Filed actor, BiConsumer<Filed, Filed> pairs) {
        entries.forEach(entry -> pairs.accept(actor, entry));
        for (Filed other : neighbours) {
            boolean later = actor.path().compareTo(other.path()) > 0;
            pairs.accept(later ? actor : other, later ? other : actor);
        }
        pass(actor);
    }
}
