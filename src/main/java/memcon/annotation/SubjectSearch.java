package memcon.annotation;

import java.util.List;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Looks left of a verb (and for inverted order, right) for its subject, as the form of the verb demands, and reads the
 * verb group on the way.
 */
final class SubjectSearch {

    private final Clause clause;
    private final VerbGroup group;
    private final int at;
    private final ActiveSubject active;

    SubjectSearch(Clause clause, List<Cue> before, VerbGroup group) {
        this.clause = clause;
        this.group = group;
        this.at = group.at();
        this.active = new ActiveSubject(clause, before, group);
    }

    /** Who speaks with the verb; null if it has no subject that could speak. */
    @Nullable
    Subject find() {
        return switch (group.verb().form()) {
            case PRESENT_PARTICIPLE -> participle();
            case PAST_PARTICIPLE -> perfectOrPassive();
            case BASE -> base();
            case PAST, PRESENT -> finite();
        };
    }

    private @Nullable Subject finite() {
        boolean quoteBefore = isClosing(at - 1) || clause.mark(at - 1, ",") && isClosing(at - 2);
        Subject after = quoteBefore ? active.inverted() : null;
        if (after != null) {
            return after;
        }
        Subject before = active.leftOf(at - 1);
        boolean fronted = at <= 3 && clause.in(0, "prepositions") && clause.in(group.end(), "objectpronouns");
        if (before == null && (fronted || clause.skipAdverbs(0) >= at)) {
            return telegraphic();
        }
        return before != null ? before : active.inverted();
    }

    /**
     * "Told him that you expected to leave.", "Then asked whether it was so.": in a diary or a telegram the subject is left
     * out. Whoever speaks to "him" or of "our position" is the writer; else the text before tells whose turn it is.
     */
    private @Nullable Subject telegraphic() {
        boolean past = group.verb().form() == CueVerb.Form.PAST;
        int i = clause.skipAdverbs(group.end());
        boolean goesOn = clause.in(i, "objectpronouns")
                || clause.is(i, "that")
                || clause.in(i, "wh")
                || clause.startingAt(i) != null
                || group.verb().use() == CueVerb.Use.STRONG
                || clause.complementAt(i) == Cue.Complement.THAT
                || clause.is(i, "to") && clause.in(i + 1, "objectpronouns");
        return past && goesOn && !clause.mark(i, ",") && !isParticiple(i)
                ? Subject.of(Link.BEFORE, omitted(isOwn(i) ? "i" : ActorPhrase.OMITTED), 0)
                : null;
    }

