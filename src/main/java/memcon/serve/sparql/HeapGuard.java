package memcon.serve.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import memcon.serve.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Ends the hungriest queries before the heap is full. Joins, groups, paths and distinct rows keep what they have seen, and
 * none of the engine's operators counts it; an OutOfMemoryError would take all other visitors' answers with it.
 */
final class HeapGuard implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 50;

    /** From so much on in use, garbage included, it is worth a collection to know how much is really needed. */
    private static final double WORTH_A_LOOK = 0.6;

    private static final double LOOK_AGAIN_AFTER = 0.1;
    private static final double ALMOST_FULL = 0.95;

    /** So much needed and the hungriest query has to end; so much, and every hungry one. */
    private static final double SCARCE = 0.75;

    private static final double URGENT = 0.85;

    /** A query that has asked for less than this share of the heap is not to blame. */
    private static final double HUNGRY = 0.02;

    private final Watchdog watchdog;
    private final @Nullable MemoryPoolMXBean pool = oldest();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heap-guard");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> looks;
    private double lookAt = WORTH_A_LOOK;

    HeapGuard(Watchdog watchdog) {
        this.watchdog = watchdog;
        looks = timer.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Where what lives long comes to lie; young objects are mostly garbage and tell nothing. */
    private static @Nullable MemoryPoolMXBean oldest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .findFirst()
                .orElse(null);
    }

    private void look() {
        if (watchdog.running().isEmpty() || used() < lookAt) {
            return;
        }
        System.gc();
        double needed = used();
        if (needed > SCARCE && end(needed)) {
            // What they held is free as soon as they have noticed.
            lookAt = SCARCE;
        } else {
            lookAt = Math.min(ALMOST_FULL, Math.max(WORTH_A_LOOK, needed + LOOK_AGAIN_AFTER));
        }
    }

    private boolean end(double needed) {
        long least = (long) (HUNGRY * Runtime.getRuntime().maxMemory());
        var hungry = watchdog.running().stream()
                .filter(watch -> watch.allocated() > least)
                .sorted(Comparator.comparingLong(Watchdog.Watch::allocated).reversed())
                .limit(needed > URGENT ? Long.MAX_VALUE : 1)
                .toList();
        hungry.forEach(watch -> watch.end(new Refusal(
                503,
                "Memory short",
                "The query kept so much in memory that it was stopped for the sake of others."
                        + " Ask for less, or use the files of the data.")));
        return !hungry.isEmpty();
    }

    /** The share of the pool that is in use. */
    private double used() {
        if (pool == null) {
            Runtime all = Runtime.getRuntime();
            return (double) (all.totalMemory() - all.freeMemory()) / all.maxMemory();
        }
        MemoryUsage usage = pool.getUsage();
        long most = usage.getMax() > 0 ? usage.getMax() : Runtime.getRuntime().maxMemory();
        return (double) usage.getUsed() / most;
    }

    /** How many bytes a thread has asked for since it began; 0 where Java does not tell. */
    static long allocatedBy(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(thread.getId())
                : 0;
    }

    @Override
    public void close() {
        looks.cancel(false);
        timer.shutdownNow();
    }
}
