package memcon.serve.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** Places for queries: so many in all, and so many for one visitor, told by his address. */
public final class Visitors {

    private static final int RETRY = 10;

    private final Semaphore places;
    private final int all;
    private final int each;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    public Visitors(int all, int each) {
        this.places = new Semaphore(all);
        this.all = all;
        this.each = each;
    }

    /** A visitor's place; what he has to be answered counts as his until this is closed. */
    public static final class Place implements AutoCloseable {

        private final Visitors from;
        private final String address;
        private boolean running = true;

        private Place(Visitors from, String address) {
            this.from = from;
            this.address = address;
        }

        /** The query has ended, so another may run while the visitor takes his answer, as slowly as he likes. */
        public void answered() {
            if (running) {
                running = false;
                from.places.release();
            }
        }

        @Override
        public void close() {
            answered();
            from.leave(address);
        }
    }

    /** Takes a place, or refuses when the visitor has enough of them or none is left. */
    public Place admit(String address) {
        int own = taken.merge(address, 1, Integer::sum);
        if (own > each) {
            leave(address);
            throw new Refusal(
                            429,
                            "Too many queries",
                            each + " queries of one visitor are answered at a time. Wait for the first of them.")
                    .dueTo("--max-queries-each", each);
        }
        if (!places.tryAcquire()) {
            leave(address);
            throw new Refusal(503, "Busy", "Too many queries are running. Come back in " + RETRY + " seconds.")
                    .dueTo("--max-queries", all);
        }
        return new Place(this, address);
    }

    /** How many queries are being answered. */
    public int admitted() {
        return all - places.availablePermits();
    }

    private void leave(String address) {
        taken.computeIfPresent(address, (who, count) -> count > 1 ? count - 1 : null);
    }
}
