package memcon.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.authority.NameKey;

/**
 * Whether two personal names can be one person's. A family name alone fits a full name that ends in it; a name of
 * several words fits a longer one only as its end, so that "Kim Il" is not "Kim Il Sung".
 */
final class NameMatch {

    private static final Set<String> WOMEN =
            Set.of("mrs", "miss", "ms", "mme", "mlle", "madame", "madam", "lady", "señora", "senora", "sra", "frau");

    private static final Set<String> WIVES = Set.of("mrs", "mme", "madame", "madam", "lady");

    /** Folding a name is slow and the same names come back; one cast, one memory. */
    private final Map<String, List<String>> folded = new HashMap<>();

    private final Map<String, Map<String, Integer>> titledScores = new HashMap<>();
    private final Map<String, Map<String, Integer>> untitledScores = new HashMap<>();

    /** 0 if they cannot be one person's; else the higher the surer. */
    int score(String a, String b, boolean titled) {
        return (titled ? titledScores : untitledScores)
                .computeIfAbsent(a, name -> new HashMap<>())
                .computeIfAbsent(b, other -> compare(a, b, titled));
    }

    private int compare(String shorter, String longer, boolean titled) {
        List<String> a = words(shorter);
        List<String> b = words(longer);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.size() > b.size()) {
            return compare(longer, shorter, titled);
        }
        if (a.equals(b)) {
            return 10;
        }
        if (a.size() == b.size() && a.size() > 1) {
            return initialsFit(a, b) ? 8 : 0;
        }
        if (a.size() == 1) {
            if (near(a.get(0), b.get(b.size() - 1))) {
                return a.get(0).equals(b.get(b.size() - 1)) ? 7 : 5;
            }
            boolean familyNameFirst = b.size() <= 3 && titled && near(a.get(0), b.get(0));
            boolean doubleName = b.size() >= 3
                    && a.get(0).equals(b.get(b.size() - 2))
                    && a.get(0).length() > 3;
            boolean untitled =
                    b.size() <= 3 && a.get(0).equals(b.get(0)) && a.get(0).length() > 1;
            return familyNameFirst ? 4 : doubleName ? 3 : untitled ? 2 : 0;
        }
        boolean tail = near(String.join(" ", a), String.join(" ", b.subList(b.size() - a.size(), b.size())));
        return tail ? 7 : endsFit(a, b) ? 6 : 0;
    }

    /** "V. P. Moskovsky" and "Vasily Moskovsky": last words near, the others' initials not at odds. */
    private static boolean initialsFit(List<String> a, List<String> b) {
        if (!near(a.get(a.size() - 1), b.get(b.size() - 1))) {
            return false;
        }
        for (int i = 0; i < a.size() - 1; i++) {
            String x = a.get(i);
            String y = b.get(i);
            boolean initial = x.length() == 1 || y.length() == 1;
            boolean shortened = isShortened(x, y) || isShortened(y, x);
            if (initial ? x.charAt(0) != y.charAt(0) : !shortened && !near(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** "Gh." of "Gheorghe", "Zh." of "Zhan": a first sound of two letters, which no short name is. */
    private static boolean isShortened(String shorter, String name) {
        return shorter.length() == 2
                && name.length() > 2
                && name.startsWith(shorter)
                && "aeiou".indexOf(shorter.charAt(0)) < 0
                && "aeiouy".indexOf(shorter.charAt(1)) < 0;
    }

    /** "Livingston Merchant" and "Livingston T. Merchant": first and last agree, what lies between is missing. */
    private static boolean endsFit(List<String> a, List<String> b) {
        String first = a.get(0);
        String other = b.get(0);
        boolean firstFits = first.equals(other)
                || (first.length() == 1 || other.length() == 1) && first.charAt(0) == other.charAt(0);
        return firstFits
                && a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && !(a.size() == 2
                        && b.size() == 3
                        && b.get(2).length() <= 4
                        && a.get(1).length() <= 3);
    }

    /** The words of a name with spelling folded away, of which {@link #score} compares one with one. */
    List<String> words(String name) {
        return folded.computeIfAbsent(name, NameMatch::fold);
    }

    private static List<String> fold(String name) {
        return NameKey.of(name).words().stream()
                .filter(word -> !word.isEmpty() && !word.equals("jr") && !word.equals("sr"))
                .toList();
    }

    /** Whether an honorific tells a married woman, who may bear the name of somebody else in the room. */
    static boolean isWife(String honorific) {
        return WIVES.contains(honorific);
    }

    /** Whether two honorifics can belong to one person. */
    static boolean honorificsFit(String a, String b) {
        return a.isEmpty() || b.isEmpty() || WOMEN.contains(a) == WOMEN.contains(b) || a.equals("dr") || b.equals("dr");
    }

    static boolean isWoman(String honorific) {
        return WOMEN.contains(honorific);
    }

    /** Whether two folded words agree but for a slip. */
    private static boolean near(String a, String b) {
        return a.equals(b) || new NameKey(a).near(new NameKey(b));
    }
}
