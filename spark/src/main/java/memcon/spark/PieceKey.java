package memcon.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What a piece of the inputs is brought together by: the identifier of its document, then its place, so that a document's
 * editions come before its texts.
 *
 * @param document identifier of a document; empty for what belongs to none
 * @param place where it comes
 */
record PieceKey(String document, Place place) implements Comparable<PieceKey>, Serializable {

    private static final Comparator<PieceKey> ORDER =
            Comparator.comparing(PieceKey::document).thenComparing(PieceKey::place);

    /** The part that it goes to: the same wherever and whenever it is asked for. */
    int part(int parts) {
        int hash = document.isEmpty() ? Long.hashCode(place.step()) : document.hashCode();
        // Identifiers that differ in one digit have hashes that hardly differ.
        int mixed = hash * 0x9E3779B9;
        return Math.floorMod(mixed ^ (mixed >>> 16), parts);
    }

    @Override
    public int compareTo(PieceKey other) {
        return ORDER.compare(this, other);
    }
}
