package memcon.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Words that introduce speech: a verb of speech with its subject, the one addressed, and what follows.
 *
 * @param at index of the verb's first token in the sentence
 * @param to index after its last token
 * @param lemma base form of the verb or noun ({@code point out})
 * @param act term of the act scheme
 * @param stance term of the stance scheme
 * @param certainty term of the certainty scheme
 * @param use what the lexicon says must follow
 * @param tense when
 * @param negated whether the speaking itself is negated ("did not say")
 * @param link how the subject was found
 * @param subject who speaks; null if the words do not tell ("it was agreed")
 * @param addressee who is spoken to; null if the words do not tell
 * @param clause index of the token at which the cue's clause begins (its subject, for most)
 * @param content index of the first token of what is said
 * @param complement what follows the verb
 * @param level how deep in the sentence it stands
 * @param hedge words of the teller's distance ("only", "could only"); empty if none
 */
public record Cue(
        int at,
        int to,
        String lemma,
        String act,
        String stance,
        String certainty,
        CueVerb.Use use,
        Tense tense,
        boolean negated,
        Link link,
        @Nullable ActorPhrase subject,
        @Nullable ActorPhrase addressee,
        int clause,
        int content,
        Complement complement,
        Level level,
        String hedge) {

    /** Tense and mood of the verb. */
    public enum Tense {
        PAST,
        PAST_PERFECT,
        PRESENT,
        PRESENT_PERFECT,
        MODAL,
        NON_FINITE
    }

    /** How the subject stands to the verb. */
    public enum Link {
        /** Before the verb. */
        BEFORE,
        /** Shared with an earlier verb: "visited me and informed me". */
        SHARED,
        /** Before "who". */
        RELATIVE,
        /** Of the clause that a participle hangs on: "…, claiming that". */
        CONTROLLED,
        /** After the verb: "…", said c. Khrushchev. */
        INVERTED,
        /** In the genitive of a noun: "to X's question". */
        GENITIVE,
        /** None: "it was agreed", "is said to". */
        IMPERSONAL
    }

    /** What follows a verb of speech. */
    public enum Complement {
        THAT,
        WH,
        TO,
        COLON,
        QUOTE,
        ZERO,
        TOPIC,
        NONE
    }

    /** Where in the sentence's structure a cue stands. */
    public enum Level {
        /** Of the main clause. */
        MAIN,
        /** Of a further main clause of the same sentence. */
        COORDINATE,
        /** In a clause before the main one: "When asked …, he said". */
        FRONTED,
        /** Inside what is said, or in a relative clause. */
        EMBEDDED
    }

    public boolean isMain() {
        return level == Level.MAIN || level == Level.COORDINATE;
    }

    /** Whether its subject is "you" or somebody whom only a common noun names: nobody who takes a turn. */
    public boolean isOfOutsider() {
        return subject != null
                && (subject.kind() == ActorPhrase.Kind.COMMON
                        || subject.pronoun().equals("you"));
    }

    /** Whether a clause, a colon or a quotation follows. */
    public boolean hasClause() {
        return complement != Complement.TOPIC && complement != Complement.NONE;
    }

    /** Whether what is said stands before the cue: "…", said X; "…," X said. */
    public boolean followsQuotation() {
        return link == Link.INVERTED
                || link == Link.BEFORE
                        && complement == Complement.QUOTE
                        && use != CueVerb.Use.NOUN
                        && clause > 0
                        && content <= to;
    }

    public Cue atLevel(Level other) {
        return new Cue(
                at,
                to,
                lemma,
                act,
                stance,
                certainty,
                use,
                tense,
                negated,
                link,
                subject,
                addressee,
                clause,
                content,
                complement,
                other,
                hedge);
    }
}
