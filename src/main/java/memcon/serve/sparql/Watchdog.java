package memcon.serve.sparql;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import memcon.serve.http.Deadline;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Cancels queries at their deadlines. The engine's own timer takes a lock that a query holds while it is being planned,
 * and as there is only one timer, a single query that plans for ever would switch off every timeout of the server. This
 * one only raises the query's cancel signal and never waits.
 */
final class Watchdog implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** What guards one query until it is closed. */
    record Watch(AtomicBoolean cancelled, ScheduledFuture<?> alarm) implements AutoCloseable {
        @Override
        public void close() {
            alarm.cancel(false);
        }
    }

    Watch watch(QueryExec query, Deadline deadline) {
        AtomicBoolean signal = Context.getOrSetCancelSignal(query.getContext());
        return new Watch(signal, timer.schedule(() -> signal.set(true), deadline.nanosLeft(), TimeUnit.NANOSECONDS));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
