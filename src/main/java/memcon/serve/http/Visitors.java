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

    /** A place that is taken until this is closed. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Takes a place, or refuses when the visitor has enough of them or none is left. */
    public Place admit(String address) {
        int own = taken.merge(address, 1, Integer::sum);
        if (own > each) {
            leave(address);
            throw new Refusal(
                    429,
                    "Too many queries",
                    each + " queries of one visitor are answered at a time. Wait for the first of them.");
        }
        if (!places.tryAcquire()) {
            leave(address);
            throw new Refusal(503, "Busy", "Too many queries are running. Come back in " + RETRY + " seconds.");
        }
        return () -> {
            places.release();
            leave(address);
        };
    }

    /** How many queries are being answered. */
    public int admitted() {
        return all - places.availablePermits();
    }

    private void leave(String address) {
        taken.computeIfPresent(address, (who, count) -> count > 1 ? count - 1 : null);
    }
}
