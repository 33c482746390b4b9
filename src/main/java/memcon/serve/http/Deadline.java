package memcon.serve.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** The moment by which one query must have been answered, unless there is a reason to end it earlier. */
public final class Deadline {

    private final long end;
    private volatile @Nullable Refusal reason;

    private final BooleanSupplier isVisitorGone;

    private Deadline(long end, BooleanSupplier isVisitorGone) {
        this.end = end;
        this.isVisitorGone = isVisitorGone;
    }

    public static Deadline in(Duration time) {
        return in(time, () -> false);
    }

    /**
     * As {@link #in(Duration)}, for a visitor who may leave.
     *
     * @param isVisitorGone whether nobody waits for the answer any more
     */
    public static Deadline in(Duration time, BooleanSupplier isVisitorGone) {
        return new Deadline(System.nanoTime() + time.toNanos(), isVisitorGone);
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isPointless() {
        return isVisitorGone.getAsBoolean();
    }

    public long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }

    public boolean isPast() {
        return reason != null || System.nanoTime() - end >= 0;
    }

    /** The time is up at once; the query hears why when it next looks at the clock. */
    public void endNow(Refusal why) {
        reason = why;
    }

    /** Throws if the time is up. */
    public void check() {
        Refusal early = reason;
        if (early != null) {
            throw early;
        }
        if (isPast()) {
            throw new QueryCancelledException();
        }
    }
}
