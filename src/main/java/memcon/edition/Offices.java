package memcon.edition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memcon.authority.DateRange;

/** Whether two people hold one office, as evidence that they are one. */
final class Offices {

    private static final Set<String> FILLERS = Set.of(
            "of", "for", "to", "the", "and", "in", "at", "on", "a", "until", "from", "after", "former", "s", "member");

    /** Nothing but the office itself tells no two holders apart. */
    private static final double AGREE = 0.45;

    private static final double WORTH = 0.2;

    private Offices() {}

    static double score(Filed one, Filed other, List<String> evidence) {
        Filed.Office best = null;
        double score = 0;
        for (Filed.Office mine : one.offices()) {
            for (Filed.Office theirs : other.offices()) {
                double overlap = held(one, theirs.dates()) ? overlap(mine.name(), theirs.name()) : 0;
                if (overlap > score) {
                    score = overlap;
                    best = mine;
                }
            }
        }
        if (best == null || score < AGREE) {
            return 0;
        }
        evidence.add((score == 1 ? "same office" : "similar office") + " (" + best.name() + ")");
        return WORTH * score;
    }

    private static boolean held(Filed actor, DateRange dates) {
        LocalDate first = actor.first();
        LocalDate last = actor.last();
        return (first == null || dates.latest() == null || !first.isAfter(dates.latest()))
                && (last == null || dates.earliest() == null || !last.isBefore(dates.earliest()));
    }

    /** 1 for the same words; else less than the share of the shorter office's words that the longer one has, too. */
    private static double overlap(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        int fewer = Math.min(a.size(), b.size());
        return fewer == 0 ? 0 : a.equals(b) ? 1 : 0.9 * common.size() / fewer;
    }

    private static Set<String> words(String office) {
        Set<String> words = new HashSet<>(Arrays.asList(office.split("[^\\p{L}]+", -1)));
        words.removeAll(FILLERS);
        words.remove("");
        return words;
    }
}
