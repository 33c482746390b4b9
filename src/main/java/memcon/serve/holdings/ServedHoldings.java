package memcon.serve.holdings;

import java.util.Optional;
import memcon.serve.http.Validators;
import memcon.store.Dumps;
import memcon.store.Holdings;
import memcon.store.Statistics;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The holdings that are served now. Others can be put in their place while requests are under way: each request borrows
 * those of its beginning and keeps them to its end, and the replaced ones are closed when the last loan comes back.
 */
public final class ServedHoldings implements AutoCloseable {

    private final String base;
    private final Holdings first;
    private Shelf shelf;

    /**
     * Serves these until they are replaced.
     *
     * @param base the IRI under which the data names its documents
     */
    public ServedHoldings(Holdings holdings, String base) {
        this.base = base;
        this.first = holdings;
        this.shelf = new Shelf(holdings, base);
    }

    /** For one request, to be closed at its end. */
    public synchronized Loan borrow() {
        shelf.loans++;
        return new Loan(this, shelf);
    }

    /** What is asked from now on is answered from these; the former ones are closed when nobody needs them. */
    public synchronized void replace(Holdings next) {
        Shelf former = shelf;
        shelf = new Shelf(next, base);
        closeIfFree(former);
    }

    /** Closes what came after the first holdings; these are closed by whoever gave them. */
    @Override
    public synchronized void close() {
        if (shelf.holdings != first) {
            shelf.holdings.close();
        }
    }

    private synchronized void giveBack(Shelf from) {
        from.loans--;
        closeIfFree(from);
    }

    private void closeIfFree(Shelf former) {
        if (former != shelf && former.loans == 0) {
            former.holdings.close();
        }
    }

    /** Holdings and what was made of them, with the number of loans that are out. */
    private static final class Shelf {

        private final Holdings holdings;
        private final Documents documents;
        private final Validators validators;
        private int loans;

        Shelf(Holdings holdings, String base) {
            this.holdings = holdings;
            this.documents = new Documents(holdings.dataset(), base);
            this.validators = new Validators(holdings.contentHash());
        }
    }

    /** Holdings that stay open and the same until this is closed. */
    public static final class Loan implements AutoCloseable {

        private final ServedHoldings owner;
        private final Shelf shelf;
        private boolean closed;

        private Loan(ServedHoldings owner, Shelf shelf) {
            this.owner = owner;
            this.shelf = shelf;
        }

        public DatasetGraph dataset() {
            return shelf.holdings.dataset();
        }

        /** Digest of the data. */
        public String contentHash() {
            return shelf.holdings.contentHash();
        }

        public Documents documents() {
            return shelf.documents;
        }

        public Validators validators() {
            return shelf.validators;
        }

        public Statistics statistics() {
            return shelf.holdings.statistics();
        }

        /** All of it as files, if it is kept so. */
        public Optional<Dumps> dumps() {
            return shelf.holdings.dumps();
        }

        /** Whether {@code text:query} is answered. */
        public boolean isSearchable() {
            return shelf.holdings.isSearchable();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                owner.giveBack(shelf);
            }
        }
    }
}
