package memcon.conversation;

import java.util.Locale;
import memcon.annotation.Cue;

/** From the lexicon's words for acts, stances and certainties to the terms of the schemes. */
final class Acts {

    private Acts() {}

    static SpeechAct of(Cue cue) {
        return SpeechAct.valueOf(cue.act().toUpperCase(Locale.ROOT));
    }

    static Stance.Type stance(Cue cue) {
        String name = cue.stance().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Stance.Type.valueOf(name);
    }

    static Stance.Certainty certainty(Cue cue) {
        return Stance.Certainty.valueOf(cue.certainty().toUpperCase(Locale.ROOT));
    }
}
