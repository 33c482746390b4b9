package memcon.annotation;

import memcon.annotation.Cue.Tense;

/**
 * A verb with the auxiliaries, negations and adverbs before it, read leftward: what they make of its tense, whether they
 * deny it, and how the teller hedges it.
 */
final class VerbGroup {

    private final Clause clause;
    private final CueVerb verb;
    private final int at;
    private Tense tense;
    private boolean negated;
    private String hedge = "";

    VerbGroup(Clause clause, CueVerb verb, int at) {
        this.clause = clause;
        this.verb = verb;
        this.at = at;
        this.tense = switch (verb.form()) {
            case PAST -> Tense.PAST;
            case BASE, PRESENT -> Tense.PRESENT;
            case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> Tense.NON_FINITE;
        };
    }

    CueVerb verb() {
        return verb;
    }

    /** Index of the verb's first token. */
    int at() {
        return at;
    }

    /** Index after the verb's last token. */
    int end() {
        return at + verb.words().length;
    }

    Tense tense() {
        return tense;
    }

    void setTense(Tense read) {
        tense = read;
    }

    boolean negated() {
        return negated;
    }

    String hedge() {
        return hedge;
    }

    void setHedge(String words) {
        hedge = words;
    }

    /** Back over adverbs and negations to the token the verb group hangs on. */
    int skipBack(int from) {
        int i = from;
        boolean moved = true;
        while (moved && i >= 0) {
            moved = false;
            if (clause.isAdverb(i)) {
                adverb(i);
                i--;
                moved = true;
            } else if (clause.mark(i, ",") && i > 1) {
                int open = parenthesis(i);
                if (open >= 0) {
                    i = open - 1;
                    moved = true;
                }
            }
        }
        return i;
    }

    private void adverb(int i) {
        String word = clause.tokens.get(i).lower();
        negated |= clause.in(i, "negations") && !word.equals("hardly");
        if (word.equals("only") || word.equals("merely")) {
            hedge = hedge.isEmpty() ? word : word + " " + hedge;
        } else if (WordPattern.matches(word, "allegedly|reportedly|supposedly")) {
            hedge = word;
        }
    }

    /** The index of the comma that opens a parenthesis of adverbs or a short phrase closed by a comma; -1 if none. */
    private int parenthesis(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - 26); i--) {
            if (clause.mark(i, ";") || clause.mark(i, ":")) {
                return -1;
            }
            if (clause.mark(i, ",") && closing - i > 16 && !clause.in(i + 1, "relatives")) {
                return -1;
            }
            if (clause.mark(i, ",")) {
                boolean adverbial = clause.isAdverb(i + 1)
                        || clause.in(i + 1, "relatives")
                        || clause.in(i + 1, "prepositions")
                        || clause.in(i + 1, "subordinators")
                        || clause.tokens.get(i + 1).lower().endsWith("ing");
                if (clause.in(i - 1, "auxiliaries") && clause.isAdverb(i + 1) && closing - i <= 3) {
                    return i;
                }
                boolean afterActor = clause.endingAt(i) != null;
                return afterActor && (adverbial || closing - i <= 8 && !clause.hasFiniteVerb(i + 1, closing)) ? i : -1;
            }
        }
        return -1;
    }
}
