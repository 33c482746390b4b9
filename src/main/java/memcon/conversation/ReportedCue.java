package memcon.conversation;

import java.util.List;
import java.util.Set;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb.Use;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Which verbs inside what somebody says report that speech took place: no thought, no wish, no plan, no silence. */
final class ReportedCue {

    /** Verbs that introduce speech where somebody present is their subject, and inside a statement tell of other things. */
    private static final Set<String> SILENT = Set.of(
            "see",
            "find",
            "understand",
            "gather",
            "figure",
            "calculate",
            "guess",
            "suspect",
            "show",
            "demonstrate",
            "hold",
            "read",
            "begin",
            "start",
            "end",
            "close",
            "open",
            "continue",
            "resume",
            "proceed",
            "return",
            "return to",
            "turn to",
            "pass to",
            "move to",
            "go into",
            "go over",
            "cover",
            "trace",
            "expose",
            "introduce",
            "deal with",
            "present",
            "call on",
            "call upon",
            "seek",
            "float",
            "allow",
            "approve",
            "support",
            "label",
            "mean",
            "rejoin",
            "submit",
            "address",
            "take up",
            "welcome",
            "share",
            "accept",
            "transmit",
            "begin with",
            "start with",
            "greet",
            "toast",
            "nominate");

    /** Verbs of which an object is only a thing: "undertook a journey", "held a post". */
    private static final Set<String> OF_THINGS = Set.of("undertake", "guarantee", "refuse", "maintain");

    private ReportedCue() {}

    /** Whether the verb, with what follows it, is one of speech. */
    static boolean isSpeech(Cue cue) {
        if (isGossip(cue)) {
            return true;
        }
        if (cue.use() == Use.THOUGHT || SILENT.contains(cue.lemma())) {
            return false;
        }
        boolean clause = cue.hasClause();
        return switch (cue.use()) {
            case STRONG ->
                cue.complement() != Complement.NONE
                                && !(cue.complement() == Complement.TOPIC && OF_THINGS.contains(cue.lemma()))
                        || cue.addressee() != null;
            case ADDR -> clause || cue.addressee() != null;
            case CLAUSE -> clause || cue.addressee() != null;
            case TOPIC ->
                cue.complement() != Complement.NONE && (!cue.lemma().equals("call") || cue.addressee() != null);
            case NOUN -> !WordPattern.matches(cue.lemma(), "have|receive") && cue.link() != Link.GENITIVE;
            case THOUGHT -> false;
        };
    }

    static boolean isGossip(Cue cue) {
        return cue.lemma().equals("talk") && cue.link() == Link.IMPERSONAL;
    }

    /** Whether the speech is told of as having taken place, and not in the conversation itself. */
    static boolean tookPlace(Cue cue, Utterance outer, List<Participant> speakers, List<Utterance> before) {
        if (isGossip(cue)) {
            return true;
        }
        if (cue.negated()
                || cue.tense() == Tense.MODAL
                || cue.tense() == Tense.NON_FINITE && cue.link() != Link.CONTROLLED
                || saysNothing(cue, outer.sentence())
                || supposed(cue, outer.sentence())) {
            return false;
        }
        boolean perfect = cue.tense() == Tense.PAST_PERFECT || cue.tense() == Tense.PRESENT_PERFECT;
        boolean own = speakers.equals(outer.speakers());
        if (outer.mode() == Mode.DIRECT) {
            return !own || perfect || cue.tense() == Tense.PAST;
        }
        return perfect || !own || cue.tense() == Tense.PAST && answers(cue, outer, before);
    }

    /** "he invited him, and he replied that …": the one who tells answered somebody of whom he tells. */
    private static boolean answers(Cue cue, Utterance outer, List<Utterance> before) {
        Utterance last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && cue.link() == Link.BEFORE
                && cue.act().equals("answer")
                && last.depth() == Utterance.Depth.NESTED
                && !last.speakers().equals(outer.speakers());
    }

    /** "said nothing", "made a good impression". */
    private static boolean saysNothing(Cue cue, Sentence sentence) {
        List<Token> after = sentence.tokens()
                .subList(cue.to(), Math.min(cue.to() + 5, sentence.tokens().size()));
        return !after.isEmpty() && WordPattern.matches(after.get(0).lower(), "nothing|little")
                || cue.use() == Use.NOUN
                        && after.stream()
                                .anyMatch(token -> WordPattern.matches(
                                        token.lower(),
                                        "impressions?|interests?|support|confidence|pleasure|examples?|readiness|way"));
    }

    /** "if the Minister agreed", "whether he said so". */
    private static boolean supposed(Cue cue, Sentence sentence) {
        int before =
                (cue.subject() == null ? cue.clause() : Math.min(cue.subject().from(), cue.clause())) - 1;
        return before >= 0 && WordPattern.matches(sentence.tokens().get(before).lower(), "if|unless|whether|should");
    }
}
