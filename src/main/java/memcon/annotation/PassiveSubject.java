package memcon.annotation;

import java.util.List;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/** Who speaks with a verb in the passive voice: nobody that the words tell, unless "by" brings them in. */
final class PassiveSubject {

    private final Clause clause;
    private final VerbGroup group;

    PassiveSubject(Clause clause, VerbGroup group) {
        this.clause = clause;
        this.group = group;
    }

    /**
     * "it was agreed", "I was told", "he is said to".
     *
     * @param auxiliary index of the form of "be" before the verb
     */
    @Nullable
    Subject leftOf(int auxiliary) {
        int start = tense(auxiliary);
        int i = group.skipBack(start - 1);
        if (i < 0) {
            return null;
        }
        ActorPhrase told = clause.endingAt(i + 1);
        CueVerb verb = group.verb();
        if (clause.is(i, "it") || clause.is(i, "there")) {
            return new Subject(Link.IMPERSONAL, agent(), null, i);
        }
        ActorPhrase by = agent();
        if (by != null && verb.use() != CueVerb.Use.ADDR && group.tense() == Tense.PAST) {
            return new Subject(Link.IMPERSONAL, by, null, told == null ? Math.max(0, i) : told.from());
        }
        if (told == null && verb.act().equals("agree") && group.tense() == Tense.PAST && !clause.is(i, "and")) {
            return new Subject(Link.IMPERSONAL, null, null, Math.max(0, i));
        }
        if (told == null) {
            return null;
        }
        if (verb.use() == CueVerb.Use.ADDR || verb.lemma().equals("ask")) {
            return new Subject(Link.IMPERSONAL, agent(), told, told.from());
        }
        if (WordPattern.matches(verb.lemma(), "say|report|allege|claim|believe")) {
            group.setHedge("is " + verb.words()[0] + " to");
            return new Subject(Link.IMPERSONAL, agent(), null, told.from());
        }
        return null;
    }

    /** Reads the tense off the auxiliaries; where they begin. */
    private int tense(int auxiliary) {
        String word = clause.tokens.get(auxiliary).lower();
        if (!WordPattern.matches(word, "been|being|be")) {
            group.setTense(WordPattern.matches(word, "is|are") ? Tense.PRESENT : Tense.PAST);
            return auxiliary;
        }
        int start = auxiliary - 1;
        group.setTense(
                clause.is(start, "had")
                        ? Tense.PAST_PERFECT
                        : clause.is(start, "has") || clause.is(start, "have") ? Tense.PRESENT_PERFECT : Tense.MODAL);
        return start;
    }

    private @Nullable ActorPhrase agent() {
        int from = clause.skipAdverbs(group.end());
        boolean preposition = clause.is(from, "by") || clause.is(from, "from");
        boolean behalf = clause.is(from, "on") && (clause.is(from + 2, "part") || clause.is(from + 1, "behalf"));
        boolean side = preposition && (clause.is(from + 2, "side") || clause.is(from + 2, "part"));
        if (side && clause.is(from + 1, "our")) {
            return pronoun(from + 1, "we");
        }
        return preposition
                ? clause.startingAt(from + 1)
                : behalf ? clause.startingAt(clause.is(from + 2, "part") ? from + 4 : from + 3) : frontedSide();
    }

    /** "On our part it was pointed out", "From the Swedish side no objection was made". */
    private @Nullable ActorPhrase frontedSide() {
        if (!clause.is(0, "on") && !clause.is(0, "from") && !clause.is(0, "by")) {
            return null;
        }
        ActorPhrase side = clause.startingAt(1);
        if (side != null
                && WordPattern.matches(
                        side.text().toLowerCase(java.util.Locale.ROOT), ".*\\b(?:side|part|delegation|quarter)s?")) {
            return side;
        }
        boolean part = clause.is(2, "part") || clause.is(2, "side");
        String pronoun = clause.is(1, "our") ? "we" : clause.is(1, "their") ? "they" : clause.is(1, "his") ? "he" : "";
        return part && !pronoun.isEmpty() ? pronoun(1, pronoun) : null;
    }

    private static ActorPhrase pronoun(int at, String word) {
        return new ActorPhrase(at, at + 1, ActorPhrase.Kind.PRONOUN, word, "", "", "", "", null, true, List.of());
    }
}
