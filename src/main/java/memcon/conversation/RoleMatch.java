package memcon.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether an office named in one place can be an office named in another: "the Minister" the Foreign Minister. An office is
 * taken apart once, as a document may name thousands.
 */
final class RoleMatch {

    private static final Set<String> RANKS = Set.of(
            "vice",
            "under",
            "deputy",
            "assistant",
            "first",
            "second",
            "third",
            "press",
            "staff",
            "private",
            "appointments",
            "undersecretary",
            "under-secretary",
            "vice-president",
            "vice-premier");
    private static final Set<String> FILLERS =
            Set.of("of", "for", "to", "the", "and", "acting", "state", "affairs", "extraordinary", "plenipotentiary");

    private final String role;
    private final List<String> words;
    private final Set<String> rank;
    private final String head;
    private final String synonym;

    /** Kept here, as most offices that are compared differ: of thousands nothing else is looked at. */
    private final int hash;

    private final int headHash;

    /** A bit for each word: two offices without the bits in common cannot have the words. */
    private final long signs;

    RoleMatch(String role) {
        this.role = role;
        this.words = words(role);
        this.rank = rank(words);
        this.head = words.isEmpty() ? "" : head(words);
        this.hash = role.hashCode();
        this.headHash = head.hashCode();
        this.synonym = synonym(String.join(" ", words));
        this.signs = words.stream().mapToLong(word -> 1L << word.hashCode()).reduce(0, (one, other) -> one | other);
    }

    /** 0 if they cannot be one; else the higher the surer. */
    static int score(String asked, String held) {
        return new RoleMatch(asked).score(new RoleMatch(held));
    }

    /** As {@link #score(String, String)}, this being what is asked for. */
    int score(RoleMatch held) {
        if (hash == held.hash && role.equals(held.role)) {
            return 10;
        }
        if (words.isEmpty() || held.words.isEmpty()) {
            return 0;
        }
        if (headHash != held.headHash || !head.equals(held.head)) {
            return !synonyms(held) ? 0 : STYLES.contains(role) ? 2 : 6;
        }
        boolean contained = held.hasAll(this);
        boolean containing = hasAll(held);
        if (!contained && !containing) {
            return 0;
        }
        boolean general = held.words.contains("general");
        if (!general && words.contains("general") || general && role.contains("state")) {
            return 0; // a Secretary General is no State Secretary, a Director General no Director
        }
        if (rank.equals(held.rank)) {
            return contained ? 8 : 7;
        }
        return contained && !head.equals("secretary") && !head.equals("president") ? 4 : 0;
    }

    private boolean hasAll(RoleMatch other) {
        return (other.signs & ~signs) == 0 && words.containsAll(other.words);
    }

    /** "His Excellency" and the like are said of any head of a mission, a ministry or a state. */
    private static final Set<String> STYLES =
            Set.of("excellency", "majesty", "highness", "beatitude", "holiness", "eminence", "lordship");

    private boolean synonyms(RoleMatch held) {
        return words.size() == 1 && STYLES.contains(head)
                ? HEADS.contains(held.head)
                : !synonym.isEmpty() && synonym.equals(held.synonym);
    }

    /** What an office of several names is, by the first of these; empty if it has one name. */
    private static String synonym(String office) {
        return FOREIGN.contains(office)
                ? "foreign minister"
                : PREMIERS.contains(office)
                        ? "premier"
                        : office.equals("counselor") || office.equals("counsellor") ? "counselor" : "";
    }

    /** Other names of a head of government. */
    private static final Set<String> PREMIERS =
            Set.of("premier", "prime minister", "chairman council ministers", "head government", "taoiseach");

    /** Other names of a foreign minister. */
    private static final Set<String> FOREIGN =
            Set.of("canciller", "foreign minister", "minister foreign", "foreign secretary", "secretary foreign");

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
