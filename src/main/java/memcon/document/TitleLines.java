package memcon.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a title: its first and those that go on with it, without what stands in a column beside them. Below the
 * head of an office or an embassy the line that names the record ("Record of Conversation") is the title.
 */
final class TitleLines {

    private static final int MOST = 4;

    private static final Pattern COLUMNS = Pattern.compile("\\s{4,}|\\t+");

    /** Letters set apart: "N O T E S". */
    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){3,}\\p{Lu}(?= |$)");

    /** What a record of talk calls itself, alone or with what it is of. */
    private static final Pattern RECORD =
            Pattern.compile("(?i)(?:(?:brief|short|summary|shorthand|abridged|official|informal|confidential) )?"
                    + "(?:record|memorandum|minutes?|notes?|report|protocol|summary|account|transcript|stenogram|stenographic record)"
                    + "(?:$|\\.$| (?:for the (?:file|record)|of|on|about|concerning|from|regarding)\\b.*)");

    /** With whom or about what: how a title goes on below a blank line. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:with|between|from|on|of|about|concerning|regarding|held|at|in) .{4,}");

    private TitleLines() {}

    /** Index of the last line of the title that begins at an index. */
    static int last(List<Line> lines, int at) {
        int last = at;
        while (last + 1 < lines.size() && last - at < MOST && HeaderLine.continuesTitle(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** As {@link #last}, of the name of a record, which may go on below a blank line ("with the Director of …"). */
    static int lastOfRecord(List<Line> lines, int at) {
        int last = at;
        for (int next = at + 1; next < lines.size() && next - at <= MOST + 1; next++) {
            Line line = lines.get(next);
            boolean blankAbove = lines.get(next - 1).isBlank();
            if (line.isBlank() && blankAbove) {
                break;
            }
            if (line.isBlank()) {
                continue;
            }
            String words = line.words();
            boolean goesOn = blankAbove || Wording.startsSmall(words)
                    ? GOES_ON.matcher(words).matches() && !Wording.isProse(words)
                    : HeaderLine.continuesTitle(line) && !isBeside(words);
            if (!goesOn || HeaderLabel.in(words).isPresent()) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** Whether a line is a title although the body begins on the next: a heading much shorter than what follows. */
    static boolean isRightAbove(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        String words = lines.get(at).words();
        String next = lines.get(at + 1).words();
        return Wording.isHeading(words)
                && Wording.count(words) <= 9
                && words.length() * 5 < next.length() * 4
                && !words.matches(
                        "(?:In|On|At|After|Before|During|As|When|From|By|To|For|With)\\b.*|.*\\b(?:of|the|and|on|for|in|to|a|at|by|with)")
                && Character.isUpperCase(next.codePointAt(0))
                && !Wording.isTurn(next)
                && Wording.isProse(next);
    }

    /** Whether a line names a record of talk. */
    static boolean namesRecord(String words) {
        return words.length() < 160 && RECORD.matcher(closed(words)).matches();
    }

    /** The title's words on one line. */
    static String words(List<Line> lines, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines.subList(from, to + 1)) {
            String[] cells = COLUMNS.split(line.raw().strip(), -1);
            for (int i = 0; i < cells.length; i++) {
                boolean kept = i == 0 ? !cells[0].isEmpty() : !isBeside(cells[i]);
                if (kept) {
                    words.append(words.isEmpty() ? "" : " ").append(cells[i]);
                }
            }
        }
        return Wording.unmarked(closed(words.toString()));
    }

    /** Who may read a document, which copy it is, its date or number: nothing of a title. */
    private static boolean isBeside(String words) {
        return Classification.matches(words)
                || words.matches("(?i).*\\bcop(?:y|ies)\\b.*")
                || Dateline.matches(words)
                || HeaderLine.isBesideTitle(words);
    }

    private static String closed(String words) {
        return SPACED.matcher(words).replaceAll(found -> found.group().replace(" ", ""));
    }
}
