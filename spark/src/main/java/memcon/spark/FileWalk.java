package memcon.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import memcon.edition.ActorComparison;
import memcon.edition.Candidate;
import memcon.edition.Filed;
import memcon.edition.FiledEntries;
import memcon.edition.NameFile;
import scala.Tuple2;

/** Candidates, by the paths of actors, found in one walk through a stretch of files. */
final class FileWalk implements Iterator<Tuple2<String, Candidate>> {

    private final Iterator<Tuple2<FileKey, Filed>> stretch;
    private final FiledEntries entries;
    private final ActorComparison comparison;
    private final Queue<Tuple2<String, Candidate>> found = new ArrayDeque<>();
    private String key;
    private NameFile file;

    /** @param before the end of the stretch before this one */
    FileWalk(Iterator<Tuple2<FileKey, Filed>> stretch, FileEnd before, Settings settings) {
        this.stretch = stretch;
        this.entries = settings.entries();
        this.comparison = settings.reconciler().comparison();
        this.key = before.key();
        this.file = new NameFile(entries.under(key));
        before.neighbours().forEach(file::pass);
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && stretch.hasNext()) {
            Tuple2<FileKey, Filed> next = stretch.next();
            if (!next._1().key().equals(key)) {
                key = next._1().key();
                file = new NameFile(entries.under(key));
            }
            file.take(next._2(), this::compare);
        }
        return !found.isEmpty();
    }

    private void compare(Filed actor, Filed other) {
        comparison.of(actor, other).ifPresent(candidate -> found.add(new Tuple2<>(actor.path(), candidate)));
    }

    @Override
    public Tuple2<String, Candidate> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.remove();
    }
}
