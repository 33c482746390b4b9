package memcon.serve.http;

import java.time.Duration;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Closes connections on which the head of a request comes in letter by letter: each letter would put off the closing of an
 * idle connection.
 */
final class SlowHeads extends Patrol<SlowHeads.Seen> {

    private final long mostNanos;

    /**
     * What a connection was like when last looked at.
     *
     * @param bytes how many had come in when no head was on its way
     * @param answered how many requests had been answered
     * @param since when a head was first seen on its way; 0 if none is
     */
    record Seen(long bytes, long answered, long since) {}

    /** @param most how long a head may take */
    SlowHeads(Duration most) {
        super("slow-heads", new Seen(0, 0, 0));
        this.mostNanos = most.toNanos();
    }

    @Override
    Seen look(HttpConnection connection, Seen before) {
        long bytes = connection.getBytesIn();
        long answered = connection.getMessagesOut();
        boolean isHeadWhole = connection.getHttpChannel().getRequest() != null;
        if (isHeadWhole || answered != before.answered() || bytes == before.bytes()) {
            return new Seen(bytes, answered, 0);
        }
        return new Seen(before.bytes(), answered, before.since() == 0 ? System.nanoTime() : before.since());
    }

    @Override
    boolean isMisused(HttpConnection connection, Seen seen) {
        return seen.since() != 0 && System.nanoTime() - seen.since() > mostNanos;
    }
}
