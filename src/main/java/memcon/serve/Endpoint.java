package memcon.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import memcon.serve.cache.AnswerCache;
import memcon.serve.dataset.DatasetAnswers;
import memcon.serve.explore.ExploreAnswers;
import memcon.serve.export.ExportAnswers;
import memcon.serve.federation.Federation;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.holdings.StoreFollower;
import memcon.serve.http.Connections;
import memcon.serve.http.PublicHeaders;
import memcon.serve.http.RequestLimits;
import memcon.serve.http.Visit;
import memcon.serve.http.Visits;
import memcon.serve.monitoring.AccessLog;
import memcon.serve.monitoring.Meters;
import memcon.serve.monitoring.Monitor;
import memcon.serve.search.SearchAnswers;
import memcon.serve.sparql.QueryRunner;
import memcon.serve.sparql.SparqlService;
import memcon.serve.sparql.TermDisplay;
import memcon.store.Holdings;
import memcon.store.StoreException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/** A running server: an archive's holdings, open to queries over HTTP and to nothing else. */
public final class Endpoint implements AutoCloseable {

    /** How often a store is looked at for a new load. */
    private static final Duration FOLLOW = Duration.ofSeconds(1);

    private final EndpointSettings settings;
    private final ServedHoldings served;
    private final Holdings first;
    private final Federation federation;
    private final QueryRunner runner;
    private final AnswerCache cache;
    private final Meters meters = new Meters();
    private final FusekiServer server;
    private final Deque<AutoCloseable> attached = new ArrayDeque<>();
    private @Nullable Monitor monitor;

    private Endpoint(Holdings holdings, EndpointSettings settings) {
        this.settings = settings;
        this.first = holdings;
        this.served = new ServedHoldings(holdings, settings.base());
        this.federation = new Federation(settings.services());
        this.runner = new QueryRunner(settings.limits().rows(), federation);
        this.cache = new AnswerCache(settings.limits().cacheBytes(), holdings.contentHash());
        this.server = server();
    }

    /** Starts to serve; the holdings stay the caller's to close, after the endpoint. */
    public static Endpoint start(Holdings holdings, EndpointSettings settings) {
        Endpoint endpoint = new Endpoint(holdings, settings);
        try {
            endpoint.open();
        } catch (RuntimeException e) {
            endpoint.close();
            throw e;
        }
        return endpoint;
    }

    private void open() {
        try {
            server.start();
        } catch (FusekiException e) {
            throw new StoreException(
                    "--port " + settings.port(),
                    "cannot be listened on (" + e.getMessage() + ")",
                    "Choose another port");
        }
        Integer port = settings.monitoring().port();
        if (port != null) {
            monitor = Monitor.start(port, meters, this::answering);
            attached.push(monitor);
        }
    }

    /** {@link Operation#Query} is the only operation there is: no update, no graph store, no upload, no administration. */
    private FusekiServer server() {
        DatasetAnswers dataset = new DatasetAnswers(settings.base(), settings.limits(), federation.isOpen());
        TermDisplay terms = new TermDisplay(settings.base(), settings.publicAddress());
        SparqlService service =
                new SparqlService(served, settings.limits(), settings.base(), terms, runner, cache, dataset);
        ExploreAnswers explorer = new ExploreAnswers(service, settings.base());
        ExportAnswers exports = new ExportAnswers(service, settings.limits(), settings.base());
        SearchAnswers searches = new SearchAnswers(service, settings.base());
        meters.add(cache::report);
        meters.gauge("memcon.queries.running", "Queries under way", service::running);
        var sparql = org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.Query)
                .processor(service)
                .build();
        List<Consumer<Visit>> listeners = listeners();
        FusekiServer built = FusekiServer.create()
                .port(settings.port())
                .addFilter("/*", new Visits(listeners))
                .addFilter("/*", new PublicHeaders(settings.publicAddress()))
                .addFilter("/*", new RequestLimits(settings.limits().traffic().bodyBytes()))
                // The service borrows what is served at the moment of a request; the server itself gets nothing to
                // read.
                .add(
                        "/sparql",
                        DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(sparql))
                .addServlet(
                        "/*",
                        new PagesServlet(
                                served,
                                dataset,
                                exports,
                                searches,
                                explorer,
                                settings.base(),
                                settings.publicAddress()))
                .build();
        new Connections(settings.limits().traffic(), settings.behindProxy())
                .guard(built.getJettyServer(), settings.host(), listeners);
        return built;
    }

    private List<Consumer<Visit>> listeners() {
        List<Consumer<Visit>> listeners = new ArrayList<>();
        listeners.add(meters);
        Path file = settings.monitoring().accessLog();
        if (file != null) {
            try {
                AccessLog log = AccessLog.to(file);
                attached.push(log);
                listeners.add(log);
            } catch (IOException e) {
                throw new StoreException(
                        file.toString(), "cannot be written (" + e + ")", "Name a file that you may write");
            }
        }
        return listeners;
    }

    /**
     * Serves from now on whatever the latest load has put into a store, without a pause.
     *
     * @param store the folder of the holdings that are served
     * @param faults takes what hinders the opening of other data; the former stay served
     */
    public void follow(Path store, Consumer<RuntimeException> faults) {
        attached.push(new StoreFollower(store, first, FOLLOW, this::replace, faults));
    }

    private void replace(Holdings next) {
        served.replace(next);
        cache.serve(next.contentHash());
    }

    /** The address of the landing page; its path is {@code /}. */
    public URI address() {
        String host = settings.host();
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.getPort() + "/");
    }

    /** Where this machine finds {@code /health} and {@code /metrics}, if they were wished for. */
    public OptionalInt monitorPort() {
        return monitor == null ? OptionalInt.empty() : OptionalInt.of(monitor.port());
    }

    /** The digest of the data that answer; empty if none do. */
    private Optional<String> answering() {
        try (ServedHoldings.Loan loan = served.borrow()) {
            boolean well = server.getJettyServer().isRunning()
                    && loan.dataset().calculateRead(() -> loan.dataset().find().hasNext());
            return well ? Optional.of(loan.contentHash()) : Optional.empty();
        }
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    /** Lets answers under way end for a few seconds, then stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException answersCutOff) {
            // The server is down all the same; it only tells that it did not wait for the last answers.
            Fuseki.serverLog.debug("Stopped before the last answers had ended", answersCutOff);
        } finally {
            while (!attached.isEmpty()) {
                detach(attached.pop());
            }
            runner.close();
            federation.close();
            meters.close();
            served.close();
        }
    }

    private static void detach(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            Fuseki.serverLog.warn("Not closed: {}", e.getMessage());
        }
    }
}
