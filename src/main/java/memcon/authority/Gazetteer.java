package memcon.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the names of authority entries in running text, as an indexer does with a finger on the line.
 *
 * <p>The longest name wins, and a name is never part of a word. Capitals must agree, except that a heading may set a name
 * of four letters or more all in capitals, and a name that begins small may begin a sentence. White space, line breaks,
 * apostrophes and hyphens inside a name may look any way. Time grows linearly with the text.
 */
public final class Gazetteer {

    private static final int SHORTEST_IN_CAPITALS = 4;
    private static final Comparator<AuthorityEntry> ORDER =
            Comparator.comparing(AuthorityEntry::kind).thenComparing(AuthorityEntry::id);

    /**
     * A name in the text.
     *
     * @param start first character, in UTF-16 units
     * @param end after the last character, in UTF-16 units
     * @param candidates entries that have this name, at least one: persons, organizations, states … places, events, each
     *     by path; a state comes before the place that is its territory
     */
    public record Match(int start, int end, List<AuthorityEntry> candidates) {

        public Match {
            candidates = List.copyOf(candidates);
        }

        private int length() {
            return end - start;
        }
    }

    private final Node root = new Node();

    private Gazetteer(Collection<AuthorityEntry> entries) {
        for (AuthorityEntry entry : entries) {
            add(entry.label(), entry);
            entry.names().forEach(name -> add(name, entry));
        }
    }

    public static Gazetteer of(Authority authority) {
        return new Gazetteer(authority.entries());
    }

    public static Gazetteer of(Collection<AuthorityEntry> entries) {
        return new Gazetteer(entries);
    }

    /**
     * All names in the text, by start. They don't overlap, with two exceptions: what is named inside the name of an
     * office is found too ({@code Korean Ambassador in Moscow}), and so is a person inside the name of anything
     * ({@code Stalin's death}); after the longer name if both begin together.
     */
    public List<Match> find(CharSequence text) {
        NameTokens tokens = new NameTokens(text);
        List<Match> possible = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                namesFrom(i, tokens, possible);
            }
        }
        return longest(possible, text.length());
    }

    private void namesFrom(int first, NameTokens tokens, List<Match> found) {
        Node node = root;
        for (int i = first; i < tokens.size(); i++) {
            Node next = node.next.get(tokens.key(i));
            if (next == null) {
                return;
            }
            node = next;
            List<AuthorityEntry> candidates = acceptable(node, i, tokens);
            if (!candidates.isEmpty()) {
                found.add(new Match(tokens.start(first), tokens.end(i), candidates));
            }
        }
    }

    /** Entries whose name may end at this unit. */
    private static List<AuthorityEntry> acceptable(Node node, int last, NameTokens tokens) {
        if (node.entries.isEmpty()) {
            return List.of();
        }
        boolean hyphen = tokens.is(last + 1, "-");
        boolean nameGoesOn = hyphen && tokens.isWord(last + 2) && !tokens.isCapitalized(last + 2);
        boolean attribute = hyphen || (tokens.is(last + 1, " ") && tokens.isCapitalized(last + 2));
        if (node.standsAlone && attribute) {
            return List.of();
        }
        // "Ri Song" is not named in "Ri Song-un", but "Moscow" is in "Moscow-based".
        return node.entries.stream()
                .filter(entry -> !(nameGoesOn && entry.kind() == EntityKind.PERSON))
                .toList();
    }

    private static List<Match> longest(List<Match> possible, int length) {
        possible.sort(Comparator.comparingInt(Match::length).reversed().thenComparingInt(Match::start));
        Match[] taken = new Match[length];
        Match[] takenInside = new Match[length];
        List<Match> kept = new ArrayList<>();
        for (Match match : possible) {
            // Longer matches come first: one that overlaps this covers its first or its last character.
            Match left = taken[match.start()];
            Match right = taken[match.end() - 1];
            if (left == null && right == null) {
                Arrays.fill(taken, match.start(), match.end(), match);
                kept.add(match);
            } else if (left != null && left.equals(right)) {
                List<AuthorityEntry> inside = namedInside(left, match);
                boolean free = takenInside[match.start()] == null && takenInside[match.end() - 1] == null;
                if (free && !inside.isEmpty()) {
                    Arrays.fill(takenInside, match.start(), match.end(), match);
                    kept.add(new Match(match.start(), match.end(), inside));
                }
            }
        }
        kept.sort(Comparator.comparingInt(Match::start)
                .thenComparing(Comparator.comparingInt(Match::length).reversed()));
        return List.copyOf(kept);
    }

    private static List<AuthorityEntry> namedInside(Match longer, Match shorter) {
        if (all(longer, EntityKind.POSITION)) {
            return all(shorter, EntityKind.POSITION) ? List.of() : shorter.candidates();
        }
        boolean ofPerson = longer.candidates().stream().anyMatch(entry -> entry.kind() == EntityKind.PERSON);
        return shorter.candidates().stream()
                .filter(entry -> !ofPerson && entry.kind() == EntityKind.PERSON)
                .toList();
    }

    private static boolean all(Match match, EntityKind kind) {
        return match.candidates().stream().allMatch(entry -> entry.kind() == kind);
    }

    private void add(String name, AuthorityEntry entry) {
        String normal = NameTokens.normal(name);
        if (normal.isEmpty()) {
            return;
        }
        // "the South" is a country, but not in "the South Pacific".
        boolean standsAlone = normal.startsWith("the ");
        insert(normal, entry, standsAlone);
        insert(Character.toUpperCase(normal.charAt(0)) + normal.substring(1), entry, standsAlone);
        if (normal.chars().filter(Character::isLetter).count() >= SHORTEST_IN_CAPITALS) {
            insert(normal.toUpperCase(Locale.ROOT), entry, false);
        }
    }

    private void insert(String name, AuthorityEntry entry, boolean standsAlone) {
        NameTokens tokens = new NameTokens(name);
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.key(i), key -> new Node());
        }
        node.entries.add(entry);
        node.standsAlone |= standsAlone;
    }

    /** What has been read of a name, and the entries it names if it ends here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final TreeSet<AuthorityEntry> entries = new TreeSet<>(ORDER);
        private boolean standsAlone;
    }
}
