package memcon.annotation;

import java.util.Set;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;

/** What a verb needs beside it to introduce speech: a clause, somebody addressed, a subject of talk. */
final class Valency {

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

    /** Verbs whose denial is itself an answer: "could not accept this", "did not agree". */
    private static final Set<String> NEGATABLE = Set.of(
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

    private final Clause clause;
    private final VerbGroup group;
    private final CueVerb verb;
    private final Subject subject;
    private final Addressed addressed;
    private final Complement complement;

    Valency(Clause clause, VerbGroup group, Subject subject, Addressed addressed, Complement complement) {
        this.clause = clause;
        this.group = group;
        this.verb = group.verb();
        this.subject = subject;
        this.addressed = addressed;
        this.complement = complement;
    }

    /** Whether the verb has beside it what it needs. */
    boolean isSatisfied() {
        boolean denial = group.negated() && NEGATABLE.contains(verb.lemma());
        boolean byAgent = subject.link() == Link.IMPERSONAL
                && subject.phrase() != null
                && complement == Complement.TOPIC
                && verb.use() != CueVerb.Use.THOUGHT
                && verb.use() != CueVerb.Use.NOUN;
        return byAgent || (denial || use()) && (subject.link() != Link.IMPERSONAL || impersonal());
    }

    private boolean use() {
        return switch (verb.use()) {
            case STRONG, NOUN -> true;
            case CLAUSE ->
                isClause()
                        || isSetApart()
                        || subject.link() == Link.BEFORE && OF_THINGS.contains(verb.lemma())
                        || isByGerund(addressed.after());
            case THOUGHT ->
                isClause()
                        || isSetApart()
                        || complement == Complement.TO
                        || complement == Complement.TOPIC && clause.lexicon.has("attitudeverbs", verb.lemma());
            case ADDR ->
                addressed.phrase() != null
                        || subject.patient() != null
                        || subject.link() == Link.CONTROLLED
                        || isClause()
                        || complement == Complement.TOPIC && WordPattern.matches(verb.lemma(), "inform|report|brief");
            case TOPIC -> isOfATopic();
        };
    }

    /** "call on" and "call at" are visits: only an object makes "call" a word of speech. */
    private boolean isOfATopic() {
        boolean visit = WordPattern.matches(verb.lemma(), "call") && !calls()
                || WordPattern.matches(verb.lemma(), "call on|call upon") && complement != Complement.TO && !asks();
        return !visit
                && (complement == Complement.TOPIC
                        || complement == Complement.THAT
                                && verb.form() != CueVerb.Form.PRESENT
                                && verb.form() != CueVerb.Form.BASE
                        || complement == Complement.ZERO
                        || complement == Complement.WH
                        || complement == Complement.TO
                        || verb.words().length > 1
                        || subject.link() == Link.INVERTED);
    }

    /** Whether the verb has an object ("called him a traitor"). */
    private boolean calls() {
        int i = clause.skipAdverbs(group.end());
        return i < clause.size()
                && clause.tokens.get(i).isWord()
                && !clause.in(i, "prepositions")
                && !WordPattern.matches(
                        clause.tokens.get(i).lower(), "upon|here|today|yesterday|again|this|early|late|up|me|back");
    }

    /** Whether an infinitive follows soon ("called on Israel to withdraw"). */
    private boolean asks() {
        for (int i = group.end(); i < Math.min(group.end() + 8, clause.size()) && !clause.mark(i, ","); i++) {
            if (clause.is(i, "to") && clause.startingAt(i + 1) == null && !clause.in(i + 1, "determiners")) {
                return true;
            }
        }
        return false;
    }

    /** "It was agreed that …", "it was agreed to …", "this was agreed": nobody speaks, so what is said must be told. */
    private boolean impersonal() {
        return switch (complement) {
            case THAT, ZERO, TO, WH, NONE -> true;
            case COLON, QUOTE, TOPIC -> verb.act().equals("agree");
        };
    }

    private boolean isClause() {
        return complement != Complement.TOPIC && complement != Complement.NONE && complement != Complement.TO;
    }

    /** "concluded by saying": the manner tells that it is speech. */
    private boolean isByGerund(int at) {
        return at + 1 < clause.size()
                && clause.is(at, "by")
                && clause.tokens.get(at + 1).lower().endsWith("ing");
    }

    /** ", the General thought.": a subject and a verb that a comma sets apart from what is said. */
    private boolean isSetApart() {
        ActorPhrase phrase = subject.phrase();
        int after = addressed.after();
        boolean ends = after >= clause.size() || !clause.tokens.get(after).isWord();
        return ends
                && phrase != null
                && subject.link() == Link.BEFORE
                && phrase.from() > 0
                && (clause.mark(phrase.from() - 1, ",")
                        || "\"”?!".contains(clause.tokens.get(phrase.from() - 1).text()));
    }
}
