package memcon.document;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the list of persons of a volume, who is the same person in all of its documents.
 *
 * @param path path below the data base, made of the volume and the list's identifier
 *     ({@code volume/frus1961-63v05/actor/p_KNS1})
 * @param label the name in the order in which it is spoken, with rank or title ({@code Adm. Roland Marsh, Jr.})
 * @param name the same without rank, title and suffix ({@code Roland Marsh})
 * @param names other forms that the list gives
 * @param description what the list says of them, offices mostly; null if nothing
 */
public record VolumePerson(
        String path,
        String label,
        String name,
        List<String> names,
        @Nullable String description) implements Serializable {

    public VolumePerson {
        names = List.copyOf(names);
    }
}
