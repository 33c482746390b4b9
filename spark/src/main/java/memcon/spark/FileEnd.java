package memcon.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import memcon.edition.Filed;
import memcon.edition.NameFile;
import scala.Tuple2;

/**
 * The end of a stretch of files: who the next stretch has to know if it goes on in the same file. A file may be cut anywhere,
 * so that a name that everybody has is no more work for one task than others.
 *
 * @param key the last file's key; empty if there is nobody in the stretch
 * @param isWhole whether the stretch has no other file
 * @param neighbours the last of the last file, as many as are compared with who comes next
 */
record FileEnd(String key, boolean isWhole, List<Filed> neighbours) implements Serializable {

    static final FileEnd NONE = new FileEnd("", true, List.of());

    FileEnd {
        neighbours = List.copyOf(neighbours);
    }

    /** The end of a stretch. */
    static FileEnd of(Iterator<Tuple2<FileKey, Filed>> stretch) {
        String key = "";
        boolean whole = true;
        Deque<Filed> last = new ArrayDeque<>();
        while (stretch.hasNext()) {
            Tuple2<FileKey, Filed> next = stretch.next();
            if (!next._1().key().equals(key)) {
                whole = key.isEmpty();
                key = next._1().key();
                last.clear();
            }
            if (last.size() == NameFile.WINDOW) {
                last.removeFirst();
            }
            last.addLast(next._2());
        }
        return new FileEnd(key, whole, List.copyOf(last));
    }

    /** What comes before each stretch, given the ends of all. */
    static List<FileEnd> before(List<FileEnd> ends) {
        List<FileEnd> before = new ArrayList<>();
        FileEnd open = NONE;
        for (FileEnd end : ends) {
            before.add(open);
            open = open.followedBy(end);
        }
        return before;
    }

    private FileEnd followedBy(FileEnd next) {
        if (next.key().isEmpty()) {
            return this;
        }
        if (!next.isWhole() || !next.key().equals(key)) {
            return next;
        }
        List<Filed> both = new ArrayList<>(neighbours);
        both.addAll(next.neighbours());
        return new FileEnd(key, isWhole, both.subList(Math.max(0, both.size() - NameFile.WINDOW), both.size()));
    }
}
