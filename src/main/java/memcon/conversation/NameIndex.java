package memcon.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.annotation.ActorPhrase;

/**
 * Whom of a cast a name can mean at all, so that a name is compared with a few and not with everybody: long documents name
 * hundreds of people. It leaves out only those with whom {@link NameMatch#score} finds nothing in common.
 *
 * <p>Two names that fit have a word alike, or are the same letters divided otherwise. Words that are alike but for a slip
 * become the same when the letter at fault is left out of both; therefore a word is also kept without each letter, as
 * {@link memcon.authority.NameKey} forgives slips in words of six letters, and two in words of nine.
 */
final class NameIndex {

    private static final int ONE_SLIP = 6;
    private static final int TWO_SLIPS = 9;

    /** A longer word is no name, and has too many words without a letter. */
    private static final int LONGEST = 40;

    private final NameMatch names;

    private final Map<String, Set<Participant>> byKey = new HashMap<>();
    private final Map<String, Set<Participant>> byForm = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final IdentityHashMap<Participant, Integer> order = new IdentityHashMap<>();
    private int next;

    NameIndex(NameMatch names) {
        this.names = names;
    }

    /** Takes in the last of the cast, and from now on all names that are found for it. */
    void add(Participant participant) {
        order.put(participant, next++);
        participant.knownTo(this);
        know(participant);
    }

    void remove(Participant participant) {
        order.remove(participant);
    }

    /** Takes in what somebody is called now; what they were called before does no harm. */
    void know(Participant participant) {
        participant
                .allForms()
                .forEach(form ->
                        byForm.computeIfAbsent(form, f -> new HashSet<>()).add(participant));
        if (!participant.name().isEmpty()) {
            keys(participant.name())
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new HashSet<>()).add(participant));
        }
    }

    /** Whom a phrase can mean by its name or its words, in the order of the cast. */
    List<Participant> fitting(ActorPhrase phrase) {
        Set<Participant> found = new HashSet<>(byForm.getOrDefault(phrase.text(), Set.of()));
        keys(phrase.name()).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        List<Participant> fitting = new ArrayList<>(found);
        fitting.removeIf(participant -> !order.containsKey(participant));
        fitting.sort(Comparator.comparing(order::get));
        return fitting;
    }

    /** What two names have one of in common if they can be one person's. */
    private Collection<String> keys(String name) {
        return keys.computeIfAbsent(name, n -> keysOf(names.words(n)));
    }

    /** As {@link #keys}, of a name's words. */
    static Set<String> keysOf(List<String> words) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            keys.add(word);
            if (word.length() >= ONE_SLIP && word.length() <= LONGEST) {
                addWithout(word, 0, word.length() >= TWO_SLIPS ? 2 : 1, keys);
            }
        }
        String end = "";
        for (int i = words.size() - 1; i >= 0; i--) {
            end = words.get(i) + end;
            keys.add("=" + end);
        }
        return keys;
    }

    /** Adds a word without each of its letters from one on; of two letters, each pair once. */
    private static void addWithout(String word, int from, int letters, Set<String> keys) {
        for (int i = from; i < word.length(); i++) {
            String shorter = word.substring(0, i) + word.substring(i + 1);
            keys.add(shorter);
            if (letters > 1) {
                addWithout(shorter, i, letters - 1, keys);
            }
        }
    }
}
