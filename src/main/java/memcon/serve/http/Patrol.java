package memcon.serve.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Looks at all connections once a second and closes those that misuse it. A bean of the server, to begin and end with it,
 * and of a connector, to be told of the connections.
 *
 * @param <S> what is remembered of a connection from one look to the next; it does not change
 */
abstract class Patrol<S extends Record> extends AbstractLifeCycle implements Connection.Listener {

    private static final long SECOND = 1;

    private final S unseen;
    private final ConcurrentMap<HttpConnection, S> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    /**
     * @param name of the thread
     * @param unseen what is known of a new connection
     */
    Patrol(String name, S unseen) {
        this.unseen = unseen;
        this.scheduler = new ScheduledExecutorScheduler(name, true);
    }

    /** What is to be remembered after another look. */
    abstract S look(HttpConnection connection, S before);

    /** Whether a connection of which this is known has to be closed. */
    abstract boolean isMisused(HttpConnection connection, S seen);

    @Override
    public final void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            open.put(http, unseen);
        }
    }

    @Override
    public final void onClosed(Connection connection) {
        open.keySet().remove(connection);
    }

    @Override
    protected final void doStart() throws Exception {
        scheduler.start();
        scheduler.schedule(this::lookAtAll, SECOND, TimeUnit.SECONDS);
        super.doStart();
    }

    @Override
    protected final void doStop() throws Exception {
        super.doStop();
        scheduler.stop();
    }

    private void lookAtAll() {
        try {
            open.forEach(this::lookAt);
        } finally {
            scheduler.schedule(this::lookAtAll, SECOND, TimeUnit.SECONDS);
        }
    }

    private void lookAt(HttpConnection connection, S before) {
        S now = look(connection, before);
        // One that was closed in between stays forgotten.
        if (open.replace(connection, before, now) && isMisused(connection, now)) {
            open.remove(connection);
            connection.close();
        }
    }
}
