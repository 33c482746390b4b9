package memcon.annotation;

import java.util.List;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/** The subject of a verb in the active voice: before it, shared with an earlier verb, or after it. */
final class ActiveSubject {

    private final Clause clause;
    private final List<Cue> before;
    private final VerbGroup group;

    /** @param before the cues that stand before the verb, in order */
    ActiveSubject(Clause clause, List<Cue> before, VerbGroup group) {
        this.clause = clause;
        this.before = before;
        this.group = group;
    }

    /** The subject that ends at or before a token; null if none is found. */
    @Nullable
    Subject leftOf(int from) {
        int i = group.skipBack(from);
        if (i < 0) {
            return null;
        }
        ActorPhrase phrase = clause.endingAt(i + 1);
        if (phrase != null && phrase.kind() == ActorPhrase.Kind.JOINT && isInClauseBefore(phrase)) {
            ActorPhrase last = phrase.members().get(phrase.members().size() - 1);
            return Subject.of(Link.BEFORE, last, last.from());
        }
        if (phrase != null && !isObject(phrase)) {
            return Subject.of(Link.BEFORE, phrase, phrase.from());
        }
        if (clause.is(i, "who")) {
            ActorPhrase antecedent = clause.endingAt(clause.mark(i - 1, ",") ? i - 1 : i);
            return antecedent == null ? null : Subject.of(Link.RELATIVE, antecedent, i);
        }
        boolean joined = clause.is(i, "and")
                || clause.is(i, "but")
                || clause.is(i, "or")
                || clause.mark(i, ",")
                || clause.is(i, "then");
        if (joined) {
            ActorPhrase head = clause.mark(i, ",") ? beforeRelative(i) : null;
            return head != null ? Subject.of(Link.BEFORE, head, head.from()) : shared(i);
        }
        Subject before = beforeItsPhrase(i);
        return before != null ? before : common(i);
    }

    /** "Mrs. Karl, beside whom I sat, told me": whoever a relative clause between commas hangs on; null if there is none. */
    private @Nullable ActorPhrase beforeRelative(int comma) {
        for (int i = comma - 1;
                i > Math.max(0, comma - 14) && clause.tokens.get(i).isWord();
                i--) {
            if (clause.is(i, "whom")) {
                int before = clause.mark(i - 1, ",") ? i - 1 : i - 2;
                ActorPhrase head = clause.mark(before, ",") ? clause.endingAt(before) : null;
                return head != null && !isObject(head) && !clause.in(head.from() - 1, "prepositions") ? head : null;
            }
        }
        return null;
    }

    /** Somebody whom no title or name tells: "you said", "an old woman asked", "the workers call him". */
    private @Nullable Subject common(int end) {
        ActorPhrase phrase = CommonSubject.endingAt(clause, end);
        return phrase == null ? null : Subject.of(Link.BEFORE, phrase, phrase.from());
    }

    /** The subject may be followed by a phrase of its own: "Mr. Noyes of the Delegation said", "the head of the section asked". */
    private @Nullable Subject beforeItsPhrase(int end) {
        for (int i = end; i > Math.max(-1, end - 9); i--) {
            if (!clause.tokens.get(i).isWord() && !clause.mark(i, ",")
                    || clause.in(i, "finite")
                    || clause.is(i, "that")) {
                return null;
            }
            ActorPhrase phrase = clause.endingAt(i);
            boolean part = clause.is(i, "for") && clause.is(i + 2, "part");
            if (phrase != null
                    && clause.in(i, "prepositions")
                    && !isObject(phrase)
                    && (part || phrase.kind() != ActorPhrase.Kind.PRONOUN)) {
                return Subject.of(Link.BEFORE, phrase, phrase.from());
            }
        }
        return null;
    }

