package memcon.annotation;

import memcon.annotation.Cue.Complement;

/** The clause that follows a verb of speech after other words: "directed the office to wait", "said in view of this he would". */
final class LateClause {

    private static final int REACH = 16;

    private final Clause clause;
    private final CueVerb verb;

    LateClause(Clause clause, CueVerb verb) {
        this.clause = clause;
        this.verb = verb;
    }

    /** The complement of a verb that seemed to have but a thing for its object. */
    Complement complement(int after) {
        int from = clause.skipAdverbs(after);
        boolean phrase = clause.in(from, "prepositions");
        boolean takesClause = WordPattern.matches(verb.lemma(), "say|think|believe|feel|claim|hope");
        if (takesClause && (!phrase || verb.lemma().equals("say") && pronounClause(from))) {
            return Complement.ZERO;
        }
        boolean bids =
                WordPattern.matches(verb.lemma(), "direct|urge|request|instruct|order|enjoin|beg|implore|invite");
        if (bids && infinitive(from)) {
            return Complement.TO;
        }
        boolean wants = WordPattern.matches(verb.act(), "propose|request") && !phrase;
        return wants && subjunctive(from) ? Complement.ZERO : Complement.TOPIC;
    }

    /** "in view of this he would": a pronoun and its verb, after a phrase that no comma closes. */
    private boolean pronounClause(int from) {
        for (int i = from + 1; i < end(from) - 1; i++) {
            if (clause.in(i, "pronouns") && clause.in(i + 1, "finite") && !clause.is(i - 1, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "the office to wait". */
    private boolean infinitive(int from) {
        for (int i = from + 1; i < end(from) - 1; i++) {
            Token next = clause.tokens.get(i + 1);
            boolean verbal = next.isWord()
                    && !next.isCapitalized()
                    && !clause.in(i + 1, "determiners")
                    && !WordPattern.matches(next.lower(), ".*(?:ing|s)|him|her|them|me|us|it|all|any|some|be")
                    && clause.startingAt(i + 1) == null;
            if (clause.is(i, "to")
                    && (verbal || clause.is(i + 1, "be") || next.lower().endsWith("ss"))) {
                return true;
            }
        }
        return false;
    }

    /** "the visit be put off". */
    private boolean subjunctive(int from) {
        for (int i = from + 1; i < end(from) - 1; i++) {
            if (clause.is(i, "be") && !clause.is(i - 1, "to") && !clause.is(i - 1, "not")) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause that could still belong to the verb must have begun. */
    private int end(int from) {
        int i = from;
        while (i < Math.min(from + REACH, clause.size())) {
            boolean stops = clause.in(i, "finite")
                    || clause.tokens.get(i).kind() == Token.Kind.MARK
                    || WordPattern.matches(clause.tokens.get(i).lower(), "that|which|who|and|but");
            if (stops) {
                break;
            }
            i++;
        }
        return Math.min(i + 1, clause.size());
    }
}
