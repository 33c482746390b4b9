package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Divides a sentence among its main cues. */
final class Segments {

    private Segments() {}

    /**
     * A main cue's part of a sentence.
     *
     * @param start UTF-16 index, inclusive
     * @param end UTF-16 index, exclusive
     * @param content UTF-16 index at which what is said begins
     */
    record Segment(int start, int end, int content) {}

    /** One segment a cue; the conjunctions between them belong to none. */
    static List<Segment> of(Sentence sentence, List<Cue> cues) {
        List<Token> tokens = sentence.tokens();
        int[] starts = new int[cues.size()];
        int[] ends = new int[cues.size()];
        for (int i = 0; i < cues.size(); i++) {
            starts[i] = i == 0 ? 0 : conjunction(tokens, cues.get(i), cues.get(i - 1)) + 1;
            if (i > 0) {
                int end = starts[i] - 1;
                while (end > 0 && WordPattern.matches(tokens.get(end - 1).text(), "[,;—–-]")) {
                    end--;
                }
                ends[i - 1] = Math.max(end, cues.get(i - 1).to());
            }
        }
        ends[cues.size() - 1] = tokens.size();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int from = Math.min(starts[i], tokens.size() - 1);
            int content = Math.min(Math.max(cues.get(i).content(), from), ends[i] - 1);
            boolean quoteFirst = cues.get(i).followsQuotation();
            int start = i == 0 ? sentence.start() : tokens.get(from).start();
            int end = i == cues.size() - 1
                    ? sentence.end()
                    : tokens.get(Math.max(from, ends[i] - 1)).end();
            segments.add(new Segment(
                    start,
                    end,
                    quoteFirst ? start : tokens.get(Math.max(content, 0)).start()));
        }
        return segments;
    }

    /** The index of the token that parts a cue's clause from the clause before it. */
    private static int conjunction(List<Token> tokens, Cue cue, Cue before) {
        int limit = before.to();
        if (cue.link() == Cue.Link.CONTROLLED && tokens.get(cue.clause()).text().equals(",")) {
            return cue.clause();
        }
        for (int i = cue.clause() - 1; i >= limit; i--) {
            if (WordPattern.matches(tokens.get(i).lower(), "and|but|while|whereas|whereupon|yet|;")) {
                return i;
            }
            if (tokens.get(i).lower().equals("which")) {
                return i - 2;
            }
        }
        return Math.max(cue.clause() - 1, limit - 1);
    }
}
