package memcon.document;

import java.io.Serializable;

/**
 * A stretch of a document's text.
 *
 * @param start first position, in Unicode code points from 0, inclusive
 * @param end position after the last, in Unicode code points, exclusive
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Bug: span " + start + "-" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Earlier first; of two that begin together the longer first, so that a whole precedes its parts. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
