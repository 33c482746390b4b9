package memcon.conversation;

import java.util.List;
import java.util.Set;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** How a meeting came about, before anybody spoke in it. */
final class Arrangement {

    private static final Set<String> APPOINTMENTS = Set.of(
            "reception",
            "audience",
            "meeting",
            "appointment",
            "interview",
            "conversation",
            "visit",
            "talk",
            "call",
            "lunch",
            "luncheon",
            "dinner");

    private Arrangement() {}

    /** "I asked him to come": how the meeting came about, before anybody spoke in it. */
    static boolean isArrangement(Cue cue, Sentence sentence) {
        if (!cue.act().equals("request") && !cue.act().equals("propose")) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        boolean appointment = cue.complement() == Cue.Complement.TOPIC
                && tokens.subList(cue.to(), Math.min(tokens.size(), cue.to() + 6)).stream()
                        .anyMatch(token -> APPOINTMENTS.contains(token.lower()));
        if (appointment) {
            return true;
        }
        if (cue.complement() != Cue.Complement.TO
                || cue.content() + 1 >= sentence.tokens().size()) {
            return false;
        }
        return WordPattern.matches(
                sentence.tokens().get(cue.content() + 1).lower(),
                "come|call|join|be|see|meet|attend|visit|leave|remain|stay|stop|drop|receive|sit|accompany|have");
    }
}
