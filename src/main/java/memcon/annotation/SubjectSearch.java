package memcon.annotation;

import java.util.List;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb.Form;
import org.jspecify.annotations.Nullable;

/** Looks left (and for inverted order, right) of a verb for its subject, and reads tense, negation and hedge on the way. */
final class SubjectSearch {

    private final Clause clause;
    private final List<Cue> before;
    private final CueVerb verb;
    private final int at;

    private @Nullable Link link;
    private @Nullable ActorPhrase subject;
    private @Nullable ActorPhrase patient;
    private int clauseStart;
    private Tense tense;
    private boolean negated;
    private String hedge = "";

    SubjectSearch(Clause clause, List<Cue> before, CueVerb verb, int at) {
        this.clause = clause;
        this.before = before;
        this.verb = verb;
        this.at = at;
        this.clauseStart = at;
        this.tense = CueFinder.tenseOf(verb);
        if (verb.form() == Form.PRESENT_PARTICIPLE) {
            participle();
        } else if (verb.form() == Form.PAST_PARTICIPLE) {
            perfectOrPassive();
        } else if (verb.form() == Form.BASE) {
            base();
        } else {
            boolean quoteBefore = isClosing(at - 1) || clause.mark(at - 1, ",") && isClosing(at - 2);
            if (quoteBefore) {
                inverted();
            }
            if (link == null) {
                leftward(at - 1);
            }
            if (link == null) {
                inverted();
            }
        }
    }

    private boolean isClosing(int index) {
        return index > 0 && "\"”“»".contains(clause.tokens.get(index).text());
    }

    boolean found() {
        return link != null;
    }

    Link link() {
        return link == null ? Link.IMPERSONAL : link;
    }

    @Nullable
    ActorPhrase subject() {
        return subject;
    }

    /** Who is spoken to, where a passive makes them the subject ("I was told"). */
    @Nullable
    ActorPhrase patient() {
        return patient;
    }

    int clauseStart() {
        return clauseStart;
    }

    Tense tense() {
        return tense;
    }

    boolean negated() {
        return negated;
    }

    String hedge() {
        return hedge;
    }

    private void take(Link how, @Nullable ActorPhrase phrase, int start) {
        link = how;
        subject = phrase;
        clauseStart = start;
    }

