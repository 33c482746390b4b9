package memcon.annotation;

import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whose speech a noun names: "X's question", "his reply", "a remark by X", "Korean reproaches".
 *
 * @param phrase the one whose speech it is; null if the words do not tell
 * @param from index of the token at which noun and owner begin
 * @param after index of the token after both
 */
record NounOwner(@Nullable ActorPhrase phrase, int from, int after) {

    static NounOwner of(Clause clause, CueNoun noun, int at) {
        int i = determiner(clause, at);
        if (clause.is(i, "'s") || clause.mark(i, "'") || clause.mark(i, "’")) {
            ActorPhrase phrase = clause.endingAt(i);
            return new NounOwner(phrase, phrase == null ? at : phrase.from(), at + 1);
        }
        String pronoun = possessor(clause, i);
        if (!pronoun.isEmpty()) {
            ActorPhrase phrase =
                    new ActorPhrase(i, i + 1, Kind.PRONOUN, pronoun, "", "", "", "", null, true, List.of());
            return new NounOwner(phrase, i, at + 1);
        }
        if (clause.is(at + 1, "of") || clause.is(at + 1, "from") || clause.is(at + 1, "by")) {
            ActorPhrase phrase = clause.startingAt(at + 2);
            if (phrase != null) {
                int after = clause.mark(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
                return new NounOwner(phrase, at, after);
            }
        }
        ActorPhrase agent = agent(clause, at);
        if (agent != null) {
            return new NounOwner(agent, at - 1, agent.to());
        }
        ActorPhrase people = clause.endingAt(i + 1);
        boolean adjective = people != null
                && people.kind() == Kind.COLLECTIVE
                && i == at - 1
                && !noun.act().equals("ask");
        return adjective ? new NounOwner(people, people.from(), at + 1) : new NounOwner(null, at, at + 1);
    }

    /** Back over adjectives to the token that may tell whose the noun is. */
    private static int determiner(Clause clause, int noun) {
        int i = noun - 1;
        while (i > 0
                && clause.tokens.get(i).isWord()
                && !clause.is(i, "'s")
                && !clause.in(i, "determiners")
                && !clause.in(i, "prepositions")
                && clause.endingAt(i + 1) == null
                && noun - i < 4
                && !clause.in(i, "finite")) {
            i--;
        }
        return i;
    }

    /** The personal pronoun of a possessive one; empty for any other word. */
    private static String possessor(Clause clause, int at) {
        return switch (clause.tokens.get(at).lower()) {
            case "his" -> "he";
            case "her" -> "she";
            case "their" -> "they";
            case "my" -> "i";
            case "our" -> "we";
            default -> "";
        };
    }

    /** "the account …, which was delivered at the Plenary by c. Suslov". */
    private static @Nullable ActorPhrase agent(Clause clause, int noun) {
        boolean given = false;
        for (int i = noun + 1; i < Math.min(noun + 22, clause.size()); i++) {
            given |= WordPattern.matches(
                    clause.tokens.get(i).lower(), "delivered|made|given|presented|submitted|sent|raised|read");
            if (given && clause.is(i, "by")) {
                return clause.startingAt(i + 1);
            }
        }
        return null;
    }
}
