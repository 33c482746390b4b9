package memcon.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether an office named in one place can be an office named in another: "the Minister" the Foreign Minister. */
final class RoleMatch {

    private static final Set<String> RANKS = Set.of(
            "vice",
            "under",
            "deputy",
            "assistant",
            "first",
            "second",
            "third",
            "undersecretary",
            "under-secretary",
            "vice-president",
            "vice-premier");
    private static final Set<String> FILLERS =
            Set.of("of", "for", "to", "the", "and", "acting", "state", "affairs", "extraordinary", "plenipotentiary");

    private RoleMatch() {}

    /** 0 if they cannot be one; else the higher the surer. */
    static int score(String asked, String held) {
        if (asked.equals(held)) {
            return 10;
        }
        List<String> a = words(asked);
        List<String> b = words(held);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (!head(a).equals(head(b))) {
            return !synonyms(a, b) ? 0 : STYLES.contains(asked) ? 2 : 6;
        }
        if (!b.contains("general") && a.contains("general") || b.contains("general") && asked.contains("state")) {
            return 0; // a Secretary General is no State Secretary, a Director General no Director
        }
        boolean sameRank = rank(a).equals(rank(b));
        boolean contained = b.containsAll(a);
        if (sameRank && contained) {
            return 8;
        }
        if (sameRank && a.containsAll(b)) {
            return 7;
        }
        return contained && !head(a).equals("secretary") && !head(a).equals("president") ? 4 : 0;
    }

    /** "His Excellency" and the like are said of any head of a mission, a ministry or a state. */
    private static final Set<String> STYLES =
            Set.of("excellency", "majesty", "highness", "beatitude", "holiness", "eminence", "lordship");

    private static boolean synonyms(List<String> a, List<String> b) {
        String x = String.join(" ", a);
        String y = String.join(" ", b);
        if (a.size() == 1 && STYLES.contains(a.get(0))) {
            return !b.isEmpty() && HEADS.contains(head(b));
        }
        if (foreign(x) && foreign(y)) {
            return true;
        }
        return premier(x) && premier(y)
                || x.equals("counselor") && y.equals("counsellor")
                || y.equals("counselor") && x.equals("counsellor");
    }

    /** Other names of a head of government. */
    private static final Set<String> PREMIERS =
            Set.of("premier", "prime minister", "chairman council ministers", "head government", "taoiseach");

    private static boolean premier(String role) {
        return PREMIERS.contains(role);
    }

    /** Other names of a foreign minister. */
    private static boolean foreign(String role) {
        return Set.of("canciller", "foreign minister", "minister foreign", "foreign secretary", "secretary foreign")
                .contains(role);
    }

    private static List<String> words(String role) {
        return Arrays.stream(role.split("[ ,-]+", -1))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
    }

    /** The office itself: the first word that is neither rank nor department, as words of departments follow or precede it. */
    private static String head(List<String> words) {
        for (String word : words) {
            if (HEADS.contains(word)) {
                return word;
            }
        }
        return words.get(words.size() - 1);
    }

    private static final Set<String> HEADS = Set.of(
            "ambassador",
            "minister",
            "premier",
            "president",
            "secretary",
            "chairman",
            "counselor",
            "counsellor",
            "chargé",
            "charge",
            "assistant",
            "adviser",
            "counsel",
            "secretary-general",
            "director-general",
            "governor-general",
            "consul",
            "general",
            "director",
            "governor",
            "chancellor",
            "king",
            "prince",
            "shah",
            "senator",
            "representative",
            "delegate",
            "chief",
            "marshal",
            "admiral",
            "colonel");

    private static Set<String> rank(List<String> words) {
        return words.stream().filter(RANKS::contains).collect(java.util.stream.Collectors.toSet());
    }
}
