package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/** Finds nouns that name a speech event: "to c. Khrushchev's question how", "To Korean reproaches that", "were his words". */
final class NounCueFinder {

    private final Clause clause;
    private final List<Token> tokens;
    private final List<Cue> verbs;

    NounCueFinder(Clause clause, List<Cue> verbs) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.verbs = verbs;
    }

    List<Cue> cues() {
        List<Cue> cues = new ArrayList<>(SourcePhrase.cues(clause));
        cues.addAll(SourcePhrase.inside(clause));
        cues.addAll(new ImpersonalNouns(clause).cues());
        for (int i = 1; i < tokens.size(); i++) {
            CueNoun noun = clause.lexicon.noun(tokens.get(i).lower());
            boolean named = clause.in(i, "namednouns");
            if ((named || noun != null && noun.namesSpeech()) && !insideVerb(i)) {
                Cue cue = named ? owned(i) : cueAt(noun, i);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    private boolean insideVerb(int at) {
        return verbs.stream().anyMatch(verb -> verb.at() <= at && at < verb.to());
    }

    private @Nullable Cue cueAt(CueNoun noun, int at) {
        NounOwner owner = NounOwner.of(clause, noun, at);
        Complement complement = clause.complementAt(owner.after());
        if (opensWithQuestion(noun, at, complement)) {
            ActorPhrase subject = clause.subjectBefore(at, 0);
            if (subject != null && verbs.stream().noneMatch(verb -> verb.at() < at)) {
                return cue(noun, at, Link.BEFORE, subject, subject.from(), owner.after(), complement);
            }
        }
        if (owner.phrase() == null) {
            return null;
        }
        if (owner.from() == 0
                && at <= 6
                && tokens.size() > at + 1
                && WordPattern.matches(tokens.get(at + 1).lower(), "was|were|came|followed|dealt|consisted")
                && owner.phrase().kind() != Kind.COLLECTIVE) {
            return cue(noun, at, Link.BEFORE, owner.phrase(), 0, at + 2, complement);
        }
        boolean closing =
                owner.from() > 1 && (clause.is(owner.from() - 1, "were") || clause.is(owner.from() - 1, "was"));
        if (closing && at >= tokens.size() - 3) {
            return cue(noun, at, Link.INVERTED, owner.phrase(), owner.from() - 1, owner.after(), Complement.QUOTE);
        }
        return cue(noun, at, Link.GENITIVE, owner.phrase(), introduced(owner.from()), owner.after(), complement);
    }

    /** "Mr. X's speech", "the Soviet argument that": somebody's words of a kind that no verb of speech need bring in. */
    private @Nullable Cue owned(int at) {
        CueNoun noun = new CueNoun(tokens.get(at).lower(), "assert", "asserts", true);
        NounOwner owner = NounOwner.of(clause, noun, at);
        boolean body = owner.phrase() != null && owner.phrase().kind() == Kind.COLLECTIVE;
        Complement complement = clause.complementAt(owner.after());
        boolean told = complement == Complement.THAT || complement == Complement.WH;
        return owner.phrase() == null || body && !told
                ? null
                : cue(noun, at, Link.GENITIVE, owner.phrase(), introduced(owner.from()), owner.after(), complement);
    }

    /** "started his visit with a question what …": an event verb that carries a question. */
    private boolean opensWithQuestion(CueNoun noun, int at, Complement complement) {
        boolean indefinite = clause.is(at - 1, "a") || clause.is(at - 1, "the") || clause.is(at - 1, "his");
        boolean with = clause.is(at - 2, "with") || clause.is(at - 2, "by");
        return indefinite
                && with
                && (complement == Complement.WH && noun.act().equals("ask") || complement == Complement.THAT);
    }

    /** Where the phrase begins that brings the noun in: "in response to X's question" begins at "in". */
    private int introduced(int from) {
        int i = from;
        while (i > 0
                && (clause.in(i - 1, "prepositions")
                        || clause.in(i - 1, "determiners") && i > 1 && clause.in(i - 2, "prepositions")
                        || clause.in(i - 1, "introducers"))) {
            i--;
        }
        return i;
    }

    private Cue cue(
            CueNoun noun, int at, Link link, ActorPhrase subject, int start, int content, Complement complement) {
        return new Cue(
                at,
                at + 1,
                noun.form(),
                noun.act(),
                noun.stance(),
                "certain",
                CueVerb.Use.NOUN,
                Tense.PAST,
                false,
                link,
                subject,
                null,
                start,
                content,
                complement,
                link == Link.GENITIVE ? Level.EMBEDDED : Level.MAIN,
                "");
    }
}
