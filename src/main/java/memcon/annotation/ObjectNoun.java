package memcon.annotation;

import memcon.annotation.Cue.Complement;
import org.jspecify.annotations.Nullable;

/** The noun of speech that is a verb's object, and what it in turn brings in: "made the point that …". */
final class ObjectNoun {

    private ObjectNoun() {}

    /** The noun of speech in the object that begins at a token; null if there is none. */
    static @Nullable CueNoun at(Clause clause, int from) {
        for (int i = from; i < Math.min(from + 7, clause.size()); i++) {
            Token token = clause.tokens.get(i);
            CueNoun noun = clause.lexicon.noun(token.lower());
            if (noun != null && (i > from || !token.isCapitalized())) {
                return noun;
            }
            if (clause.in(i, "finite")
                    || clause.is(i, "at")
                    || !token.isWord() && !token.text().equals(",")) {
                return null;
            }
        }
        return null;
    }

    /**
     * The complement of the noun.
     *
     * @param from index of the token at which the object begins
     * @param otherwise the complement of the verb
     */
    static Complement complement(Clause clause, int from, Complement otherwise) {
        for (int i = from; i < Math.min(from + 12, clause.size()); i++) {
            if (clause.is(i, "that") && i > from + 1) {
                return Complement.THAT;
            }
            if (clause.mark(i, ":")) {
                return Complement.COLON;
            }
            if (clause.in(i, "finite") || clause.mark(i, ",")) {
                break;
            }
        }
        return otherwise == Complement.NONE ? Complement.NONE : Complement.TOPIC;
    }
}
