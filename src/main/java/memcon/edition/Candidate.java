package memcon.edition;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the same as an actor of a document; nothing is asserted before a curator decides.
 *
 * @param path path of the candidate: an entry of the authority, or an actor of another document; null for none
 * @param label what the candidate is called; empty for none
 * @param score from 0 to 1
 * @param evidence what speaks for and against it, in words
 */
public record Candidate(@Nullable String path, String label, double score, String evidence) implements Serializable {

    /** In the place of a candidate where there is none. */
    public static final Candidate NONE = new Candidate(null, "", 0, "");

    /** So many candidates a curator looks at. */
    private static final int MOST = 5;

    private static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> String.valueOf(candidate.path()));

    /**
     * The best of an actor's candidates, the best first; of one who is among them twice, one. The best of all are the best
     * of the best of some and those of the others.
     */
    public static List<Candidate> best(Collection<Candidate> candidates) {
        Set<String> paths = new HashSet<>();
        return candidates.stream()
                .sorted(BEST)
                .filter(candidate -> paths.add(String.valueOf(candidate.path())))
                .limit(MOST)
                .toList();
    }
}
