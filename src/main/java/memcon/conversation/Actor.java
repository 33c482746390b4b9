package memcon.conversation;

import java.util.List;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One who speaks, is addressed or is spoken of as acting, and is not in the authority files.
 *
 * @param id path below the data base ({@code document/wilson-116744/actor/note-taker})
 * @param kind person, organization, state, group or (an unknown holder of a) position
 * @param label the best name
 * @param names other names and forms, as written
 * @param office the office held, as written; null if not told
 * @param origin who made this node
 */
public record Actor(
        String id,
        EntityKind kind,
        String label,
        List<String> names,
        @Nullable String office,
        Origin origin) {

    public Actor {
        names = List.copyOf(names);
    }
}
