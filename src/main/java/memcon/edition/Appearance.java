package memcon.edition;

import java.io.Serializable;
import java.util.List;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One who is in no authority file, as one reading tells of them.
 *
 * @param path path below the data base
 * @param kind what they are; null where they speak, and only other readings tell who they are
 * @param label the best name
 * @param names the personal names in all that the document calls them, without honorific and office
 * @param offices the offices that the document gives
 * @param dates when the document was made; null if not known
 * @param statements how many of the reading's statements are theirs
 */
public record Appearance(
        String path,
        @Nullable EntityKind kind,
        String label,
        List<String> names,
        List<String> offices,
        @Nullable DateRange dates,
        int statements)
        implements Serializable {

    public Appearance {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }
}
