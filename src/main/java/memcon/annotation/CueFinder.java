package memcon.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase.Kind;
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
        for (CueVerb verb : clause.lexicon.verbsAt(tokens, at)) {
            if (best != null && best.to() - best.at() > verb.words().length) {
                break;
            }
            Cue cue = read(verb, at);
            if (cue != null && (best == null || rank(cue) > rank(best))) {
                best = cue;
            }
        }
        return best;
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
        SubjectSearch search = new SubjectSearch(clause, cues, verb, at);
        if (!search.found()) {
            return null;
        }
        int end = at + verb.words().length;
        Addressed addressed = addressee(verb, end, search);
        int content = addressed.after();
        Complement complement = clause.complementAt(content);
        CueNoun noun = null;
        if (verb.use() == Use.NOUN) {
            noun = nounAfter(end);
            if (noun == null) {
                return null;
            }
            complement = complementOfNoun(end, complement);
        }
        if (complement == Complement.TOPIC
                && WordPattern.matches(verb.lemma(), "say|think|believe|feel|claim|hope")
                && !clause.in(clause.skipAdverbs(content), "prepositions")) {
            complement = Complement.ZERO;
        }
        if (search.link() == Link.INVERTED) {
            complement = Complement.QUOTE;
        }
        if (!allowed(verb, complement, addressed, search)) {
            return null;
        }
        if (search.link() == Link.IMPERSONAL
                && !complement.equals(Complement.THAT)
                && !complement.equals(Complement.ZERO)
                && !complement.equals(Complement.TO)
                && !complement.equals(Complement.WH)
                && !complement.equals(Complement.NONE)) {
            return null;
        }
        boolean asksFor = complement == Complement.TOPIC
                && clause.is(clause.skipAdverbs(content), "for")
                && verb.lemma().equals("ask");
        String act = asksFor
                ? "request"
                : search.negated() && verb.act().equals("agree")
                        ? "counter"
                        : search.link() == Link.IMPERSONAL && noun == null ? verb.act() : act(verb, noun, complement);
        if (complement == Complement.COLON || complement == Complement.THAT) {
            content = contentAfter(content, complement);
        }
        return new Cue(
                at,
                end,
                verb.lemma(),
                act,
                noun == null ? stance(verb, act) : noun.stance(),
                verb.certainty(),
                verb.use(),
                search.tense(),
                search.negated(),
                search.link(),
                search.subject(),
                addressed.phrase() != null ? addressed.phrase() : search.patient(),
                search.clauseStart(),
                Math.min(content, tokens.size() - 1),
                complement,
                Level.MAIN,
                search.hedge());
    }

    /** The token after the colon or complementizer that a phrase stands before; where there is none, the same. */
    private int contentAfter(int from, Complement complement) {
        for (int i = from; i < Math.min(from + 14, tokens.size() - 1); i++) {
            if (complement == Complement.COLON ? clause.mark(i, ":") : clause.is(i, "that")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "asked that …", "asked X to …" and "asked for" request; "insisted that … should" and the like stay as listed. */
    private static String act(CueVerb verb, @Nullable CueNoun noun, Complement complement) {
        if (noun != null) {
            return noun.act();
        }
        if (verb.act().equals("ask") && (complement == Complement.TO || complement == Complement.THAT)) {
            return "request";
        }
        if (verb.act().equals("agree") && complement == Complement.TO) {
            return "promise";
        }
        return verb.act();
    }

    private static String stance(CueVerb verb, String act) {
        if (act.equals(verb.act())) {
            return verb.stance();
        }
        return act.equals("request") ? "requests" : act.equals("promise") ? "promises" : verb.stance();
    }

    private Complement complementOfNoun(int end, Complement otherwise) {
        for (int i = end; i < Math.min(end + 12, tokens.size()); i++) {
            if (clause.is(i, "that") && i > end + 1) {
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

    private @Nullable CueNoun nounAfter(int end) {
        for (int i = end; i < Math.min(end + 7, tokens.size()); i++) {
            Token token = tokens.get(i);
            CueNoun noun = clause.lexicon.noun(token.lower());
            if (noun != null && (i > end || !token.isCapitalized())) {
                return noun;
            }
            if (clause.in(i, "finite") || !token.isWord() && !token.text().equals(",")) {
                return null;
            }
        }
        return null;
    }

    /** After a determiner, adjective or genitive a form that is also a noun is the noun. */
    private boolean isNoun(CueVerb verb, int at) {
        if (at == 0) {
            return verb.form() != Form.PRESENT_PARTICIPLE;
        }
        Token before = tokens.get(at - 1);
        boolean nounForm = verb.form() == Form.BASE || verb.form() == Form.PRESENT;
        if (nounForm
                && (clause.in(at - 1, "determiners") && !before.is("that") && !before.is("both")
                        || before.is("'s")
                        || clause.in(at - 1, "prepositions") && !before.is("to"))) {
            return true;
        }
        return verb.form() != Form.PRESENT_PARTICIPLE
                && clause.in(at - 1, "determiners")
                && !before.is("that")
                && !before.is("both")
                && !before.is("all")
                && !before.is("each")
                && !before.is("this");
    }

    private boolean allowed(CueVerb verb, Complement complement, Addressed addressed, SubjectSearch search) {
        boolean clauseful =
                complement != Complement.TOPIC && complement != Complement.NONE && complement != Complement.TO;
        return switch (verb.use()) {
                    case STRONG -> true;
                    case CLAUSE ->
                        clauseful
                                || parenthetical(search, addressed.after())
                                || !clauseful && search.link() == Link.BEFORE && OF_THINGS.contains(verb.lemma())
                                || addressed.after() + 1 < tokens.size()
                                        && clause.is(addressed.after(), "by")
                                        && tokens.get(addressed.after() + 1)
                                                .lower()
                                                .endsWith("ing");
                    case THOUGHT ->
                        clauseful
                                || parenthetical(search, addressed.after())
                                || complement == Complement.TO
                                || complement == Complement.TOPIC
                                        && verb.lemma()
                                                .matches(
                                                        "favou?r|doubt|wish|want|consider|appreciate|hope|believe|fear|regard|prefer");
                    case ADDR ->
                        addressed.phrase() != null
                                || search.patient() != null
                                || search.link() == Link.CONTROLLED
                                || clauseful
                                || complement == Complement.TOPIC
                                        && WordPattern.matches(verb.lemma(), "inform|report|brief");
                    case TOPIC ->
                        complement == Complement.TOPIC
                                || complement == Complement.ZERO
                                || complement == Complement.WH
                                || complement == Complement.TO
                                || verb.words().length > 1
                                || search.link() == Link.INVERTED;
                    case NOUN -> true;
                }
                || search.negated() && NEGATABLE.contains(verb.lemma());
    }

    /** Verbs of clauses that can also take a thing: "explained, with the help of a chart, the situation". */
    private static final Set<String> OF_THINGS = Set.of(
            "explain",
            "clarify",
            "repeat",
            "recall",
            "announce",
            "mention",
            "reveal",
            "disclose",
            "specify",
            "predict",
            "illustrate",
            "relate",
            "recount",
            "cite",
            "indicate",
            "demonstrate",
            "point out");

    /** ", the General thought.": a subject and a verb that a comma sets apart from what is said. */
    private boolean parenthetical(SubjectSearch search, int after) {
        ActorPhrase subject = search.subject();
        boolean ends = after >= tokens.size() || !tokens.get(after).isWord();
        boolean setApart = subject != null
                && subject.from() > 0
                && (clause.mark(subject.from() - 1, ",")
                        || "\"”?!".contains(tokens.get(subject.from() - 1).text()));
        return ends && setApart && search.link() == Link.BEFORE;
    }

    /** Verbs whose denial is itself an answer: "could not accept this", "did not agree". */
    static final Set<String> NEGATABLE = Set.of(
            "accept",
            "agree",
            "dispute",
            "deny",
            "share",
            "concur",
            "object",
            "oppose",
            "support",
            "approve",
            "exclude",
            "rule out",
            "consider",
            "believe",
            "think",
            "know",
            "see",
            "insist");

    /** Somebody addressed, and the index after them. */
    private record Addressed(@Nullable ActorPhrase phrase, int after) {}

    private Addressed addressee(CueVerb verb, int end, SubjectSearch search) {
        if (search.link() == Link.INVERTED) {
            return new Addressed(null, end);
        }
        int i = clause.skipAdverbs(end);
        boolean to = clause.is(i, "to")
                || clause.is(i, "with")
                || clause.is(i, "of") && verb.act().equals("ask");
        ActorPhrase phrase = clause.startingAt(to ? i + 1 : i);
        boolean takes = to
                ? !clause.is(i, "with") || verb.act().equals("agree") || verb.use() == Use.TOPIC
                : takesDirectAddressee(verb);
        if (phrase == null || !takes || WordPattern.matches(phrase.pronoun(), "he|she|they|i|we")) {
            return new Addressed(null, end);
        }
        if (!to
                && verb.use() != Use.ADDR
                && clause.in(phrase.to(), "finite")
                && clause.complementAt(phrase.to()) == Complement.TOPIC) {
            return new Addressed(null, end);
        }
        if (!to && isGenitive(phrase)) {
            return new Addressed(null, end);
        }
        return new Addressed(phrase, phrase.to());
    }

    private boolean isGenitive(ActorPhrase phrase) {
        return clause.is(phrase.to(), "'s") || clause.mark(phrase.to(), "'") || clause.mark(phrase.to(), "’");
    }

    private static boolean takesDirectAddressee(CueVerb verb) {
        return verb.use() == Use.ADDR
                || WordPattern.matches(
                        verb.lemma(),
                        "ask|answer|warn|caution|urge|request|beg|promise|thank|congratulate|praise|criticize|accuse|reproach|blame|compliment|greet|show|invite|press|question|implore|counsel|alert|query|threaten|contradict|interrupt")
                || verb.words()[0].startsWith("call") && verb.words().length == 1;
    }

    static boolean denotesPeople(@Nullable ActorPhrase phrase) {
        return phrase != null && phrase.kind() != Kind.COLLECTIVE;
    }

    static boolean isPastForm(CueVerb verb) {
        return verb.form() == Form.PAST;
    }

    static Tense tenseOf(CueVerb verb) {
        return switch (verb.form()) {
            case PAST -> Tense.PAST;
            case BASE, PRESENT -> Tense.PRESENT;
            default -> Tense.NON_FINITE;
        };
    }
}
