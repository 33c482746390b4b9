package memcon.edition;

import java.util.List;
import memcon.document.Span;

/**
 * The stretch of text that an element of the body encloses, with the fragments that continue it.
 *
 * @param element the element, or the first of its fragments, which carries all attributes
 * @param pieces its pieces in order of the text, not adjoining; at least one
 */
record Extent(EditionElement element, List<Span> pieces) {

    Extent {
        pieces = List.copyOf(pieces);
    }

    /** From the first piece to the last. */
    Span span() {
        return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }

    /** The pieces of one that is interrupted; none for one in one piece. */
    List<Span> parts() {
        return pieces.size() > 1 ? pieces : List.of();
    }

    /** Whether all of a stretch lies in one of its pieces. */
    boolean contains(Span span) {
        return pieces.stream().anyMatch(piece -> piece.contains(span));
    }

    /** Whether it shares characters with another, and each has characters that the other has not. */
    boolean crosses(Extent other) {
        return pieces.stream().anyMatch(piece -> other.pieces.stream().anyMatch(piece::overlaps))
                && !pieces.stream().allMatch(other::contains)
                && !other.pieces.stream().allMatch(this::contains);
    }
}
