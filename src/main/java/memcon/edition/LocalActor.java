package memcon.edition;

import java.io.Serializable;
import java.util.List;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One who speaks or is spoken of in a document, or in several of one volume, and is in no authority file.
 *
 * @param path path below the data base ({@code document/talk/actor/mr-vell})
 * @param kind person, organization, state, group or position
 * @param label the best name, as the graph has it
 * @param names the personal names in all that the documents call them, without honorific and office, the fullest first
 * @param offices the offices that the documents give, and what a volume's list of persons tells
 * @param dates first and last day of the documents; null if none has a date
 * @param statements how many statements are theirs
 */
public record LocalActor(
        String path,
        EntityKind kind,
        String label,
        List<String> names,
        List<String> offices,
        @Nullable DateRange dates,
        int statements)
        implements Serializable {

    public LocalActor {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /** The document, or the volume, that the path is below. */
    String document() {
        return documentOf(path);
    }

    /** The second segment of a path such as {@code document/talk/actor/mr-vell}; empty if it is no such path. */
    static String documentOf(String path) {
        return path.matches("(?:document|volume)/[^/]+/actor/.+") ? path.split("/", -1)[1] : "";
    }
}
