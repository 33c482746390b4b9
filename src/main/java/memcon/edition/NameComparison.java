package memcon.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import memcon.authority.NameKey;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names are when transliteration is folded away, for a person who decides; never a decision. */
final class NameComparison {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** Below this two words are different words. */
    private static final double ALIKE = 0.9;

    private static final int SHORT = 5;

    /**
     * How alike, and in what.
     *
     * @param score from 0, no candidate, to 1
     * @param evidence in words
     */
    record Likeness(double score, String evidence) {

        static final Likeness NONE = new Likeness(0, "");
    }

    private NameComparison() {}

    /**
     * The best that any name of one has in common with any name of another. Where full names are known of both, a family name
     * that they share says nothing.
     */
    static Likeness of(Collection<List<String>> ones, Collection<List<String>> others) {
        boolean full = ones.stream().anyMatch(NameComparison::isFull)
                && others.stream().anyMatch(NameComparison::isFull);
        Likeness best = Likeness.NONE;
        for (List<String> one : ones) {
            for (List<String> other : others) {
                if (full && !(isFull(one) && isFull(other))) {
                    continue;
                }
                Likeness found = one.size() <= other.size() ? compare(one, other) : compare(other, one);
                best = found.score() > best.score() ? found : best;
            }
        }
        return best;
    }

    private static boolean isFull(List<String> name) {
        return name.size() > 1;
    }

    /** The best that any name of a body has in common, word by word, with any name of another. */
    static Likeness ofBodies(Collection<List<String>> ones, Collection<List<String>> others) {
        double best = 0;
        for (List<String> one : ones) {
            for (List<String> other : others) {
                boolean alike = one.size() == other.size()
                        && IntStream.range(0, one.size()).allMatch(i -> alike(one.get(i), other.get(i)) >= ALIKE);
                best = one.equals(other) ? 1 : alike ? Math.max(best, 0.85) : best;
                if (best == 1) {
                    return new Likeness(1, "same name");
                }
            }
        }
        return best == 0 ? Likeness.NONE : new Likeness(best, "similar spelling");
    }

    /** The folded words of a name. */
    static List<String> words(String name) {
        return NameKey.of(name).words().stream()
                .filter(word -> !word.isEmpty() && !word.equals("jr") && !word.equals("sr"))
                .toList();
    }

    private static Likeness compare(List<String> fewer, List<String> more) {
        if (fewer.isEmpty()) {
            return Likeness.NONE;
        }
        if (fewer.size() == 1 || more.size() == 1) {
            return single(fewer.get(0), more);
        }
        if (String.join("", fewer).equals(String.join("", more))) {
            return new Likeness(1, "same name");
        }
        if (fewer.size() == more.size() && new HashSet<>(fewer).equals(new HashSet<>(more))) {
            return new Likeness(0.95, "same name in other order");
        }
        double family = alike(last(fewer), last(more));
        return family < ALIKE ? Likeness.NONE : given(fewer, more, family);
    }

    private static Likeness single(String word, List<String> name) {
        List<String> families = new ArrayList<>(List.of(last(name)));
        if (isFamilyNameFirst(name)) {
            families.add(name.get(0));
        }
        double best = families.stream()
                .mapToDouble(family -> alike(word, family))
                .max()
                .orElse(0);
        if (best < ALIKE) {
            return Likeness.NONE;
        }
        boolean both = name.size() == 1;
        return new Likeness(
                0.45 * best, best < 1 ? "similar family name only" : both ? "family name only" : "family name");
    }

    private static Likeness given(List<String> fewer, List<String> more, double family) {
        String one = fewer.get(0);
        String other = more.get(0);
        boolean initial = one.length() == 1 || other.length() == 1;
        double first = initial
                ? (one.charAt(0) == other.charAt(0) ? 0.85 : 0)
                : Math.max(alike(one, other), more.subList(0, more.size() - 1).contains(one) ? 0.85 : 0);
        if (first < 0.85 || !initial && first < ALIKE && first != 0.85) {
            return Likeness.NONE;
        }
        String spelling = family < 1 || !initial && first < 1 && first >= ALIKE ? "similar spelling" : "";
        boolean middlesDiffer = fewer.size() > 2
                && more.size() > 2
                && fewer.get(1).charAt(0) != more.get(1).charAt(0);
        String evidence = initial ? "initial and family name" : "given and family name";
        return new Likeness(
                first * family * (middlesDiffer ? 0.6 : 0.98),
                evidence
                        + (spelling.isEmpty() ? "" : ", " + spelling)
                        + (middlesDiffer ? ", middle names differ" : ""));
    }

    private static double alike(String a, String b) {
        return a.equals(b) ? 1 : Math.min(a.length(), b.length()) < 4 ? 0 : SIMILARITY.apply(a, b);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Whether the family name may be the first word, as in Korean and Chinese names of short words. */
    private static boolean isFamilyNameFirst(List<String> words) {
        return words.size() > 1 && words.size() < 4 && words.stream().allMatch(word -> word.length() <= SHORT);
    }

    /**
     * Under which keys a name is filed, so that only names of one key need be compared: the first and the last consonants of
     * what may be the family name. A slip in a letter spoils one of the two.
     */
    static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        if (!words.isEmpty()) {
            addKeys(last(words), keys);
            if (isFamilyNameFirst(words)) {
                addKeys(words.get(0), keys);
            }
        }
        return keys;
    }

    private static void addKeys(String word, Set<String> keys) {
        String consonants =
                word.charAt(0) + word.substring(1).replaceAll("[aeiouy]", "").replaceAll("(.)\\1+", "$1");
        keys.add(consonants.substring(0, Math.min(3, consonants.length())) + "-");
        keys.add("-" + consonants.substring(Math.max(0, consonants.length() - 3)));
    }
}
