package memcon.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Pairs what was found with the gold, one to one, where at least half of the words of both together are common (Jaccard
 * index 0.5). The pair that is nearest in kind is taken first, of such pairs the one with the most in common, then the
 * next among those that are left.
 *
 * @param <T> what is paired
 */
final class Matching<T> {

    private static final double LEAST = 0.5;

    private record Pair(int gold, int found, int distance, double overlap) {}

    private final Function<T, BitSet> words;
    private final ToIntBiFunction<T, T> distance;

    /**
     * @param words the words of one
     * @param distance how far two are apart in kind; 0 if of the same
     */
    Matching(Function<T, BitSet> words, ToIntBiFunction<T, T> distance) {
        this.words = words;
        this.distance = distance;
    }

    /** Gold to found, in the order of the gold. */
    Map<T, T> pairs(List<T> gold, List<T> found) {
        List<BitSet> wordsFound = found.stream().map(words).toList();
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            BitSet wanted = words.apply(gold.get(g));
            for (int f = 0; f < found.size(); f++) {
                double overlap = Words.jaccard(wanted, wordsFound.get(f));
                if (overlap >= LEAST) {
                    candidates.add(new Pair(g, f, distance.applyAsInt(gold.get(g), found.get(f)), overlap));
                }
            }
        }
        // A stable sort: what is equally good stays in the order of the text.
        candidates.sort(Comparator.comparingInt(Pair::distance)
                .thenComparing(Comparator.comparingDouble(Pair::overlap).reversed()));
        Set<Integer> taken = new HashSet<>();
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        for (Pair pair : candidates) {
            if (!chosen.containsKey(pair.gold()) && taken.add(pair.found())) {
                chosen.put(pair.gold(), pair.found());
            }
        }
        Map<T, T> pairs = new LinkedHashMap<>();
        for (int g = 0; g < gold.size(); g++) {
            Integer other = chosen.get(g);
            if (other != null) {
                pairs.put(gold.get(g), found.get(other));
            }
        }
        return pairs;
    }
}
