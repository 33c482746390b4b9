package memcon.serve.http;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which an answer is taken drop by drop: each drop would put off the closing of an idle connection,
 * and the answer its thread.
 */
final class SlowReaders extends AbstractLifeCycle implements Connection.Listener {

    private static final long SECOND = 1;

    private final int leastRate;
    private final long graceSeconds;
    private final ConcurrentMap<HttpConnection, Seen> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler = new ScheduledExecutorScheduler("slow-readers", true);

    /**
     * What the visitor has taken of one answer.
     *
     * @param answered how many answers he had before
     * @param taken how many bytes had been sent when this answer first had to wait for him
     * @param waited seconds in which it had to wait; those in which it was still being made do not count
     */
    private record Seen(long answered, long taken, int waited) {}

    /**
     * @param leastRate bytes in a second
     * @param grace time that everybody has besides, for a network that falters
     */
    SlowReaders(int leastRate, Duration grace) {
        this.leastRate = leastRate;
        this.graceSeconds = grace.toSeconds();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            open.put(http, new Seen(0, 0, 0));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.keySet().remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
        scheduler.start();
        scheduler.schedule(this::look, SECOND, TimeUnit.SECONDS);
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        scheduler.stop();
    }

    private void look() {
        Iterator<Map.Entry<HttpConnection, Seen>> all = open.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<HttpConnection, Seen> each = all.next();
            if (each.getKey().getEndPoint() instanceof WatchedEndPoint visitor) {
                Seen now = look(each.getKey(), visitor, each.getValue());
                if (isTooSlow(visitor, now)) {
                    all.remove();
                    visitor.close();
                } else {
                    each.setValue(now);
                }
            }
        }
        scheduler.schedule(this::look, SECOND, TimeUnit.SECONDS);
    }

    private static Seen look(HttpConnection connection, WatchedEndPoint visitor, Seen before) {
        long answered = connection.getMessagesOut();
        if (answered != before.answered()) {
            return new Seen(answered, 0, 0);
        }
        if (!visitor.isHeldUp()) {
            return before;
        }
        return new Seen(answered, before.waited() == 0 ? visitor.taken() : before.taken(), before.waited() + 1);
    }

    private boolean isTooSlow(WatchedEndPoint visitor, Seen seen) {
        long late = seen.waited() - graceSeconds;
        return late > 0 && visitor.taken() - seen.taken() < leastRate * late;
    }
}
