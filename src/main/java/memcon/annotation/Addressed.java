package memcon.annotation;

import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;
import memcon.annotation.CueVerb.Use;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken to with a verb, by the words after it: "told the Ambassador", "said to me".
 *
 * @param phrase the one addressed; null if the words do not tell
 * @param after index of the token after them, or after the verb where nobody is addressed
 */
record Addressed(@Nullable ActorPhrase phrase, int after) {

    static Addressed by(Clause clause, VerbGroup group, Link link) {
        Addressed nobody = new Addressed(null, group.end());
        if (link == Link.INVERTED) {
            return nobody;
        }
        CueVerb verb = group.verb();
        int i = clause.skipAdverbs(group.end());
        boolean to = clause.is(i, "to")
                || clause.is(i, "with")
                || clause.is(i, "of") && verb.act().equals("ask");
        ActorPhrase phrase = clause.startingAt(to ? i + 1 : i);
        boolean takes = to
                ? !clause.is(i, "with") || verb.act().equals("agree") || verb.use() == Use.TOPIC
                : takesObject(clause, verb);
        if (phrase == null || !takes || WordPattern.matches(phrase.pronoun(), "he|she|they|i|we")) {
            return nobody;
        }
        boolean subject = !to
                && verb.use() != Use.ADDR
                && clause.in(phrase.to(), "finite")
                && clause.complementAt(phrase.to()) == Complement.TOPIC;
        boolean modifier = !to && (isGenitive(clause, phrase) || verb.use() != Use.ADDR && isAttribute(clause, phrase));
        return subject || modifier ? nobody : new Addressed(phrase, phrase.to());
    }

    private static boolean isGenitive(Clause clause, ActorPhrase phrase) {
        return clause.is(phrase.to(), "'s") || clause.mark(phrase.to(), "'") || clause.mark(phrase.to(), "’");
    }

    /** "Praised the DPRK artillery": a state or body that only says whose. */
    private static boolean isAttribute(Clause clause, ActorPhrase phrase) {
        int next = phrase.to();
        return phrase.kind() == ActorPhrase.Kind.COLLECTIVE
                && next < clause.tokens.size()
                && clause.tokens.get(next).isWord()
                && !clause.tokens.get(next).isCapitalized()
                && !clause.in(next, "prepositions")
                && !clause.in(next, "subordinators")
                && !clause.in(next, "adverbs")
                && !clause.in(next, "wh")
                && !WordPattern.matches(clause.tokens.get(next).lower(), "that|and|or|but|not");
    }

    /** Whether the one addressed can be the verb's object. */
    private static boolean takesObject(Clause clause, CueVerb verb) {
        return verb.use() == Use.ADDR
                || clause.lexicon.has("addressingverbs", verb.lemma())
                || verb.words()[0].startsWith("call") && verb.words().length == 1;
    }
}
