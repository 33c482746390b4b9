package memcon.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import memcon.store.search.SearchIndex;
import memcon.store.search.SearchPredicate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, open for reading: the graphs of a store or of some files. The default graph is the union of the
 * named graphs and can, like these, not be changed.
 */
public final class Holdings implements AutoCloseable {

    private final DatasetGraph tdb;
    private final DatasetGraph dataset;
    private final SearchIndex index;
    private final String contentHash;
    private final @Nullable Path generation;
    private final Companions companions;
    private final AtomicBoolean closed = new AtomicBoolean();

    static {
        SearchPredicate.register();
    }

    /** @param generation the folder of a store that they are in; null if they are in memory */
    Holdings(DatasetGraph tdb, SearchIndex index, String contentHash, @Nullable Path generation) {
        tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.tdb = tdb;
        this.dataset = new DatasetGraphReadOnly(tdb);
        this.index = index;
        index.attachTo(tdb);
        this.contentHash = contentHash;
        this.generation = generation;
        this.companions = generation == null ? Companions.ofMemory() : Companions.in(generation);
    }

    /** Reads files into memory; the first fault in one of them throws {@link StoreException}. */
    public static Holdings inMemory(List<Path> rdfFiles) {
        return inMemory(rdfFiles, quads -> {});
    }

    /** As {@link #inMemory(List)}; {@code progress} hears now and then how many quads have been read. */
    public static Holdings inMemory(List<Path> rdfFiles, LongConsumer progress) {
        // In memory, too, this is TDB2: the same query engine, so the same union and the same answers as a store.
        DatasetGraph tdb = DatabaseMgr.createDatasetGraph();
        String hash = new RdfIntake(tdb, progress).read(rdfFiles).contentHash();
        return new Holdings(tdb, SearchIndex.of(tdb), hash, null);
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** Makes the text index of what is in memory now, so that the first search need not wait for it. */
    public void prepareSearches() {
        dataset.executeRead(index::prepare);
    }

    /** Digest of the files that were loaded: changes when they do, and only then. */
    public String contentHash() {
        return contentHash;
    }

    /** What they contain, in numbers; counted when first asked for if no load has done so. */
    public Statistics statistics() {
        return companions.statistics(tdb);
    }

    /**
     * All of it as files, until it is closed. Of what is in memory they are written when first asked for; of a store they
     * are there if it was loaded with them.
     */
    public Optional<Dumps> dumps() {
        return companions.dumps(tdb);
    }

    /** Whether {@code text:query} is answered: not of a store that was loaded without a text index. */
    public boolean isSearchable() {
        return index.isPresent();
    }

    boolean isIn(Path folder) {
        return folder.equals(generation);
    }

    public boolean isClosed() {
        return closed.get();
    }

    /** Closing a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            companions.close();
            index.close();
            TDBInternal.expel(tdb, true);
        }
    }
}
