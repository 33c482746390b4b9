package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memcon.authority.Authority;

/**
 * Finds candidates for the actors of documents. Names are filed by consonants of the family name and compared with those
 * filed under the same key: with every entry of the authority, and with the neighbours in alphabetical order among the actors
 * of other documents, so that twice the documents take about twice the time.
 */
final class CandidateFinder {

    private final ActorComparison comparison;
    private final FiledEntries entries;
    private final Map<String, List<Filed>> files = new TreeMap<>();
    private final Map<String, Map<String, Candidate>> found = new HashMap<>();

    private CandidateFinder(Authority authority) {
        this.comparison = new ActorComparison(authority);
        this.entries = new FiledEntries(authority);
    }

    /**
     * The candidates of each actor, the best first; {@link Candidate#NONE} for those who have none. Of two actors the one
     * whose path comes later has the other for a candidate, not both each other.
     */
    static Map<LocalActor, List<Candidate>> of(List<LocalActor> actors, Authority authority) {
        CandidateFinder finder = new CandidateFinder(authority);
        actors.forEach(actor -> finder.file(Filed.of(actor)));
        finder.files.forEach(finder::compare);
        Map<LocalActor, List<Candidate>> candidates = new LinkedHashMap<>();
        for (LocalActor actor : actors) {
            Map<String, Candidate> all = finder.found.getOrDefault(actor.path(), Map.of());
            candidates.put(actor, all.isEmpty() ? List.of(Candidate.NONE) : Candidate.best(all.values()));
        }
        return candidates;
    }

    private void file(Filed filed) {
        filed.keys()
                .forEach(key ->
                        files.computeIfAbsent(key, none -> new ArrayList<>()).add(filed));
    }

    private void compare(String key, List<Filed> actors) {
        NameFile file = new NameFile(entries.under(key));
        actors.stream().sorted(Filed.ORDER).forEach(actor -> file.take(actor, this::compare));
    }

    private void compare(Filed actor, Filed other) {
        Map<String, Candidate> known = found.computeIfAbsent(actor.path(), path -> new HashMap<>());
        if (!known.containsKey(other.path())) {
            comparison.of(actor, other).ifPresent(candidate -> known.put(other.path(), candidate));
        }
    }
}
