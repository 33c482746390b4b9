package memcon.serve.sparql;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Cancels queries at their deadlines. The engine's own timer takes a lock that a query holds while it is being planned,
 * and as there is only one timer, a single query that plans for ever would switch off every timeout of the server. This
 * one only raises the query's cancel signal and never waits.
 */
final class Watchdog implements AutoCloseable {

    /** No status of HTTP's own: nobody reads it but the access log, in which others use this number as well. */
    private static final int CLIENT_CLOSED = 499;

    /** How often it is asked whether the visitors still wait. */
    private static final long PRESENCE_MILLIS = 500;

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "query-watchdog");
        thread.setDaemon(true);
        return thread;
    });
    private final HeapGuard heap = new HeapGuard(this);
    private final ScheduledFuture<?> looks;

    Watchdog() {
        looks = timer.scheduleWithFixedDelay(
                this::lookForVisitors, PRESENCE_MILLIS, PRESENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void lookForVisitors() {
        for (Watch watch : running()) {
            if (watch.deadline.isPointless()) {
                watch.end(visitorGone());
            }
        }
    }

    static Refusal visitorGone() {
        return new Refusal(CLIENT_CLOSED, "Visitor gone", "The connection was closed before the answer was taken.");
    }

    /** What guards one query until it is closed. */
    static final class Watch implements AutoCloseable {

        private final Watchdog owner;
        private final AtomicBoolean signal;
        private final Deadline deadline;
        private final ScheduledFuture<?> alarm;
        private final Thread thread = Thread.currentThread();
        private final long allocatedBefore = HeapGuard.allocatedBy(thread);

        private Watch(Watchdog owner, AtomicBoolean signal, Deadline deadline) {
            this.owner = owner;
            this.signal = signal;
            this.deadline = deadline;
            this.alarm = owner.timer.schedule(() -> signal.set(true), deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        }

        boolean isCancelled() {
            return signal.get();
        }

        /** How many bytes the query has asked for so far, whether it still needs them or not. */
        long allocated() {
            return HeapGuard.allocatedBy(thread) - allocatedBefore;
        }

        /** Ends the query before its time. */
        void end(Refusal why) {
            deadline.endNow(why);
            signal.set(true);
        }

        @Override
        public void close() {
            owner.watches.remove(this);
            alarm.cancel(false);
        }
    }

    /** Watches a query that the calling thread is about to run. */
    Watch watch(QueryExec query, Deadline deadline) {
        Watch watch = new Watch(this, Context.getOrSetCancelSignal(query.getContext()), deadline);
        watches.add(watch);
        return watch;
    }

    /** Queries under way that nobody has ended yet. */
    Collection<Watch> running() {
        return watches.stream().filter(watch -> !watch.isCancelled()).toList();
    }

    @Override
    public void close() {
        heap.close();
        looks.cancel(false);
        timer.shutdownNow();
    }
}
