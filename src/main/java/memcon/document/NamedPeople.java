package memcon.document;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the volume that a document stands in, and by what words the document's markup names them.
 *
 * @param persons everybody in the volume's list, by the list's identifier ({@code p_KNS1})
 * @param writtenAs for each person whom the document names, the words of it that do, by the list's identifier
 */
public record NamedPeople(Map<String, VolumePerson> persons, Map<String, List<String>> writtenAs)
        implements Serializable {

    /** Of a document in no volume. */
    public static final NamedPeople NONE = new NamedPeople(Map.of(), Map.of());

    /** The person that a reference of the markup ({@code #p_KNS1}) leads to. */
    public Optional<VolumePerson> person(@Nullable String reference) {
        return reference == null || !reference.startsWith("#")
                ? Optional.empty()
                : Optional.ofNullable(persons.get(reference.substring(1)));
    }

    /** Those whom the document names. */
    public List<VolumePerson> named() {
        return writtenAs.keySet().stream()
                .flatMap(id -> Optional.ofNullable(persons.get(id)).stream())
                .toList();
    }
}
