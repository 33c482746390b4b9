package memcon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import memcon.store.search.SearchIndex;
import memcon.store.search.TextIntake;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database that is replaced whole: a load builds a new generation beside the old one and then makes it current in
 * one step, so that whoever opens the store, even after a power cut, finds the old data or the new.
 */
public final class Store {

    private static final String HASH_FILE = "content.sha256";

    /** The folder of a generation that has the text index; a generation loaded without one lacks it. */
    private static final String INDEX = "text-index";

    /** An opening may lose its generation to a load that ends in the same moment; the next attempt finds the new one. */
    private static final int OPENING_ATTEMPTS = 3;

    private Store() {}

    /** Replaces the content of the store in {@code dir} by that of the files. */
    public static LoadReport load(Path dir, List<Path> rdfFiles) {
        return load(dir, rdfFiles, quads -> {});
    }

    /** As {@link #load(Path, List)}; {@code progress} hears now and then how many quads have been read. */
    public static LoadReport load(Path dir, List<Path> rdfFiles, LongConsumer progress) {
        return load(dir, rdfFiles, Extras.ALL, progress);
    }

    /** As {@link #load(Path, List, LongConsumer)}, with no more beside the data than {@code extras}. */
    @SuppressWarnings("try") // the lock is held, not used
    public static LoadReport load(Path dir, List<Path> rdfFiles, Extras extras, LongConsumer progress) {
        refuseForeignFolder(dir);
        try (LoadLock lock = LoadLock.take(dir)) {
            Generations generations = new Generations(dir);
            generations.removeAllButCurrent();
            Path next = generations.create();
            LoadReport report;
            try {
                report = build(next, rdfFiles, extras, progress);
                Files.writeString(next.resolve(HASH_FILE), report.contentHash() + "\n");
            } catch (RuntimeException | IOException e) {
                Generations.remove(next);
                throw e;
            }
            generations.makeCurrent(next);
            return report;
        } catch (IOException e) {
            throw new StoreException(
                    dir.toString(), "cannot be written (" + e + ")", "Check that there is room and that you may write");
        }
    }

    /** A folder that holds something, and not a store, is somebody's documents. */
    private static void refuseForeignFolder(Path dir) {
        if (!Files.isDirectory(dir)) {
            return;
        }
        try (Stream<Path> entries = Files.list(dir)) {
            List<String> names =
                    entries.map(entry -> entry.getFileName().toString()).toList();
            boolean store = names.isEmpty()
                    || names.stream()
                            .anyMatch(name -> name.equals("load.lock")
                                    || name.equals("current")
                                    || name.startsWith("generation-"));
            if (!store) {
                throw new StoreException(
                        dir.toString(),
                        "folder holds files and is no store (" + names.get(0) + ")",
                        "Name a new or an empty folder");
            }
        } catch (IOException e) {
            throw new StoreException(dir.toString(), "cannot be read (" + e + ")", "Check that you may read it");
        }
    }

    private static LoadReport build(Path generation, List<Path> rdfFiles, Extras extras, LongConsumer progress)
            throws IOException {
        DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(Location.create(generation));
        try {
            LoadReport report = new RdfIntake(tdb, progress).read(rdfFiles);
            Companions.in(generation).make(tdb, extras.dumps());
            if (extras.textIndex()) {
                index(tdb, generation.resolve(INDEX));
            }
            return report;
        } finally {
            TDBInternal.expel(tdb, true);
        }
    }

    private static void index(DatasetGraph tdb, Path folder) {
        tdb.executeRead(() -> {
            try {
                TextIntake.write(tdb, folder, texts -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether no load has put others in the place of these holdings since the store was opened. */
    public static boolean isCurrent(Path dir, Holdings holdings) {
        return holdings.isIn(new Generations(dir).current());
    }

    /** Opens the current generation for reading; one process at a time can do so, TDB2 locks the folder. */
    public static Holdings open(Path dir) {
        for (int attempt = 1; ; attempt++) {
            Path generation = new Generations(dir).current();
            try {
                String hash = Files.readString(generation.resolve(HASH_FILE)).strip();
                DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(Location.create(generation));
                return new Holdings(tdb, SearchIndex.in(generation.resolve(INDEX)), hash, generation);
            } catch (NoSuchFileException e) {
                if (attempt == OPENING_ATTEMPTS) {
                    throw new StoreException(dir.toString(), "is not complete", "Load it again with: memcon load");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DBOpEnvException | TDBException e) {
                throw new StoreException(
                        dir.toString(),
                        "is in use by another process (" + e.getMessage() + ")",
                        "Ask the running server over HTTP, or stop it");
            }
        }
    }
}
