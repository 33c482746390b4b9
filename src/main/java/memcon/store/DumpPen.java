package memcon.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Writes one file of {@link Dumps} in a thread of its own, while another reads what comes next. */
final class DumpPen implements Callable<Dumps.File> {

    /** Pieces that may wait. */
    private static final int WAITING = 8;

    private static final List<Quad> END = List.of();

    private final Path folder;
    private final Dumps.Syntax syntax;
    private final SortedMap<String, String> prefixes;
    private final BlockingQueue<List<Quad>> pieces = new ArrayBlockingQueue<>(WAITING);
    private boolean isEnded;

    DumpPen(Path folder, Dumps.Syntax syntax, SortedMap<String, String> prefixes) {
        this.folder = folder;
        this.syntax = syntax;
        this.prefixes = prefixes;
    }

    /** Takes quads, at least one, which are written after all that it took before. */
    void write(List<Quad> quads) {
        hand(quads);
    }

    /** Nothing more comes: the file can be finished. */
    void end() {
        hand(END);
    }

    private void hand(List<Quad> piece) {
        try {
            pieces.put(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public Dumps.File call() throws IOException, InterruptedException {
        try (DumpFile file = DumpFile.create(folder, syntax)) {
            StreamRDF target = file.target();
            target.start();
            prefixes.forEach(target::prefix);
            for (List<Quad> piece = take(); !piece.isEmpty(); piece = take()) {
                piece.forEach(target::quad);
            }
            target.finish();
            return file.finish();
        } finally {
            // Whoever hands over pieces must not wait for a file that failed.
            while (!isEnded) {
                take();
            }
        }
    }

    private List<Quad> take() throws InterruptedException {
        // Should the waiting be interrupted, nobody hands over any more.
        isEnded = true;
        List<Quad> piece = pieces.take();
        isEnded = piece.isEmpty();
        return piece;
    }
}
