package memcon.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record's own summary: {@code SUMMARY: … END SUMMARY} over one or more blocks, or a block that begins {@code Summary:}.
 * What it tells the body tells again, so that nobody speaks in it.
 *
 * @param end UTF-16 index where it ends, exclusive
 * @param blocks how many blocks it takes, the last perhaps in part
 * @param words what it says, without its marks
 */
record SummaryBlock(int end, int blocks, String words) {

    /** In blocks and characters: an end farther off closes nothing. */
    private static final int MOST_BLOCKS = 20;

    private static final int LONGEST = 8000;

    private static final Pattern OPENING = Pattern.compile(
            "(?:\\W{0,4}\\d{1,2}[.)])?\\W{0,4}(?:begin(?:ning)?(?: of)? )?summary(?:\\W{0,3}$|\\s*[:\u2013\u2014-]+\\W{0,4}(?=\\w))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "[(\\[]?\\b(?:ends?(?: of)?(?: the)? summary|summary ends)\\b[.)\\]*_]*", Pattern.CASE_INSENSITIVE);

    /** Whether a summary begins on a line, alone on which its mark must have an end below. */
    static boolean opens(String content, Line line) {
        Matcher opening = OPENING.matcher(line.words());
        return opens(line.words())
                || opening.matches()
                        && END.matcher(content)
                                .region(line.end(), Math.min(content.length(), line.end() + LONGEST))
                                .find();
    }

    /** Whether a block's words open a summary and go on with it. */
    private static boolean opens(String words) {
        Matcher opening = OPENING.matcher(words);
        return opening.lookingAt() && opening.end() < words.length() && words.contains(":");
    }

    /** The summary that begins with a block. */
    static Optional<SummaryBlock> at(String content, List<Block> blocks, int index) {
        Block first = blocks.get(index);
        Matcher opening = OPENING.matcher(first.words());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int limit = Math.min(blocks.size(), index + MOST_BLOCKS);
        int region = Math.min(blocks.get(limit - 1).end(), first.start() + LONGEST);
        Matcher end = END.matcher(content).region(first.start(), Math.max(first.end(), region));
        if (end.find()) {
            int last = index;
            while (blocks.get(last).end() < end.start()) {
                last++;
            }
            return Optional.of(new SummaryBlock(
                    end.end(), last - index + 1, unmarked(content.substring(first.start(), end.start()))));
        }
        return opens(first.words())
                ? Optional.of(new SummaryBlock(first.end(), 1, unmarked(first.words())))
                : Optional.empty();
    }

    private static String unmarked(String words) {
        String line = Wording.oneLine(words);
        Matcher opening = OPENING.matcher(line);
        // A mark that stands alone on its line has no colon once the lines are one.
        String said = opening.lookingAt()
                ? line.substring(opening.end())
                : line.replaceFirst("(?i)^\\W*(?:\\d+\\W+)?\\w*\\s*\\bsummary\\W*", "");
        return said.replaceFirst("[\\s(\\[-]+$", "").strip();
    }
}
