package memcon.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import memcon.edition.Filed;
import scala.Tuple2;

/**
 * Where somebody is filed: all that are filed under one key follow each other, in alphabetical order.
 *
 * @param key consonants of a family name
 * @param sortKey the place in alphabetical order
 * @param path the actor's path
 */
record FileKey(String key, String sortKey, String path) implements Comparable<FileKey>, Serializable {

    private static final Comparator<FileKey> ORDER =
            Comparator.comparing(FileKey::key).thenComparing(FileKey::sortKey).thenComparing(FileKey::path);

    /** All places of an actor. */
    static Iterator<Tuple2<FileKey, Filed>> of(Filed filed) {
        String sortKey = filed.sortKey();
        return filed.keys().stream()
                .map(key -> new Tuple2<>(new FileKey(key, sortKey, filed.path()), filed))
                .iterator();
    }

    @Override
    public int compareTo(FileKey other) {
        return ORDER.compare(this, other);
    }
}
