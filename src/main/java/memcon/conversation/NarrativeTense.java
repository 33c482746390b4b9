package memcon.conversation;

import java.util.function.Predicate;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Tense;
import memcon.annotation.CueVerb.Use;
import memcon.annotation.Sentence;

/** The tense in which a memorandum tells what was said: the past, for most ("Kim said"), the present for some. */
enum NarrativeTense {
    PAST,
    PRESENT;

    /** The tense of most of a text's strong verbs of speech, those of labelled turns aside. */
    static NarrativeTense of(Annotations annotations, Predicate<Sentence> isLabelled) {
        int past = 0;
        int present = 0;
        for (Sentence sentence : annotations.sentences()) {
            if (isLabelled.test(sentence)) {
                continue;
            }
            for (Cue cue : sentence.cues()) {
                if (cue.isMain() && cue.use() == Use.STRONG) {
                    past += cue.tense() == Tense.PAST ? 1 : 0;
                    present += cue.tense() == Tense.PRESENT ? 1 : 0;
                }
            }
        }
        return present > past ? PRESENT : PAST;
    }

    /** Whether a tense is the one in which the conversation is told. */
    boolean tells(Tense tense) {
        return tense == (this == PRESENT ? Tense.PRESENT : Tense.PAST);
    }

    /** Whether a tense tells of what lies before or beside the conversation. */
    boolean isBackground(Tense tense) {
        return tense == Tense.PAST_PERFECT
                || tense == Tense.PRESENT_PERFECT
                || tense == Tense.PRESENT && this != PRESENT;
    }
}
