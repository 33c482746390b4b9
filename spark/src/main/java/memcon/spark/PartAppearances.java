package memcon.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import memcon.Readings;
import memcon.Reconciler;
import scala.Tuple2;

/**
 * Those in the documents of one part whom the authority does not know ({@link Appeared}), and on the way what is told
 * ({@link Told}) and which files no reader claims ({@link SkippedFiles}). One document is in memory at a time.
 */
final class PartAppearances implements Iterator<Serializable> {

    private final Iterator<Tuple2<GroupKey, Parcel>> pieces;
    private final Reconciler reconciler;
    private final PartDocuments documents;
    private final Queue<Serializable> ready = new ArrayDeque<>();
    private boolean finished;

    PartAppearances(Iterator<Tuple2<GroupKey, Parcel>> pieces, Settings settings) {
        this.pieces = pieces;
        this.reconciler = settings.reconciler();
        this.documents = new PartDocuments(settings.pipeline(), ready::add, ready::add, this::read);
    }

    private void read(Readings.Document document) {
        Place place = documents.here();
        reconciler.appearances(document, documents::tell).forEach(actor -> ready.add(new Appeared(place, actor)));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            if (pieces.hasNext()) {
                documents.take(pieces.next());
            } else {
                documents.finish();
                finished = true;
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Serializable next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
