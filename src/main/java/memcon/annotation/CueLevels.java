package memcon.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cues of a sentence stand in its main clauses and which inside what is said. A cue after a conjunction
 * begins a further main clause only in the tense of narration; the conversation stage demotes those whose subject
 * takes no part in the conversation.
 */
final class CueLevels {

    private final Clause clause;
    private final BitSet quoted;

    CueLevels(Clause clause) {
        this.clause = clause;
        this.quoted = quoted(clause.tokens);
    }

    List<Cue> assign(List<Cue> cues) {
        List<Cue> assigned = new ArrayList<>();
        Cue main = null;
        List<Cue> insiders = new ArrayList<>();
        for (Cue cue : cues) {
            boolean source = cue.lemma().equals(SourcePhrase.ACCORDING) && !(cue.at() == 0 && heads(cue));
            boolean embedded = cue.link() == Link.GENITIVE || cue.isOfOutsider() || source;
            Cue placed = cue.atLevel(embedded ? Level.EMBEDDED : level(cue, main, insiders));
            assigned.add(placed);
            if (!cue.isOfOutsider() && !source) {
                insiders.add(placed);
            }
            if (placed.isMain()) {
                main = placed;
            }
        }
        return List.copyOf(assigned);
    }

    /** Whether a comma parts a source from what it says: "According to Kim, one half had been spent." */
    private boolean heads(Cue cue) {
        return clause.mark(cue.content() - 1, ",");
    }

    private Level level(Cue cue, @Nullable Cue main, List<Cue> before) {
        if (cue.link() == Link.INVERTED) {
            return main == null ? Level.MAIN : Level.COORDINATE;
        }
        if (quoted.get(cue.at())) {
            return Level.EMBEDDED;
        }
        if (cue.link() == Link.RELATIVE) {
            boolean goesOn = main == null && clause.mark(cue.clause() - 1, ",") && cue.tense() == Tense.PAST;
            return goesOn && !fronted(cue) ? Level.MAIN : Level.EMBEDDED;
        }
        Cue last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (cue.link() == Link.CONTROLLED) {
            if (main == null) {
                boolean manner = clause.is(cue.clause(), "by") && cue.subject() != null && before.isEmpty();
                return cue.clause() <= 1 ? Level.FRONTED : manner ? Level.MAIN : Level.EMBEDDED;
            }
            boolean hangsOnMain = last != null
                    && last.isMain()
                    && Objects.equals(cue.subject(), main.subject())
                    && clause.mark(cue.clause(), ",");
            return hangsOnMain && cue.hasClause() ? Level.COORDINATE : Level.EMBEDDED;
        }
        if (subordinate(cue)) {
            return main == null && fronted(cue) ? Level.FRONTED : Level.EMBEDDED;
        }
        if (main == null) {
            return fronted(cue) ? Level.FRONTED : Level.MAIN;
        }
        if (cue.link() == Link.SHARED) {
            boolean narrates = cue.tense() == Tense.PAST
                    || last != null && cue.tense() == Tense.PRESENT && last.tense() == Tense.PRESENT;
            return last != null && last.isMain() && narrates ? Level.COORDINATE : Level.EMBEDDED;
        }
        return coordinate(cue, main) ? Level.COORDINATE : Level.EMBEDDED;
    }

    private boolean coordinate(Cue cue, Cue main) {
        boolean narrates = cue.tense() == Tense.PAST && main.tense() != Tense.PRESENT
                || cue.tense() == main.tense() && (cue.tense() == Tense.PRESENT || cue.tense() == Tense.PAST_PERFECT);
        return narrates && cue.clause() > main.to() - 1 && boundaryBefore(cue.clause());
    }

    /** Whether a conjunction or semicolon that can begin a main clause stands before a token. */
    private boolean boundaryBefore(int start) {
        int i = back(start - 1);
        if (clause.mark(i, ",") && prepositional(i) >= 0) {
            i = back(prepositional(i) - 1);
        }
        return clause.mark(i, ";")
                || clause.is(i, "and")
                || clause.is(i, "but")
                || clause.is(i, "while")
                || clause.is(i, "whereas")
                || clause.is(start - 1, "whereupon")
                || clause.is(i, "yet")
                || clause.mark(i, "—")
                || clause.mark(i, "–")
                || clause.is(i, "which")
                || "\"”".contains(clause.tokens.get(Math.max(0, i)).text()) && i > 0;
    }

    /** The start of a prepositional phrase closed by a comma, as in "and, in response to his question, he said"; -1 if none. */
    private int prepositional(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - 30); i--) {
            if (clause.is(i, "and") || clause.is(i, "but") || clause.mark(i, ";")) {
                boolean fronted =
                        clause.in(i + 1, "subordinators") || clause.is(i + 1, "to") || clause.in(i + 1, "prepositions");
                if (fronted) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private int back(int from) {
        int i = from;
        while (i > 0 && clause.isAdverb(i)) {
            i--;
        }
        return i;
    }

    private boolean subordinate(Cue cue) {
        int i = back(cue.clause() - 1);
        if (i < 0) {
            return false;
        }
        boolean promised = clause.is(i, "which")
                && clause.mark(i - 1, ",")
                && WordPattern.matches(cue.act(), "promise|agree|decline")
                && cue.tense() == Tense.PAST;
        boolean parenthetical = clause.is(cue.clause() - 1, "so") && clause.mark(cue.clause() - 2, ",");
        return clause.is(i, "that")
                || parenthetical
                || clause.is(i, "which") && !promised && !clause.in(i - 1, "prepositions")
                || clause.is(i, "what")
                || clause.is(i, "whether")
                || clause.is(i, "because")
                || clause.is(i, "since")
                || clause.is(i, "as")
                || clause.is(i, "when")
                || clause.is(i, "where")
                || clause.is(i, "if")
                || clause.is(i, "than")
                || clause.is(i, "before")
                || clause.is(i, "after")
                || clause.is(i, "although")
                || clause.is(i, "though")
                || clause.is(i, "unless")
                || clause.is(i, "until")
                || clause.is(i, "how")
                || clause.is(i, "why")
                || clause.is(i, "who")
                || clause.is(i, "whom")
                || clause.is(i, "once");
    }

    /** Inside a clause that opens the sentence with a subordinator and that no comma has closed yet. */
    private boolean fronted(Cue cue) {
        boolean opens = WordPattern.matches(
                clause.tokens.get(0).lower(), "when|while|after|before|as|if|since|although|though|because|once|until");
        boolean topic = clause.is(0, "as") && (clause.is(1, "to") || clause.is(1, "for") || clause.is(1, "regards"));
        if (!opens || topic) {
            return false;
        }
        for (int i = 1; i < cue.clause(); i++) {
            if (clause.mark(i, ",")) {
                return false;
            }
        }
        for (int i = cue.to(); i < clause.size(); i++) {
            if (clause.mark(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** The tokens before which a quotation has been opened and not closed. */
    private static BitSet quoted(List<Token> tokens) {
        boolean paired =
                tokens.stream().filter(token -> token.text().equals("\"")).count() % 2 == 0;
        BitSet quoted = new BitSet(tokens.size());
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            quoted.set(i, open > 0);
            String text = tokens.get(i).text();
            if (text.equals("“")) {
                open++;
            } else if (text.equals("”")) {
                open = Math.max(0, open - 1);
            } else if (text.equals("\"") && paired) {
                open = open > 0 ? open - 1 : 1;
            }
        }
        return quoted;
    }
}
