package memcon.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb.Form;
import memcon.annotation.CueVerb.Use;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that introduce speech in a sentence, with their subjects, addressees and complements. */
final class CueFinder {

    private final Clause clause;
    private final List<Token> tokens;
    private final List<Cue> cues = new ArrayList<>();

    CueFinder(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens;
    }

    List<Cue> cues() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            Cue cue = cueAt(i);
            if (cue != null) {
                cues.add(cue);
                i = Math.max(i, cue.to() - 1);
            }
        }
        cues.addAll(new NounCueFinder(clause, cues).cues());
        cues.sort(Comparator.comparingInt(Cue::at));
        return new CueLevels(clause).assign(cues);
    }

    private @Nullable Cue cueAt(int at) {
        Cue best = null;
        List<CueVerb> listed = clause.lexicon.verbsAt(tokens, at);
        for (CueVerb verb : listed) {
            if (best != null && best.to() - best.at() > verb.words().length) {
                break;
            }
            Cue cue = read(verb, at);
            if (cue != null && (best == null || rank(cue) > rank(best))) {
                best = cue;
            }
        }
        return listed.isEmpty() ? unlisted(at) : best;
    }

    /** Any verb in the past that somebody is the subject of and a that-clause follows: "the visitor manifested that …". */
    private @Nullable Cue unlisted(int at) {
        CueVerb verb = clause.lexicon.unlistedVerb(tokens.get(at));
        Cue cue = verb == null ? null : read(verb, at);
        ActorPhrase subject = cue == null ? null : cue.subject();
        return subject != null
                        && !WordPattern.matches(subject.pronoun(), "i|we")
                        && cue.link() == Link.BEFORE
                        && cue.complement() == Complement.THAT
                        && clause.is(clause.skipAdverbs(at + 1), "that")
                ? cue
                : null;
    }

    /** Of two readings of a verb the one with a clause wins, then the more specific use. */
    private static int rank(Cue cue) {
        int clauseful = (cue.hasClause() ? 20 : 0) + (cue.tense() == Tense.PAST ? 1 : 0);
        int use = switch (cue.use()) {
            case STRONG -> 5;
            case ADDR -> 4;
            case CLAUSE -> cue.hasClause() ? 4 : 0;
            case NOUN -> 3;
            case TOPIC -> cue.hasClause() ? 1 : 4;
            case THOUGHT -> 2;
        };
        return clauseful + 2 * use;
    }

    private @Nullable Cue read(CueVerb verb, int at) {
        if (isNoun(verb, at)) {
            return null;
        }
        VerbGroup group = new VerbGroup(clause, verb, at);
        Subject subject = new SubjectSearch(clause, cues, group).find();
        if (subject == null) {
            return null;
        }
        CueNoun noun = verb.use() == Use.NOUN ? ObjectNoun.at(clause, group.end()) : null;
        if (verb.use() == Use.NOUN && noun == null) {
            return null;
        }
        Addressed addressed = Addressed.by(clause, group, subject.link());
        Complement complement = complement(group, subject.link(), addressed.after(), subject);
        if (isNounOf(subject, verb, at, complement)) {
            return null;
        }
        return new Valency(clause, group, subject, addressed, complement).isSatisfied()
                ? cue(group, subject, addressed, noun, complement)
                : null;
    }

    /** After a determiner, adjective or genitive a form that is also a noun is the noun. */
    private boolean isNoun(CueVerb verb, int at) {
        if (at == 0) {
            return verb.form() != Form.PRESENT_PARTICIPLE && verb.form() != Form.PAST;
        }
        Token before = tokens.get(at - 1);
        boolean nounForm = verb.form() == Form.BASE || verb.form() == Form.PRESENT;
        boolean name = tokens.get(at).isCapitalized() && before.isWord();
        boolean several = clause.in(at, "nounforms")
                && WordPattern.matches(before.lower(), "other|such|many|several|few|new|small|all|no|any|two|three");
        if (nounForm
                && (name
                        || several
                        || clause.in(at - 1, "determiners") && !before.is("that") && !before.is("both")
                        || before.is("'s")
                        || clause.in(at - 1, "prepositions") && !before.is("to"))) {
            return true;
        }
        return verb.form() != Form.PRESENT_PARTICIPLE
                && clause.in(at - 1, "determiners")
                && !WordPattern.matches(before.lower(), "that|both|all|each|this");
    }

    /** "the Arab states", "the Soviet offer": after an adjective of a state a form that is also a noun is the noun. */
    private boolean isNounOf(Subject subject, CueVerb verb, int at, Complement complement) {
        ActorPhrase phrase = subject.phrase();
        if (phrase == null
                || phrase.to() != at
                || subject.link() != Link.BEFORE
                || phrase.kind() != ActorPhrase.Kind.COLLECTIVE && phrase.kind() != ActorPhrase.Kind.JOINT
                || verb.form() != Form.BASE && verb.form() != Form.PRESENT) {
            return false;
        }
        String last = tokens.get(at - 1).lower();
        boolean people = clause.in(at - 1, "groupnouns") || clause.in(at - 1, "pluralroles") || last.endsWith("s");
        boolean says =
                complement == Complement.THAT || complement == Complement.QUOTE || complement == Complement.COLON;
        return clause.in(at, "nounforms") && !people && (!says || verb.lemma().equals("state"));
    }

    /** "… of the kind," he said. */
    private boolean quotationBefore(Subject subject) {
        int i = subject.start() - 1;
        int mark = clause.mark(i, ",") ? i - 1 : i;
        return mark > 0 && WordPattern.matches(tokens.get(mark).text(), "[\"”“»]");
    }

    private Complement complement(VerbGroup group, Link link, int after, Subject subject) {
        if (link == Link.INVERTED) {
            return Complement.QUOTE;
        }
        Complement complement = clause.complementAt(after);
        if (complement == Complement.NONE
                && link == Link.BEFORE
                && group.verb().use() != Use.TOPIC
                && quotationBefore(subject)) {
            return Complement.QUOTE;
        }
        if (group.verb().use() == Use.NOUN) {
            complement = ObjectNoun.complement(clause, group.end(), complement);
        }
        if (group.verb().lemma().endsWith(" that")) {
            return Complement.THAT;
        }
        return complement == Complement.TOPIC ? new LateClause(clause, group.verb()).complement(after) : complement;
    }

    private Cue cue(
            VerbGroup group, Subject subject, Addressed addressed, @Nullable CueNoun noun, Complement complement) {
        CueVerb verb = group.verb();
        String act = act(group, subject.link(), addressed.after(), noun, complement);
        return new Cue(
                group.at(),
                group.end(),
                verb.lemma(),
                act,
                noun == null ? stance(verb, act) : noun.stance(),
                verb.certainty(),
                verb.use(),
                group.tense(),
                group.negated(),
                subject.link(),
                subject.phrase(),
                addressed.phrase() != null ? addressed.phrase() : subject.patient(),
                subject.start(),
                Math.min(contentAfter(addressed.after(), complement), tokens.size() - 1),
                complement,
                Level.MAIN,
                group.hedge());
    }

    /** The token after the colon or complementizer that a phrase stands before; where there is none, the same. */
    private int contentAfter(int from, Complement complement) {
        if (complement != Complement.COLON && complement != Complement.THAT) {
            return from;
        }
        for (int i = from; i < Math.min(from + 14, tokens.size() - 1); i++) {
            if (complement == Complement.COLON ? clause.mark(i, ":") : clause.is(i, "that")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "asked that …", "asked X to …" and "asked for" request; "insisted that … should" and the like stay as listed. */
    private String act(VerbGroup group, Link link, int after, @Nullable CueNoun noun, Complement complement) {
        CueVerb verb = group.verb();
        if (complement == Complement.TOPIC
                && clause.is(clause.skipAdverbs(after), "for")
                && verb.lemma().equals("ask")) {
            return "request";
        }
        if (group.negated() && verb.act().equals("agree")) {
            return "counter";
        }
        if (noun != null) {
            return clause.is(group.end(), "no") && verb.lemma().equals("make") ? "decline" : noun.act();
        }
        if (link == Link.IMPERSONAL) {
            return verb.act();
        }
        if (verb.act().equals("ask") && (complement == Complement.TO || complement == Complement.THAT)) {
            return "request";
        }
        if (verb.lemma().equals("advise") && complement == Complement.TO) {
            return "propose";
        }
        return verb.act().equals("agree") && complement == Complement.TO ? "promise" : verb.act();
    }

    private static String stance(CueVerb verb, String act) {
        if (act.equals(verb.act())) {
            return verb.stance();
        }
        return act.equals("request") ? "requests" : act.equals("promise") ? "promises" : verb.stance();
    }
}
