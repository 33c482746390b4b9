package memcon.serve.http;

import java.time.Duration;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Closes connections on which an answer is taken drop by drop: each drop would put off the closing of an idle connection,
 * and the answer its thread.
 */
final class SlowReaders extends Patrol<SlowReaders.Seen> {

    private final int leastRate;
    private final long graceSeconds;

    /**
     * What the visitor has taken of one answer.
     *
     * @param answered how many answers he had before
     * @param taken how many bytes had been sent when this answer first had to wait for him
     * @param waited seconds in which it had to wait; those in which it was still being made do not count
     */
    record Seen(long answered, long taken, int waited) {}

    /**
     * @param leastRate bytes in a second
     * @param grace time that everybody has besides, for a network that falters
     */
    SlowReaders(int leastRate, Duration grace) {
        super("slow-readers", new Seen(0, 0, 0));
        this.leastRate = leastRate;
        this.graceSeconds = grace.toSeconds();
    }

    @Override
    Seen look(HttpConnection connection, Seen before) {
        long answered = connection.getMessagesOut();
        if (answered != before.answered()) {
            return new Seen(answered, 0, 0);
        }
        WatchedEndPoint visitor = WatchedEndPoint.of(connection);
        if (!visitor.isHeldUp()) {
            return before;
        }
        return new Seen(answered, before.waited() == 0 ? visitor.taken() : before.taken(), before.waited() + 1);
    }

    @Override
    boolean isMisused(HttpConnection connection, Seen seen) {
        long late = seen.waited() - graceSeconds;
        return late > 0 && WatchedEndPoint.of(connection).taken() - seen.taken() < leastRate * late;
    }
}
