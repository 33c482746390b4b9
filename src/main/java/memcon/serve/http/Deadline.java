package memcon.serve.http;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** The moment by which one query must have been answered. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }

    public boolean isPast() {
        return System.nanoTime() - end >= 0;
    }

    public void check() {
        if (isPast()) {
            throw new QueryCancelledException();
        }
    }
}
