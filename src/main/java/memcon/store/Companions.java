package memcon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** What is made of a dataset once and kept beside it: its {@link Statistics} and its {@link Dumps}. */
final class Companions implements AutoCloseable {

    private final @Nullable Path generation;
    private @Nullable Statistics statistics;
    private @Nullable Dumps written;

    private Companions(@Nullable Path generation) {
        this.generation = generation;
    }

    /** In the folder of a store's generation. */
    static Companions in(Path generation) {
        return new Companions(generation);
    }

    /** Of data that are in memory; their dumps are in a temporary folder. */
    static Companions ofMemory() {
        return new Companions(null);
    }

    /** Makes them when the data are loaded, so that a server need not. */
    void make(DatasetGraph tdb, boolean withDumps) throws IOException {
        Survey.of(tdb).write(statisticsFile());
        if (withDumps) {
            Dumps.write(tdb, dumpsFolder());
        }
    }

    private Path statisticsFile() {
        return folder().resolve("statistics.json");
    }

    private Path dumpsFolder() {
        return folder().resolve("dumps");
    }

    private Path folder() {
        if (generation == null) {
            throw new IllegalStateException("Bug: what is in memory has no folder");
        }
        return generation;
    }

    synchronized Statistics statistics(DatasetGraph tdb) {
        Statistics known = statistics;
        if (known == null) {
            known = generation != null && Files.exists(statisticsFile()) ? read() : Survey.of(tdb);
            statistics = known;
        }
        return known;
    }

    private Statistics read() {
        try {
            return Statistics.read(statisticsFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second visitor waits until the first one's are written: they are never written twice. */
    synchronized Optional<Dumps> dumps(DatasetGraph tdb) {
        try {
            if (generation != null) {
                return Dumps.read(dumpsFolder());
            }
            Dumps known = written;
            if (known == null) {
                known = writeTemporary(tdb);
                written = known;
            }
            return Optional.of(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each visitor may try again: what a failure leaves must not fill the disk. */
    private static Dumps writeTemporary(DatasetGraph tdb) throws IOException {
        Path folder = Files.createTempDirectory("memcon-dumps-");
        try {
            return Dumps.write(tdb, folder);
        } catch (IOException e) {
            Generations.remove(folder);
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (written != null) {
            try {
                Generations.remove(written.folder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
