package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.federation.RemoteEndpoint;
import memcon.serve.http.PublicAddress;
import memcon.serve.monitoring.Monitoring;
import memcon.store.Holdings;
import memcon.store.Store;
import memcon.validation.Finding;
import memcon.validation.Ontology;
import memcon.validation.OntologyFolder;
import memcon.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve}: a store, RDF files or memoranda are opened to queries over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Serves memoranda, RDF files or a store over SPARQL.",
        description = "%nMemoranda are converted, RDF is validated and loaded into memory together with the ontology; a"
                + " store is opened as it is. Without arguments the memoranda and editions of the program's own data/ are"
                + " served. Prints the address when ready; Ctrl-C or SIGTERM stops it, after the answers under way.%n",
        footer = {
            "",
            "Examples:",
            "  memcon serve",
            "  memcon serve talks/ --port 8080                   a folder of memoranda",
            "  memcon serve --store archive --host 0.0.0.0       open to other machines",
            "  memcon serve @fuseki-config/serve.options         options from a file, one a line",
            "  curl http://localhost:3030/sparql --data-urlencode query@question.rq",
            "",
            "Exit codes: 0 stopped; 1 not served, because the data break rules; 2 not served."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 3030;
    private static final int LARGEST_PORT = 65_535;

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private LimitOptions limits;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Memoranda (files, folders, archives) or RDF files.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--store", paramLabel = "DIR", description = "Serve a store that 'memcon load' has filled.")
    private @Nullable Path store;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 takes a free one. Default: " + DEFAULT_PORT)
    private int port = DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on. Default: 127.0.0.1, this machine alone")
    private @Nullable String host;

    @Option(
            names = "--behind-proxy",
            description =
                    "Take a visitor's address from Forwarded or X-Forwarded-For, which a proxy before the server writes.")
    private boolean behindProxy;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where visitors find the server if a proxy shows it elsewhere: https://archive.example/memcon/")
    private @Nullable String publicUrl;

    @Option(
            names = "--allow-service",
            paramLabel = "URL[,SETTING...]",
            description =
                    "Another endpoint that queries may ask with SERVICE; repeatable. Settings: timeout=SECONDS (20),"
                            + " calls=N requests a query (100), rows=N (100000) and bytes=N (16777216) an answer, and private if"
                            + " it may lie in this machine's own network.")
    private List<String> services = new ArrayList<>();

    @Option(
            names = "--monitor-port",
            paramLabel = "N",
            description =
                    "Health and metrics (Prometheus) at http://127.0.0.1:N/health and /metrics, for this machine alone.")
    private @Nullable Integer monitorPort;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Append a line of JSON a request: outcome, time, size and digest of the query, never its words.")
    private @Nullable Path accessLog;

    @Override
    public Integer call() throws IOException {
        EndpointSettings settings = settings();
        if (store != null && !inputs.isEmpty()) {
            throw wrong("--store " + store + " and inputs cannot be served together");
        }
        if (store != null) {
            return serve(Store.open(store), settings);
        }
        ProblemLog problems = new ProblemLog();
        Holdings holdings;
        try (Delivery delivery = Delivery.of(inputs, collection, problems)) {
            problems.print(memcon.err());
            if (delivery.rdfFiles().isEmpty()) {
                memcon.err().println("Not served: no input could be converted.");
                return Memcon.WRONG_USE;
            }
            if (isFaulty(delivery.rdfFiles())) {
                return Memcon.FINDINGS;
            }
            try (Progress progress = Progress.of("Loading", "statements")) {
                holdings =
                        Delivery.withQuestions(delivery.rdfFiles(), files -> Holdings.inMemory(files, progress::reach));
                holdings.prepareSearches();
            }
        }
        return serve(holdings, settings);
    }

    private EndpointSettings settings() {
        EndpointSettings settings =
                EndpointSettings.onPort(port("--port", port)).withBase(collection.base());
        if (host != null) {
            settings = settings.withHost(host);
        }
        return settings.with(limits.limits())
                .with(monitoring())
                .with(publicAddress())
                .withServices(services())
                .behindProxy(behindProxy);
    }

    private PublicAddress publicAddress() {
        try {
            return publicUrl == null ? PublicAddress.ROOT : PublicAddress.of(publicUrl);
        } catch (IllegalArgumentException e) {
            throw wrong("--public-url " + e.getMessage());
        }
    }

    private List<RemoteEndpoint> services() {
        try {
            return services.stream().map(RemoteEndpoint::of).toList();
        } catch (IllegalArgumentException e) {
            throw wrong("--allow-service " + e.getMessage());
        }
    }

    private Monitoring monitoring() {
        Monitoring monitoring = Monitoring.NONE;
        if (monitorPort != null) {
            monitoring = monitoring.withPort(port("--monitor-port", monitorPort));
        }
        return accessLog == null ? monitoring : monitoring.withAccessLog(accessLog);
    }

    private int port(String option, int value) {
        if (value < 0 || value > LARGEST_PORT) {
            throw wrong(option + " " + value + " is no port; one is between 0 and " + LARGEST_PORT);
        }
        return value;
    }

    private ParameterException wrong(String fault) {
        return new ParameterException(spec.commandLine(), fault);
    }

    private boolean isFaulty(List<Path> rdfFiles) throws IOException {
        List<Finding> findings = new Validator(Ontology.read(OntologyFolder.bundled())).validate(rdfFiles);
        findings.forEach(memcon.err()::println);
        if (!findings.isEmpty()) {
            memcon.err().println("Not served: " + Counted.of(findings.size(), "finding") + ".");
        }
        return !findings.isEmpty();
    }

    private int serve(Holdings holdings, EndpointSettings settings) {
        Endpoint endpoint;
        try {
            endpoint = Endpoint.start(holdings, settings);
        } catch (RuntimeException e) {
            holdings.close();
            throw e;
        }
        if (store != null) {
            endpoint.follow(store, fault -> memcon.err().println(fault.getMessage()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(endpoint, holdings), "stop"));
        memcon.out().println("Ready: " + endpoint.address() + " (queries to " + endpoint.address() + "sparql)");
        endpoint.monitorPort()
                .ifPresent(open -> memcon.out().println("Monitor: http://127.0.0.1:" + open + "/health and /metrics"));
        memcon.out().flush();
        endpoint.join();
        return Memcon.DONE;
    }

    private void stop(Endpoint endpoint, Holdings holdings) {
        endpoint.close();
        holdings.close();
        memcon.err().println("Stopped.");
        memcon.err().flush();
    }
}
