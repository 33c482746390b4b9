package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Virtuoso as Debian's package virtuoso-opensource-7 has it. */
record Virtuoso() implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** With two gigabytes, by the table in Virtuoso's own configuration. */
    private static final String CONFIGURATION = """
            [Database]
            DatabaseFile = virtuoso.db
            ErrorLogFile = virtuoso.log
            LockFile = virtuoso.lck
            TransactionFile = virtuoso.trx
            xa_persistent_file = virtuoso.pxa
            [TempDatabase]
            DatabaseFile = virtuoso-temp.db
            TransactionFile = virtuoso-temp.trx
            [Parameters]
            ServerPort = 127.0.0.1:%d
            DirsAllowed = %s
            NumberOfBuffers = 170000
            MaxDirtyBuffers = 130000
            MaxCheckpointRemap = 2000
            [HTTPServer]
            ServerPort = 127.0.0.1:%d
            [SPARQL]
            ResultSetMaxRows = 100000000
            MaxQueryExecutionTime = 120
            MaxQueryCostEstimationTime = 100000
            """;

    @Override
    public String name() {
        return "Virtuoso 7.2.5.1";
    }

    @Override
    public Optional<String> absence() {
        return Launch.isInstalled("virtuoso-t") && Launch.isInstalled("isql-vt")
                ? Optional.empty()
                : Optional.of("virtuoso-t and isql-vt are not installed");
    }

    @Override
    @SuppressWarnings("try") // the loader asks it by its port
    public void load(Path quads, Path store) throws IOException, InterruptedException {
        Files.createDirectories(store);
        int port = ServerProcess.freePort();
        try (ServerProcess server = start(store, port, quads.getParent())) {
            Launch.run(
                    store,
                    "isql-vt",
                    "127.0.0.1:" + port,
                    "dba",
                    "dba",
                    "exec=ld_dir('" + quads.getParent() + "', '" + quads.getFileName()
                            + "', 'http://example.org/default'); rdf_loader_run(); checkpoint;");
        }
    }

    @Override
    public ServerProcess start(Path store) throws IOException {
        return start(store, ServerProcess.freePort(), store);
    }

    private static ServerProcess start(Path store, int port, Path data) throws IOException {
        int http = ServerProcess.freePort();
        Files.writeString(store.resolve("memcon.ini"), CONFIGURATION.formatted(port, data, http));
        return ServerProcess.start(
                List.of("virtuoso-t", "-f", "-c", "memcon.ini"), store, Launch.local(http, "sparql"), PATIENCE);
    }
}
