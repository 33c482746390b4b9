package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that can denote an actor: "c. Khrushchev", "the Korean Ambassador Ri Song-un [Ri Song Un]", "he".
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param kind what it is built of
 * @param text its words as written, without determiner and bracketed alias
 * @param name the personal name in it; empty if none
 * @param role the title or office in it, in lower case ({@code deputy foreign minister}); empty if none
 * @param country adjectives and names of states, places and bodies in it, as written; empty if none
 * @param honorific the honorific before the name ({@code Mr}); empty if none
 * @param alias the alias in brackets; null if none
 * @param definite whether it has a definite or possessive determiner, or none
 * @param members the phrases joined by "and"; empty for a single one
 */
public record ActorPhrase(
        int from,
        int to,
        Kind kind,
        String text,
        String name,
        String role,
        String country,
        String honorific,
        @Nullable String alias,
        boolean definite,
        List<ActorPhrase> members) {

    /** The pronoun that stands for a subject left out. */
    public static final String OMITTED = "(omitted)";

    /** What a phrase is built of. */
    public enum Kind {
        /** he, she, I, they, the latter, [I]. */
        PRONOUN,
        /** With a personal name. */
        NAME,
        /** With an office and no name: "the Ambassador". */
        ROLE,
        /** Several people, a side, a body, a state: "the Soviet side", "Korean comrades", "the French". */
        COLLECTIVE,
        /** Everybody: "both sides", "the two Ministers". */
        ALL,
        /** Several phrases joined. */
        JOINT,
        /** Somebody whom only a common noun names: "an old woman", "the workers". */
        COMMON
    }

    /** Phrases with joint ones taken apart. */
    public static List<ActorPhrase> apart(List<ActorPhrase> phrases) {
        List<ActorPhrase> apart = new ArrayList<>();
        for (ActorPhrase phrase : phrases) {
            if (phrase.kind() == Kind.JOINT) {
                apart.addAll(phrase.members());
            } else {
                apart.add(phrase);
            }
        }
        return apart;
    }

    /** The first phrase of a kind; null if there is none. */
    public static @Nullable ActorPhrase first(List<ActorPhrase> phrases, Kind kind) {
        return phrases.stream()
                .filter(phrase -> phrase.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Whether an honorific or an office stands in it. */
    public boolean isTitled() {
        return !honorific.isEmpty() || !role.isEmpty();
    }

    /** The phrase of an office with the name of its holder added. */
    public ActorPhrase withName(String holder) {
        return new ActorPhrase(
                from, to, Kind.NAME, text + " " + holder, holder, role, country, "", null, true, List.of());
    }

    /** The pronoun in lower case; empty for other kinds. */
    public String pronoun() {
        return kind == Kind.PRONOUN ? text : "";
    }
}
