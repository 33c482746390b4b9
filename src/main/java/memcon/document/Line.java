package memcon.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where it ends, before its line feed
 * @param raw its characters with indentation
 * @param words its words without surrounding space, list marks and bold marks: everybody asks for them
 */
record Line(int start, int end, String raw, String words) {

    /** The lines of a stretch of content, cut off at its bounds. */
    static List<Line> of(String content, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int feed = content.indexOf('\n', start);
            int end = feed < 0 || feed > to ? to : feed;
            String raw = content.substring(start, end);
            lines.add(new Line(start, end, raw, Wording.unmarked(raw)));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return raw.isBlank();
    }

    boolean isIndented() {
        return raw.startsWith("\t")
                || raw.startsWith("  ")
                || raw.startsWith("\u00A0\u00A0")
                || raw.startsWith("\u3000");
    }
}
