package memcon.serve.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;
import memcon.serve.http.Visit;

/** What a monitoring system reads, in the format of Prometheus: requests by outcome, times, queries under way, the process. */
public final class Meters implements Consumer<Visit>, AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    /** A number that is read whenever somebody looks. */
    public void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** Whoever has meters of his own binds them. */
    public void add(MeterBinder meters) {
        meters.bindTo(registry);
    }

    @Override
    public void accept(Visit visit) {
        Timer.builder("memcon.requests")
                .description("Requests and the time they took")
                .tag("kind", visit.asked() == null ? "page" : "query")
                .tag("outcome", visit.outcome())
                .register(registry)
                .record(visit.time());
    }

    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
