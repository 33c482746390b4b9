package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;

/**
 * Finds candidates for the actors of documents. Names are filed by consonants of the family name and compared with those
 * filed under the same key: with every entry of the authority, and with the neighbours in alphabetical order among the actors
 * of other documents, so that twice the documents take about twice the time.
 */
final class CandidateFinder {

    /** Weaker candidates would only be read past. */
    private static final double LEAST = 0.4;

    /** Of those whom the authority knows not even a family name alone is passed over. */
    private static final double LEAST_OF_ENTRIES = 0.3;

    /** So many candidates a curator looks at. */
    private static final int MOST = 5;

    /** So many neighbours in one file are compared. */
    private static final int WINDOW = 40;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> String.valueOf(candidate.path()));

    private final Authority authority;
    private final Map<String, List<Filed>> files = new TreeMap<>();
    private final Map<String, Map<String, Candidate>> found = new LinkedHashMap<>();

    private CandidateFinder(Authority authority) {
        this.authority = authority;
    }

    /**
     * The candidates of each actor, the best first; one row without a candidate for those who have none. Of two actors the
     * one whose path comes later has the other for a candidate, not both each other.
     */
    static Map<LocalActor, List<Candidate>> of(List<LocalActor> actors, Authority authority) {
        CandidateFinder finder = new CandidateFinder(authority);
        actors.forEach(actor -> finder.file(Filed.of(actor)));
        authority.entries().stream()
                .filter(entry -> entry.kind().isActor())
                .forEach(entry -> finder.file(Filed.of(entry, authority)));
        finder.files.values().forEach(finder::compare);
        Map<LocalActor, List<Candidate>> candidates = new LinkedHashMap<>();
        for (LocalActor actor : actors) {
            List<Candidate> best = finder.found.getOrDefault(actor.path(), Map.of()).values().stream()
                    .sorted(BEST)
                    .limit(MOST)
                    .toList();
            candidates.put(actor, best.isEmpty() ? List.of(new Candidate(actor, null, "", 0, "")) : best);
        }
        return candidates;
    }

    private void file(Filed filed) {
        Set<String> keys = new TreeSet<>();
        filed.names().forEach(name -> keys.addAll(NameComparison.keys(name)));
        keys.forEach(
                key -> files.computeIfAbsent(key, none -> new ArrayList<>()).add(filed));
    }

    private void compare(List<Filed> file) {
        List<Filed> entries = file.stream().filter(Filed::isEntry).toList();
        List<Filed> locals = file.stream()
                .filter(filed -> !filed.isEntry())
                .sorted(Comparator.comparing(Filed::sortKey).thenComparing(Filed::path))
                .toList();
        for (int i = 0; i < locals.size(); i++) {
            Filed one = locals.get(i);
            entries.forEach(entry -> compare(one, entry));
            for (Filed other : locals.subList(Math.max(0, i - WINDOW), i)) {
                boolean later = one.path().compareTo(other.path()) > 0;
                compare(later ? one : other, later ? other : one);
            }
        }
    }

    private void compare(Filed one, Filed other) {
        LocalActor actor = one.actor();
        Map<String, Candidate> known = found.computeIfAbsent(one.path(), path -> new TreeMap<>());
        if (actor == null
                || known.containsKey(other.path())
                || one.isPerson() != other.isPerson()
                || !other.isEntry() && !other.isPerson()
                || !other.isEntry() && LocalActor.documentOf(one.path()).equals(LocalActor.documentOf(other.path()))
                || authority.areDifferent(one.path(), other.path())
                || authority.areDifferent(other.path(), one.path())) {
            return;
        }
        NameComparison.Likeness names = one.isPerson()
                ? NameComparison.of(one.names(), other.names())
                : NameComparison.ofBodies(one.names(), other.names());
        if (names.score() > 0 && isPossible(one, other)) {
            List<String> evidence = new ArrayList<>(List.of(names.evidence()));
            if (names.score() < 0.5 && one.isWoman() != other.isWoman()) {
                evidence.add("perhaps a couple");
            }
            double score = 0.7 * names.score() + Offices.score(one, other, evidence) + Days.score(one, other, evidence);
            if (score >= (other.isEntry() ? LEAST_OF_ENTRIES : LEAST)) {
                double rounded = Math.round(Math.min(1, score) * 100) / 100.0;
                known.put(
                        other.path(),
                        new Candidate(actor, other.path(), other.label(), rounded, String.join("; ", evidence)));
            }
        }
    }

    /** Nobody talks before he is born. */
    private static boolean isPossible(Filed one, Filed other) {
        LocalDate born = other.born();
        return born == null || one.last() == null || !one.last().isBefore(born);
    }

    /** Whether an entry may be decided to be the same as an actor of a kind. */
    static boolean isKind(EntityKind actor, AuthorityEntry entry) {
        boolean person = actor == EntityKind.PERSON || actor == EntityKind.POSITION;
        boolean other = entry.kind() == EntityKind.PERSON || entry.kind() == EntityKind.POSITION;
        return entry.kind().isActor() && person == other;
    }
}
