package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memcon.authority.Authority;

/** The authority's entries that can speak, by the keys of their names. */
public final class FiledEntries {

    private final Map<String, List<Filed>> files = new HashMap<>();

    public FiledEntries(Authority authority) {
        authority.entries().stream()
                .filter(entry -> entry.kind().isActor())
                .map(entry -> Filed.of(entry, authority))
                .forEach(entry -> entry.keys()
                        .forEach(key -> files.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(entry)));
    }

    /** Those in the file of one key. */
    public List<Filed> under(String key) {
        return List.copyOf(files.getOrDefault(key, List.of()));
    }
}
