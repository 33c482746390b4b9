package memcon.conversation;

import java.util.List;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: still with participants instead of paths, and UTF-16 indexes instead of spans.
 *
 * @param sentence the sentence it stands in
 * @param start UTF-16 index, inclusive
 * @param end UTF-16 index, exclusive
 * @param content UTF-16 index at which what is said begins
 * @param speakers who speaks; none if untold
 * @param addressees who is spoken to
 * @param act what the speaker does
 * @param mode how it is rendered
 * @param hedge the teller's distance; null if none
 * @param cue the cue; null for one without
 * @param depth what it is in its sentence
 * @param parent the utterance that reports it; null for a principal one
 * @param frame the conversation it belongs to
 * @param rule name of the rule that fired
 * @param confidence from 0 to 1
 */
record Utterance(
        Sentence sentence,
        int start,
        int end,
        int content,
        List<Participant> speakers,
        List<Participant> addressees,
        SpeechAct act,
        Mode mode,
        Hedge.@Nullable Kind hedge,
        @Nullable Cue cue,
        Depth depth,
        @Nullable Utterance parent,
        Frame frame,
        String rule,
        double confidence) {

    /** What an utterance is in its sentence. */
    enum Depth {
        /** Said in the conversation that is being told. */
        PRINCIPAL,
        /** Reported inside a principal one. */
        NESTED,
        /** Only named by a noun. */
        NOMINAL
    }

    /** Whether it shares characters with another, and each has some that the other has not. */
    boolean crosses(Utterance other) {
        return start < other.start && other.start < end && end < other.end
                || other.start < start && start < other.end && other.end < end;
    }

    /** The same utterance, ending earlier. */
    Utterance upTo(int index) {
        return new Utterance(
                sentence,
                start,
                index,
                Math.min(content, index),
                speakers,
                addressees,
                act,
                mode,
                hedge,
                cue,
                depth,
                parent,
                frame,
                rule,
                confidence);
    }

    /** The one who speaks, where it is one. */
    @Nullable
    Participant speaker() {
        return speakers.size() == 1 ? speakers.get(0) : null;
    }
}
