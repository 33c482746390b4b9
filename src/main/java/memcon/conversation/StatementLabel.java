package memcon.conversation;

import java.util.List;
import memcon.source.Blanks;

/** The short readable form of a statement: who does what with which words. */
public final class StatementLabel {

    private static final int WORDS = 90;

    private StatementLabel() {}

    /**
     * The short form of one statement.
     *
     * @param speakers labels of the speakers; none if untold
     * @param act what they do
     * @param words the words of the passage, of which at most 90 characters are kept
     */
    public static String of(List<String> speakers, SpeechAct act, String words) {
        String who = speakers.isEmpty()
                ? "Somebody"
                : String.join(" and ", speakers.stream().limit(2).toList());
        String line = Blanks.single(words).strip();
        String shortened = line.codePointCount(0, line.length()) <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS - 1)).strip() + "…";
        return who + ", " + act.term() + ": " + shortened;
    }
}
