package memcon.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What things are brought together by, and in which order they come then.
 *
 * @param name what they have in common: the identifier of a document, the path of an actor; empty for what belongs to none
 * @param place where each comes; a document's editions come before its texts
 */
record GroupKey(String name, Place place) implements Comparable<GroupKey>, Serializable {

    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::name).thenComparing(GroupKey::place);

    /** The part that it goes to: the same wherever and whenever it is asked for. */
    int part(int parts) {
        return name.isEmpty() ? part(Long.hashCode(place.step()), parts) : part(name, parts);
    }

    /** The part that a name goes to. */
    static int part(String name, int parts) {
        return part(name.hashCode(), parts);
    }

    private static int part(int hash, int parts) {
        // Identifiers that differ in one digit have hashes that hardly differ.
        int mixed = hash * 0x9E3779B9;
        return Math.floorMod(mixed ^ (mixed >>> 16), parts);
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
