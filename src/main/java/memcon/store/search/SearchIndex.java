package memcon.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The index of a dataset's texts, open for reading, or the knowledge that there is none. */
public final class SearchIndex implements AutoCloseable {

    private final @Nullable Supplier<Directory> source;
    private @Nullable DirectoryReader reader;
    private boolean closed;

    private SearchIndex(@Nullable Supplier<Directory> source) {
        this.source = source;
    }

    /** Opens the index that a load has put into a folder; if there is none, every search of it is told so. */
    public static SearchIndex in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new SearchIndex(null);
        }
        Directory directory = FSDirectory.open(folder);
        SearchIndex index = new SearchIndex(() -> directory);
        try {
            // At once, as the next load removes the files; what is open stays.
            index.reader();
        } catch (UncheckedIOException e) {
            directory.close();
            throw e.getCause();
        }
        return index;
    }

    /** The index of a dataset in memory. It is made when first searched or prepared: most who ask something do not search. */
    public static SearchIndex of(DatasetGraph dataset) {
        return new SearchIndex(() -> TextIntake.inMemory(dataset));
    }

    /** Lets {@code text:query} search here in every query to a dataset. */
    public void attachTo(DatasetGraph dataset) {
        dataset.getContext().set(TextQuery.textIndex, new Search(this, SearchScope.ALL, () -> false));
    }

    /**
     * For one query to a dataset that has an index.
     *
     * @param isPast whether the query's time is over
     */
    public static TextIndex forQuery(DatasetGraph dataset, BooleanSupplier isPast) {
        Search any = dataset.getContext().get(TextQuery.textIndex);
        if (any == null) {
            return new Search(new SearchIndex(null), SearchScope.ALL, isPast);
        }
        return new Search(any.index(), SearchScope.of(dataset), isPast);
    }

    /** Whether there is one: otherwise every search is refused. */
    public boolean isPresent() {
        return source != null;
    }

    /** Makes it, if that is left to do. Call within a read transaction. */
    public void prepare() {
        reader();
    }

    synchronized DirectoryReader reader() {
        if (closed) {
            throw new IllegalStateException("Bug: the index is searched after it was closed");
        }
        if (reader == null) {
            if (source == null) {
                throw new SearchException(
                        SearchException.Kind.NO_INDEX,
                        "this store has no text index. Load it again with: memcon load.");
            }
            try {
                reader = DirectoryReader.open(source.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reader;
    }

    /** Closing a second time does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        if (reader != null) {
            try {
                IOUtils.close(reader, reader.directory());
                reader = null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