    /** "Asked whether it was so, the Minister said": somebody is the subject of a clause that follows. */
    private boolean isParticiple(int from) {
        for (int i = from; i + 2 < clause.size(); i++) {
            ActorPhrase next = clause.mark(i, ",") ? clause.startingAt(clause.skipAdverbs(i + 1)) : null;
            if (next != null && next.to() < clause.size() && clause.hasFiniteVerb(next.to() - 1, next.to() + 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int object) {
        int i = clause.is(object, "to") ? object + 1 : object;
        boolean other =
                WordPattern.matches(i < clause.size() ? clause.tokens.get(i).lower() : "", "him|her|them");
        boolean ours = clause.tokens.subList(group.end(), Math.min(clause.size(), group.end() + 4)).stream()
                .anyMatch(token -> WordPattern.matches(token.lower(), "our|my"));
        return other || ours;
    }

    private static ActorPhrase omitted(String word) {
        return new ActorPhrase(0, 0, ActorPhrase.Kind.PRONOUN, word, "", "", "", "", null, true, java.util.List.of());
    }

    private boolean isClosing(int index) {
        return index > 0 && "\"”“»".contains(clause.tokens.get(index).text());
    }

    private @Nullable Subject participle() {
        int i = group.skipBack(at - 1);
        boolean hangs = i < 0
                || clause.mark(i, ",")
                || clause.in(i, "subordinators")
                || clause.in(i, "prepositions")
                || clause.is(i, "and")
                || clause.is(i, "while");
        return hangs ? Subject.of(Link.CONTROLLED, active.controller(i), Math.max(0, i)) : null;
    }

    private @Nullable Subject base() {
        int i = group.skipBack(at - 1);
        if (clause.is(i, "to")) {
            return infinitive(i);
        }
        if (clause.in(i, "auxiliaries")) {
            return auxiliary(i);
        }
        ActorPhrase phrase = i >= 0 && !clause.is(i, "and") && !clause.is(i, "but") ? clause.endingAt(i + 1) : null;
        return phrase != null && !active.isObject(phrase) && isPlural(phrase)
                ? Subject.of(Link.BEFORE, phrase, phrase.from())
                : null;
    }

    private static boolean isPlural(ActorPhrase phrase) {
        return switch (phrase.kind()) {
            case PRONOUN -> WordPattern.matches(phrase.text(), "i|we|they");
            case COLLECTIVE, ALL, JOINT -> true;
            case NAME, ROLE, COMMON -> false;
        };
    }

    /** "did not say", "could only say", "would tell". */
    private @Nullable Subject auxiliary(int i) {
        String word = clause.tokens.get(i).lower();
        if (WordPattern.matches(word, "had|has|have")) {
            return null; // "had let it be known": the participle, which looks like the infinitive
        }
        if (word.equals("could") || word.equals("can")) {
            group.setHedge((word + " " + group.hedge()).strip());
        }
        group.setTense(
                word.equals("did") || word.equals("could") && group.hedge().endsWith("only")
                        ? Tense.PAST
                        : WordPattern.matches(word, "do|does") ? Tense.PRESENT : Tense.MODAL);
        Subject subject = active.leftOf(i - 1);
        if (word.equals("could") && group.negated()) {
            group.setTense(Tense.PAST);
        }
        return subject;
    }

    /** "went on to say", "wished to ask", "took the opportunity to tell": the subject of the governing verb. */
    private @Nullable Subject infinitive(int to) {
        int i = to - 1;
        boolean goesOn = clause.is(i, "on")
                && WordPattern.matches(clause.tokens.get(Math.max(0, i - 1)).lower(), "went|go|goes|going");
        int governor = goesOn ? i - 1 : i;
        boolean opportunity = clause.in(governor, "infinitivenouns");
        boolean present = clause.in(governor, "infinitivepresents");
        if (!opportunity && !present && !clause.in(governor, "infinitiveverbs")) {
            governor = contact(i);
            present = governor >= 0 && clause.in(governor, "infinitivepresents");
        }
        if (governor < 0) {
            return null;
        }
        group.setTense(present ? Tense.PRESENT : Tense.PAST);
        int verbAt = governor;
        while (opportunity && verbAt > 0 && clause.endingAt(verbAt) == null && governor - verbAt < 6) {
            verbAt--;
        }
        return active.leftOf(verbAt - 1);
    }

    /** "telephoned in the morning to say", "interrupted him to ask": the verb of getting in touch; -1 if none. */
    private int contact(int from) {
        for (int i = from; i > Math.max(0, from - 8) && !clause.mark(i, ",") && !clause.in(i, "finite"); i--) {
            if (clause.in(i, "contactverbs") || clause.is(i, "intervenes") || clause.is(i, "interrupts")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Subject perfectOrPassive() {
        int i = group.skipBack(at - 1);
        if (!clause.in(i, "auxiliaries")) {
            return null;
        }
        String word = clause.tokens.get(i).lower();
        if (word.equals("having")) {
            group.setTense(Tense.NON_FINITE);
            return Subject.of(Link.CONTROLLED, active.controller(i), i);
        }
        if (WordPattern.matches(word, "had|has|have")) {
            boolean modal = clause.in(i - 1, "auxiliaries");
            group.setTense(modal ? Tense.MODAL : word.equals("had") ? Tense.PAST_PERFECT : Tense.PRESENT_PERFECT);
            return active.leftOf(modal ? i - 2 : i - 1);
        }
        return WordPattern.matches(word, "was|were|is|are|been|being|be")
                ? new PassiveSubject(clause, group).leftOf(i)
                : null;
    }
}
