package memcon.edition;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Word by word, who is taken to speak. A word, whatever stands between white space, belongs to the innermost attribution
 * over it, the shortest; it is right if that has the speakers of some reading of the gold's.
 *
 * @param right words with the right speakers
 * @param detected words in some attribution found and in some of the gold
 * @param found words in some attribution found
 * @param gold words in some attribution of the gold
 */
public record WordScore(int right, int detected, int found, int gold) {

    /**
     * Compares two attributions of one text.
     *
     * @param same whether the speakers of the gold, given first, are those found
     */
    public static WordScore of(
            Text text, List<Attribution> gold, List<Attribution> found, BiPredicate<List<String>, List<String>> same) {
        Words words = new Words(text);
        @Nullable Attribution[] wanted = innermost(words, gold);
        @Nullable Attribution[] proposed = innermost(words, found);
        int right = 0;
        int detected = 0;
        int inFound = 0;
        int inGold = 0;
        for (int i = 0; i < words.size(); i++) {
            Attribution one = wanted[i];
            Attribution other = proposed[i];
            inGold += one == null ? 0 : 1;
            inFound += other == null ? 0 : 1;
            if (one != null && other != null) {
                detected++;
                right += one.readings().stream().anyMatch(speakers -> same.test(speakers, other.speakers())) ? 1 : 0;
            }
        }
        return new WordScore(right, detected, inFound, inGold);
    }

    private static @Nullable Attribution[] innermost(Words words, List<Attribution> attributions) {
        @Nullable Attribution[] innermost = new Attribution[words.size()];
        for (Attribution each : attributions) {
            words.in(each.passages()).stream()
                    .filter(i -> innermost[i] == null
                            || each.length()
                                    < Objects.requireNonNull(innermost[i]).length())
                    .forEach(i -> innermost[i] = each);
        }
        return innermost;
    }

    /** How often the speaker is right. */
    public Score speaker() {
        return new Score(right, found, gold);
    }

    /** How often what is said is told from what is narrated. */
    public Score detection() {
        return new Score(detected, found, gold);
    }
}
