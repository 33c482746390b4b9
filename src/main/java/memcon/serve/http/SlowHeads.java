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
 * Closes connections on which the head of a request comes in letter by letter: each letter would put off the closing of an
 * idle connection.
 */
final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {

    private static final long SECOND = 1;

    private final long mostNanos;
    private final ConcurrentMap<HttpConnection, Seen> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler = new ScheduledExecutorScheduler("slow-heads", true);

    /**
     * What a connection was like when last looked at.
     *
     * @param bytes how many had come in when no head was on its way
     * @param answered how many requests had been answered
     * @param since when a head was first seen on its way; 0 if none is
     */
    private record Seen(long bytes, long answered, long since) {}

    /** @param most how long a head may take */
    SlowHeads(Duration most) {
        this.mostNanos = most.toNanos();
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
            Seen now = look(each.getKey(), each.getValue());
            if (now.since() != 0 && System.nanoTime() - now.since() > mostNanos) {
                all.remove();
                each.getKey().close();
            } else {
                each.setValue(now);
            }
        }
        scheduler.schedule(this::look, SECOND, TimeUnit.SECONDS);
    }

    private static Seen look(HttpConnection connection, Seen before) {
        long bytes = connection.getBytesIn();
        long answered = connection.getMessagesOut();
        boolean isHeadWhole = connection.getHttpChannel().getRequest() != null;
        if (isHeadWhole || answered != before.answered() || bytes == before.bytes()) {
            return new Seen(bytes, answered, 0);
        }
        return new Seen(before.bytes(), answered, before.since() == 0 ? System.nanoTime() : before.since());
    }
}