    /** Back over adverbs and negations to the token the verb group hangs on. */
    private int skipBack(int from) {
        int i = from;
        boolean moved = true;
        while (moved && i >= 0) {
            moved = false;
            if (clause.isAdverb(i)) {
                String word = clause.tokens.get(i).lower();
                negated |= clause.in(i, "negations") && !word.equals("hardly");
                if (word.equals("only") || word.equals("merely")) {
                    hedge = hedge.isEmpty() ? word : word + " " + hedge;
                } else if (word.equals("allegedly") || word.equals("reportedly") || word.equals("supposedly")) {
                    hedge = word;
                }
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

    /** The index of the comma that opens a parenthesis of adverbs or a short phrase closed by a comma; -1 if none. */
    private int parenthesis(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - 16); i--) {
            if (clause.mark(i, ";") || clause.mark(i, ":")) {
                return -1;
            }
            if (clause.mark(i, ",")) {
                boolean adverbial = clause.isAdverb(i + 1)
                        || clause.in(i + 1, "prepositions")
                        || clause.in(i + 1, "subordinators")
                        || clause.tokens.get(i + 1).lower().endsWith("ing");
                boolean afterActor = clause.endingAt(i) != null;
                return afterActor && (adverbial || closing - i <= 8 && !clause.hasFiniteVerb(i + 1, closing)) ? i : -1;
            }
        }
        return -1;
    }

    private void leftward(int from) {
        int i = skipBack(from);
        if (i < 0) {
            return;
        }
        ActorPhrase phrase = clause.endingAt(i + 1);
        if (phrase != null && isObject(phrase)) {
            phrase = null;
        }
        if (phrase != null) {
            take(Link.BEFORE, phrase, phrase.from());
        } else if (clause.is(i, "who")) {
            int end = clause.mark(i - 1, ",") ? i - 1 : i;
            ActorPhrase antecedent = clause.endingAt(end);
            if (antecedent != null) {
                take(Link.RELATIVE, antecedent, i);
            }
        } else if (clause.is(i, "and")
                || clause.is(i, "but")
                || clause.is(i, "or")
                || clause.mark(i, ",")
                || clause.is(i, "then")) {
            shared(i);
        } else {
            embeddedTitle(i);
        }
    }

    /** The subject may be followed by a phrase of its own: "Mr. Noyes of the Delegation said", "the head of the section asked". */
    private void embeddedTitle(int end) {
        for (int i = end; i > Math.max(-1, end - 9); i--) {
            if (!clause.tokens.get(i).isWord() && !clause.mark(i, ",")
                    || clause.in(i, "finite")
                    || clause.is(i, "that")) {
                return;
            }
            ActorPhrase phrase = clause.endingAt(i);
            if (phrase != null
                    && clause.in(i, "prepositions")
                    && !isObject(phrase)
                    && phrase.kind() != ActorPhrase.Kind.PRONOUN) {
                take(Link.BEFORE, phrase, phrase.from());
                return;
            }
        }
    }

    private boolean isObject(ActorPhrase phrase) {
        if (WordPattern.matches(phrase.pronoun(), "him|her|them|me|us|himself|herself|themselves|myself|ourselves")) {
            return true;
        }
        int i = phrase.from() - 1;
        return clause.is(i, "of") || clause.is(i, "by") || clause.is(i, "with") || clause.is(i, "from");
    }

    /** "visited me and informed me": the subject of the verb before. */
    private void shared(int conjunction) {
        Cue last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean sameForm = tense == Tense.PAST || tense == Tense.PRESENT;
        if (!sameForm) {
            return;
        }
        if (last != null
                && last.subject() != null
                && last.link() != Link.CONTROLLED
                && last.link() != Link.GENITIVE
                && compatible(last.tense())) {
            take(Link.SHARED, last.subject(), conjunction + 1);
            return;
        }
        if (last == null && clause.mark(conjunction, ",") && !clause.is(conjunction + 1, "then")) {
            return;
        }
        ActorPhrase first = clause.subjectBefore(conjunction, 0);
        if (last == null && first != null && clause.hasFiniteVerb(first.to() - 1, conjunction)) {
            take(Link.SHARED, first, conjunction + 1);
        }
    }

    private boolean compatible(Tense other) {
        return tense == other || tense == Tense.PAST && (other == Tense.PAST || other == Tense.NON_FINITE);
    }

    private void inverted() {
        boolean afterQuote =
                at > 0 && ("\"”“»".contains(clause.tokens.get(at - 1).text()) || clause.mark(at - 1, ",") && at > 1);
        int next = clause.skipAdverbs(at + verb.words().length);
        ActorPhrase phrase = clause.startingAt(next);
        boolean pastOrPresent = verb.form() == Form.PAST || verb.form() == Form.PRESENT;
        boolean ends = phrase != null
                && (phrase.to() >= clause.size()
                        || !clause.tokens.get(phrase.to()).isWord()
                        || clause.isAdverb(phrase.to())
                        || clause.in(phrase.to(), "prepositions"));
        if (afterQuote
                && pastOrPresent
                && phrase != null
                && ends
                && !WordPattern.matches(phrase.pronoun(), "him|her|them|me|us")
                && (verb.use() == CueVerb.Use.STRONG || verb.use() == CueVerb.Use.CLAUSE)) {
            take(Link.INVERTED, phrase, at);
        }
    }

    private void participle() {
        int i = skipBack(at - 1);
        if (i < 0
                || clause.mark(i, ",")
                || clause.in(i, "subordinators")
                || clause.in(i, "prepositions")
                || clause.is(i, "and")
                || clause.is(i, "while")) {
            ActorPhrase controller = controller(i);
            take(Link.CONTROLLED, controller, Math.max(0, i));
        }
    }

    /** The subject of the clause that a participle hangs on; null at the beginning of a sentence (its main clause follows). */
    private @Nullable ActorPhrase controller(int i) {
        Cue last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.subject() != null) {
            return last.subject();
        }
        return i <= 1 ? null : clause.subjectBefore(i, 0);
    }

    private void base() {
        int i = skipBack(at - 1);
        if (clause.is(i, "to")) {
            infinitive(i);
        } else if (clause.in(i, "auxiliaries")) {
            auxiliary(i);
        } else if (i >= 0 && (clause.is(i, "and") || clause.is(i, "but"))) {
            return;
        } else {
            ActorPhrase phrase = i >= 0 ? clause.endingAt(i + 1) : null;
            if (phrase != null && !isObject(phrase) && plural(phrase)) {
                take(Link.BEFORE, phrase, phrase.from());
            }
        }
    }

