package memcon.conversation;

import java.util.List;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Something spoken of as having happened, happening or to happen, that is not in the authority files.
 *
 * @param id path below the data base
 * @param label the best name
 * @param dates bounds that identify it; null if nothing is known
 * @param dateAsExpressed the words of its date; null if none
 * @param places paths of places that identify it
 * @param origin who made this node
 */
public record ReferencedEvent(
        String id,
        String label,
        @Nullable DateRange dates,
        @Nullable String dateAsExpressed,
        List<String> places,
        Origin origin) {

    public ReferencedEvent {
        places = List.copyOf(places);
    }
}
