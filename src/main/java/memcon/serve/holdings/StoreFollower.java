package memcon.serve.holdings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import memcon.store.Holdings;
import memcon.store.Store;

/** Looks now and then whether a load has made other data current in a store, and gives these to be served. */
public final class StoreFollower implements AutoCloseable {

    private final Path store;
    private final Consumer<Holdings> next;
    private final Consumer<RuntimeException> faults;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "store-follower");
        thread.setDaemon(true);
        return thread;
    });
    private final Future<?> looking;
    private Holdings served;
    private String told = "";

    /**
     * @param served what is served now
     * @param next takes other holdings as soon as they are current, to serve and to close them
     * @param faults takes what hinders their opening, each fault once; the former ones stay
     */
    public StoreFollower(
            Path store, Holdings served, Duration every, Consumer<Holdings> next, Consumer<RuntimeException> faults) {
        this.store = store;
        this.served = served;
        this.next = next;
        this.faults = faults;
        this.looking =
                clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!Store.isCurrent(store, served)) {
                Holdings current = Store.open(store);
                served = current;
                told = "";
                next.accept(current);
            }
        } catch (RuntimeException e) {
            String fault = String.valueOf(e.getMessage());
            if (!fault.equals(told)) {
                told = fault;
                faults.accept(e);
            }
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdownNow();
    }
}
