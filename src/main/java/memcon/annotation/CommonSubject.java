package memcon.annotation;

import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a verb of speech who is neither named nor titled: "you", or a common noun with a determiner ("our
 * driver", "some of the workers"). Such people are reported to speak, they take no turn.
 */
final class CommonSubject {

    private CommonSubject() {}

    /** The phrase that ends with a token; null if none does. */
    static @Nullable ActorPhrase endingAt(Clause clause, int end) {
        if (clause.is(end, "you")) {
            return phrase(clause, end, end + 1, Kind.PRONOUN, "you");
        }
        if (!isNoun(clause, end)) {
            return null;
        }
        for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
            boolean determiner = clause.in(i, "determiners") && !clause.is(i, "that") && !clause.is(i, "this")
                    || WordPattern.matches(
                            clause.tokens.get(i).lower(), "some|many|several|most|two|three|few|these|those|certain");
            if (determiner) {
                return clause.is(i - 1, "of") || clause.in(i - 1, "prepositions")
                        ? null
                        : phrase(clause, i, end + 1, Kind.COMMON, text(clause, i + 1, end + 1));
            }
            if (!clause.tokens.get(i).isWord() || clause.in(i, "finite") || clause.in(i, "prepositions")) {
                return null;
            }
        }
        return null;
    }

    /** A word in lower case that denotes people: those of things, and of what is written, say nothing. */
    private static boolean isNoun(Clause clause, int at) {
        Token token = clause.tokens.get(at);
        return at > 0 && token.isWord() && !token.isCapitalized() && clause.in(at, "peoplenouns");
    }

    private static String text(Clause clause, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Token token : clause.tokens.subList(from, to)) {
            text.append(text.isEmpty() || token.is("'s") ? "" : " ").append(token.text());
        }
        return text.toString().strip();
    }

    private static ActorPhrase phrase(Clause clause, int from, int to, Kind kind, String text) {
        boolean definite = kind == Kind.PRONOUN
                || WordPattern.matches(clause.tokens.get(from).lower(), "the|our|his|her|their|my");
        return new ActorPhrase(from, to, kind, text, "", "", "", "", null, definite, List.of());
    }
}
