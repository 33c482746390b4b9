package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Level;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a sentence that name speech and leave open whose: "the talk is that …", "the general feeling was that …",
 * "the suggestion was made that …", "there was general agreement that …".
 */
final class ImpersonalNouns {

    private final Clause clause;
    private final List<Token> tokens;

    ImpersonalNouns(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens;
    }

    List<Cue> cues() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Cue cue = cueAt(i);
            if (cue != null) {
                found.add(cue);
            }
        }
        return found;
    }

    private @Nullable Cue cueAt(int i) {
        boolean gossip =
                WordPattern.matches(tokens.get(i).lower(), "talk|rumor|rumour|word") && clause.is(i - 1, "the");
        boolean general = clause.in(i, "generalnouns");
        int verb = i + 1;
        boolean was = clause.is(verb, "was") || clause.is(verb, "is") || clause.is(verb, "were");
        boolean that = was && clause.is(verb + 1, "that");
        boolean made = was && clause.in(i, "raisednouns") && clause.in(verb + 1, "raisingverbs");
        int start = start(i);
        boolean there = general && isThere(i, start);
        if (made || there || that && (gossip || general)) {
            String act = gossip || !there && !general ? made(i) : clause.is(i, "discussion") ? "other" : "agree";
            Complement complement = clause.complementAt(there ? i + 1 : made ? verb + 2 : verb + 1);
            return cue(i, gossip ? "talk" : tokens.get(i).lower(), act, there ? 0 : start, that || made, complement);
        }
        return null;
    }

    /** "A proposal was made": the noun's act; "the hope was expressed": the lexicon's too. */
    private String made(int i) {
        CueNoun noun = clause.lexicon.noun(tokens.get(i).lower());
        return noun == null ? "assert" : noun.act();
    }

    /** Where the noun's phrase begins, with its determiners and adjectives. */
    private int start(int noun) {
        int start = Math.max(0, noun - 1);
        while (start > 0
                && (clause.in(start - 1, "determiners")
                        || clause.isAdverb(start)
                        || start > noun - 3 && clause.in(start, "generaladjectives"))) {
            start--;
        }
        return start;
    }

    /** "There was general agreement", "there followed some discussion". */
    private boolean isThere(int noun, int start) {
        return noun < 7
                && (clause.is(0, "there") || clause.is(Math.max(0, start - 2), "there"))
                && (clause.is(1, "was") || clause.is(2, "was") || clause.is(1, "followed"));
    }

    private Cue cue(int at, String lemma, String act, int start, boolean verbal, Complement complement) {
        return new Cue(
                at,
                at + 1,
                lemma,
                act,
                "asserts",
                "certain",
                CueVerb.Use.NOUN,
                clause.is(at + 1, "is") ? Tense.PRESENT : Tense.PAST,
                false,
                Link.IMPERSONAL,
                null,
                null,
                start,
                Math.min(verbal ? at + 3 : at + 1, tokens.size() - 1),
                complement,
                Level.MAIN,
                "");
    }
}
