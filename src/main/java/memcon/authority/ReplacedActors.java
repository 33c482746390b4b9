package memcon.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What curators decided about actors of documents and volumes: whom an entry of the authority stands for
 * ({@code dcterms:isReplacedBy}), and for whom it does not ({@code owl:differentFrom}).
 */
final class ReplacedActors {

    private final NavigableMap<String, String> entries = new TreeMap<>();
    private final Map<String, List<String>> actors = new TreeMap<>();
    private final Set<List<String>> different = new HashSet<>();

    ReplacedActors(Iterable<Description> descriptions) {
        for (Description description : descriptions) {
            description.reference(Terms.REPLACED_BY).ifPresent(entry -> {
                entries.put(description.id(), entry);
                actors.computeIfAbsent(entry, key -> new ArrayList<>()).add(description.id());
            });
            description.references(Terms.DIFFERENT).forEach(other -> different.add(List.of(description.id(), other)));
        }
    }

    /** Whether it is a decision about an actor of some document, of which documents tell the type. */
    static boolean isDecision(Description description) {
        return !description.references(Terms.REPLACED_BY).isEmpty()
                || !description.references(Terms.DIFFERENT).isEmpty();
    }

    /** What is decided in two ways. */
    static Optional<String> contradiction(Description description) {
        Set<String> found = new LinkedHashSet<>(description.references(Terms.REPLACED_BY));
        if (found.size() > 1) {
            return Optional.of(description.id() + " is replaced by " + String.join(" and by ", found));
        }
        found.retainAll(description.references(Terms.DIFFERENT));
        return found.stream()
                .findFirst()
                .map(entry -> description.id() + " is both replaced by " + entry + " and different from it");
    }

    /** The entries that stand for actors of which the path begins so, by the actor's path. */
    Map<String, String> below(String prefix) {
        return entries.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }

    /** The paths that an entry has taken the place of. */
    List<String> replacedBy(String entry) {
        return actors.getOrDefault(entry, List.of());
    }

    boolean areDifferent(String actor, String entry) {
        return different.contains(List.of(actor, entry));
    }
}
