package memcon.annotation;

import java.util.List;

/**
 * One form of a verb that introduces speech.
 *
 * @param lemma its base form ({@code point out})
 * @param words the words of this form, in lower case
 * @param form which form it is
 * @param act the speech act, a term of the act scheme
 * @param stance the stance it takes toward its content, a term of the stance scheme
 * @param certainty the speaker's certainty
 * @param use what must follow for it to introduce speech
 */
@SuppressWarnings("ArrayRecordComponent")
public record CueVerb(String lemma, String[] words, Form form, String act, String stance, String certainty, Use use) {

    /** Forms of a verb, in the order of the lexicon's columns. */
    public enum Form {
        BASE,
        PRESENT,
        PAST,
        PAST_PARTICIPLE,
        PRESENT_PARTICIPLE
    }

    /** What must follow a verb for it to introduce speech. */
    public enum Use {
        /** Anything. */
        STRONG,
        /** A clause, a colon or a quotation. */
        CLAUSE,
        /** Somebody addressed. */
        ADDR,
        /** A phrase that names the subject of talk. */
        TOPIC,
        /** A clause; an attitude, which memoranda report as speech. */
        THOUGHT,
        /** A noun of speech as object. */
        NOUN
    }

    boolean standsAt(List<Token> tokens, int at) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