    private static boolean plural(ActorPhrase phrase) {
        return switch (phrase.kind()) {
            case PRONOUN -> WordPattern.matches(phrase.text(), "i|we|they");
            case COLLECTIVE, ALL, JOINT -> true;
            case NAME, ROLE -> false;
        };
    }

    /** "did not say", "could only say", "would tell". */
    private void auxiliary(int i) {
        String word = clause.tokens.get(i).lower();
        if (word.equals("could") || word.equals("can")) {
            hedge = (word + " " + hedge).strip();
        }
        tense = word.equals("did") || word.equals("could") && hedge.endsWith("only")
                ? Tense.PAST
                : WordPattern.matches(word, "do|does") ? Tense.PRESENT : Tense.MODAL;
        leftward(i - 1);
        if (word.equals("could") && negated) {
            tense = Tense.PAST;
        }
        if (link == Link.SHARED && tense == Tense.MODAL) {
            link = null;
        }
    }

    /** "went on to say", "wished to ask", "wanted to tell": the subject of the governing verb. */
    private void infinitive(int to) {
        int i = to - 1;
        boolean goesOn = clause.is(i, "on")
                && WordPattern.matches(clause.tokens.get(Math.max(0, i - 1)).lower(), "went|go|goes|going");
        int governor = goesOn ? i - 1 : i;
        if (governor < 0) {
            return;
        }
        String word = clause.tokens.get(governor).lower();
        boolean past = word.matches(
                "went|proceeded|continued|wanted|wished|began|started|came|hastened|took|rose|had|sought|desired|ventured|felt|undertook|concluded|liked|chose|telephoned|called|phoned|rang|wrote|stopped|returned");
        boolean opportunity = word.matches(
                "opportunity|occasion|liberty|time|care|trouble|pains|forward|compelled|obliged|obligated|constrained|moved|free");
        if (past || opportunity) {
            tense = Tense.PAST;
            int verbAt = governor;
            while (opportunity && verbAt > 0 && clause.endingAt(verbAt) == null && governor - verbAt < 6) {
                verbAt--;
            }
            leftward(verbAt - 1);
        }
    }

    private void perfectOrPassive() {
        int i = skipBack(at - 1);
        if (i < 0 || !clause.in(i, "auxiliaries")) {
            return;
        }
        String word = clause.tokens.get(i).lower();
        if (WordPattern.matches(word, "had|has|have|having")) {
            tense = word.equals("had") ? Tense.PAST_PERFECT : Tense.PRESENT_PERFECT;
            if (word.equals("having")) {
                tense = Tense.NON_FINITE;
                take(Link.CONTROLLED, controller(i), i);
            } else if (clause.in(i - 1, "auxiliaries")) {
                tense = Tense.MODAL;
                leftward(i - 2);
            } else {
                leftward(i - 1);
            }
        } else if (WordPattern.matches(word, "was|were|is|are|been|being|be")) {
            passive(i, word);
        }
    }

    /** "it was agreed", "the suggestion was made", "I was told", "he is said to". */
    private void passive(int i, String word) {
        int start = i;
        tense = WordPattern.matches(word, "is|are") ? Tense.PRESENT : Tense.PAST;
        if (WordPattern.matches(word, "been|being|be")) {
            start = i - 1;
            tense = clause.is(start, "had")
                    ? Tense.PAST_PERFECT
                    : clause.is(start, "has") || clause.is(start, "have") ? Tense.PRESENT_PERFECT : Tense.MODAL;
        }
        int j = skipBack(start - 1);
        if (j < 0) {
            return;
        }
        ActorPhrase phrase = clause.endingAt(j + 1);
        boolean addressing = verb.use() == CueVerb.Use.ADDR || verb.lemma().equals("ask");
        if (clause.is(j, "it") || clause.is(j, "there")) {
            take(Link.IMPERSONAL, null, j);
        } else if (phrase != null && addressing) {
            patient = phrase;
            take(Link.IMPERSONAL, null, phrase.from());
        } else if (phrase != null && WordPattern.matches(verb.lemma(), "say|report|allege|claim|believe")) {
            hedge = "is " + verb.words()[0] + " to";
            take(Link.IMPERSONAL, null, phrase.from());
        }
        byAgent(at + verb.words().length);
    }

    private void byAgent(int after) {
        if (link == Link.IMPERSONAL && clause.is(after, "by")) {
            ActorPhrase agent = clause.startingAt(after + 1);
            if (agent != null) {
                subject = agent;
            }
        }
    }
}
