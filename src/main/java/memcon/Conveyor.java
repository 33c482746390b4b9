package memcon;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work done by several threads, of which the last step is taken by the one who gives it, in the order of giving. No more
 * is on the way than fits: who gives work waits for the oldest until there is room.
 */
final class Conveyor implements AutoCloseable {

    /**
     * @param weight how much of the room it takes
     * @param last gives the last step when the work is done
     */
    private record Item(long weight, Future<Runnable> last) {}

    private final ExecutorService threads;
    private final int most;
    private final long room;
    private final Queue<Item> onTheWay = new ArrayDeque<>();
    private long weight;

    /**
     * @param threads how many work at once
     * @param room the most that may be on the way; a single piece that is heavier goes alone
     */
    Conveyor(int threads, long room) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "memcon-convert");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * 4;
        this.room = room;
    }

    /** Gives work, which gives its last step. */
    void give(long ofWeight, Supplier<Runnable> work) {
        while (!onTheWay.isEmpty() && (onTheWay.size() >= most || weight + ofWeight > room)) {
            takeOldest();
        }
        weight += ofWeight;
        onTheWay.add(new Item(ofWeight, threads.submit(work::get)));
    }

    /** Has a step taken in its turn that needs no work before. */
    void give(Runnable step) {
        if (onTheWay.isEmpty()) {
            step.run();
        } else {
            onTheWay.add(new Item(0, CompletableFuture.completedFuture(step)));
        }
    }

    /** Takes all last steps that are left. */
    void finish() {
        while (!onTheWay.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        Item oldest = onTheWay.remove();
        weight -= oldest.weight();
        try {
            oldest.last().get().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
