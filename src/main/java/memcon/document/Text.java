package memcon.document;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The characters of a document, exactly as they are served, and the two ways of counting them: Java's UTF-16 units, in
 * which regular expressions match, and Unicode code points, in which every {@link Span} counts.
 */
public final class Text implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String content;

    /** UTF-16 index of every code point and of the end; empty when no character lies beyond the BMP. */
    private final int[] unitOfPoint;

    public Text(String content) {
        this.content = content;
        int points = content.codePointCount(0, content.length());
        this.unitOfPoint = points == content.length() ? new int[0] : index(content, points);
    }

    private static int[] index(String content, int points) {
        int[] index = new int[points + 1];
        int unit = 0;
        for (int point = 0; point < points; point++) {
            index[point] = unit;
            unit += Character.charCount(content.codePointAt(unit));
        }
        index[points] = unit;
        return index;
    }

    public String content() {
        return content;
    }

    /** The number of code points. */
    public int length() {
        return unitOfPoint.length == 0 ? content.length() : unitOfPoint.length - 1;
    }

    /** The words at a span. */
    public String quote(Span span) {
        return content.substring(unit(span.start()), unit(span.end()));
    }

    /** The UTF-16 index of a code point position. */
    public int unit(int point) {
        return unitOfPoint.length == 0 ? point : unitOfPoint[point];
    }

    /** The code point position of a UTF-16 index (of either half of a surrogate pair: the pair's). */
    public int point(int unit) {
        if (unitOfPoint.length == 0) {
            return unit;
        }
        int found = Arrays.binarySearch(unitOfPoint, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The span between two UTF-16 indexes. */
    public Span span(int startUnit, int endUnit) {
        return new Span(point(startUnit), point(endUnit));
    }

    /** Line and column, both from 1, of a code point position, as {@code 14:3}. */
    public String lineAndColumn(int point) {
        int unit = unit(point);
        int line = 1;
        int lineStart = 0;
        for (int i = content.indexOf('\n'); i >= 0 && i < unit; i = content.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return line + ":" + (content.codePointCount(lineStart, unit) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.content.equals(content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content;
    }
}