    /** In "he should ask Ruritania and Mr. Karl said" the first of the two is the object of a clause that ends with it. */
    private boolean isInClauseBefore(ActorPhrase joint) {
        int before = joint.from() - 1;
        boolean begins = before < 0
                || !clause.tokens.get(before).isWord()
                || clause.isAdverb(before)
                || WordPattern.matches(clause.tokens.get(before).lower(), "and|but|that|both|when|as|if|while|whether");
        if (begins) {
            return false;
        }
        for (int i = before;
                i >= 0 && clause.tokens.get(i).isWord() && !clause.is(i, "and") && !clause.is(i, "but");
                i--) {
            ActorPhrase subject = clause.endingAt(i + 1);
            if (clause.in(i, "finite") || subject != null && i < before && !isObject(subject)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is the object of a verb or preposition. */
    boolean isObject(ActorPhrase phrase) {
        if (WordPattern.matches(phrase.pronoun(), "him|her|them|me|us|himself|herself|themselves|myself|ourselves")) {
            return true;
        }
        int i = phrase.from() - 1;
        return clause.is(i, "of") || clause.is(i, "by") || clause.is(i, "with") || clause.is(i, "from");
    }

    /** "visited me and informed me": the subject of the verb before. */
    private @Nullable Subject shared(int conjunction) {
        if (group.tense() == Tense.PAST_PERFECT) {
            return sharedPerfect(conjunction);
        }
        if (group.tense() != Tense.PAST && group.tense() != Tense.PRESENT) {
            return null;
        }
        int closing = conjunction;
        for (int i = closing - 1; clause.mark(closing, ",") && i > Math.max(0, closing - 10); i--) {
            if (clause.mark(i, ",") && (clause.is(i - 1, "and") || clause.is(i - 1, "but"))) {
                return shared(i - 1);
            }
        }
        Cue last = last();
        if (last != null
                && last.subject() != null
                && last.link() != Link.CONTROLLED
                && last.link() != Link.GENITIVE
                && goesWith(last.tense())) {
            return Subject.of(Link.SHARED, last.subject(), conjunction + 1);
        }
        if (last == null && clause.mark(conjunction, ",") && !clause.is(conjunction + 1, "then")) {
            return null;
        }
        ActorPhrase near = clause.actingBefore(conjunction);
        if (last != null && near == null) {
            near = confessed(last);
        }
        if (last != null && near != null && near.from() >= last.to() && !goesWith(last.tense())) {
            // "When I had presented it, he looked through it and said", "I confess I was nettled and asked"
            return Subject.of(Link.SHARED, near, conjunction + 1);
        }
        ActorPhrase first = near != null ? near : clause.subjectBefore(conjunction, 0);
        return last == null && first != null && clause.hasFiniteVerb(first.to() - 1, conjunction)
                ? Subject.of(Link.SHARED, first, conjunction + 1)
                : null;
    }

    /** "had put a map before him and had explained": the subject of the earlier "had". */
    private @Nullable Subject sharedPerfect(int conjunction) {
        if (!clause.is(conjunction, "and") && !clause.is(conjunction, "but")) {
            return null;
        }
        for (int i = conjunction - 1; i > 0 && !clause.mark(i, ";"); i--) {
            ActorPhrase phrase = clause.is(i, "had") ? clause.endingAt(group.skipBack(i - 1) + 1) : null;
            if (phrase != null && !isObject(phrase)) {
                return Subject.of(Link.SHARED, phrase, conjunction + 1);
            }
        }
        return null;
    }

    /** The subject of what somebody confesses, believes or regrets: the clause follows at once. */
    private @Nullable ActorPhrase confessed(Cue cue) {
        ActorPhrase subject = clause.startingAt(cue.to());
        boolean told =
                subject != null && cue.tense() == Tense.PRESENT && clause.hasFiniteVerb(subject.to(), subject.to() + 1);
        return told ? subject : null;
    }

    private @Nullable Cue last() {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isOfOutsider()) {
                return before.get(i);
            }
        }
        return null;
    }

    private boolean goesWith(Tense other) {
        Tense tense = group.tense();
        return tense == other || tense == Tense.PAST && other == Tense.NON_FINITE;
    }

    /** The subject of the clause that a participle hangs on; null at the beginning of a sentence (its main clause follows). */
    @Nullable
    ActorPhrase controller(int participle) {
        Cue last = last();
        if (last != null && last.subject() != null) {
            return last.subject();
        }
        return participle <= 1 ? null : clause.subjectBefore(participle, 0);
    }

    /** "…", said c. Khrushchev; null if nobody stands after the verb. */
    @Nullable
    Subject inverted() {
        int at = group.at();
        CueVerb verb = group.verb();
        boolean afterQuote =
                at > 0 && ("\"”“»?!".contains(clause.tokens.get(at - 1).text()) || clause.mark(at - 1, ",") && at > 1);
        boolean finite = verb.form() == CueVerb.Form.PAST || verb.form() == CueVerb.Form.PRESENT;
        boolean quotes = verb.use() == CueVerb.Use.STRONG || verb.use() == CueVerb.Use.CLAUSE;
        ActorPhrase phrase = clause.startingAt(clause.skipAdverbs(group.end()));
        if (!afterQuote || !finite || !quotes || phrase == null) {
            return null;
        }
        boolean ends = phrase.to() >= clause.size()
                || !clause.tokens.get(phrase.to()).isWord()
                || clause.isAdverb(phrase.to())
                || clause.in(phrase.to(), "prepositions");
        return ends && !WordPattern.matches(phrase.pronoun(), "him|her|them|me|us")
                ? Subject.of(Link.INVERTED, phrase, at)
                : null;
    }
}
