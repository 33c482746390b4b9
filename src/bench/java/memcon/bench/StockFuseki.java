package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Fuseki as it comes, with the configuration that the project ships for it.
 *
 * @param jar {@code jena-fuseki-server}
 * @param heap as for {@code -Xmx}
 */
record StockFuseki(Path jar, String heap) implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "Fuseki 5.6.0";
    }

    @Override
    public Optional<String> absence() {
        return Files.exists(jar) ? Optional.empty() : Optional.of(jar + " is missing");
    }

    /** By its own loader, into the place where its configuration looks for a store. */
    @Override
    public void load(Path quads, Path store) throws IOException, InterruptedException {
        Files.createDirectories(store);
        Launch.run(
                store,
                Launch.java(),
                "-Xmx" + heap,
                "-cp",
                jar.toString(),
                "tdb2.tdbloader",
                "--loc=" + store.resolve("current"),
                quads.toString());
    }

    /** The folder must be named {@code store}. */
    @Override
    public ServerProcess start(Path store) {
        int port = ServerProcess.freePort();
        return ServerProcess.start(
                List.of(
                        Launch.java(),
                        "-Xmx" + heap,
                        "-jar",
                        jar.toString(),
                        "--localhost",
                        "--port=" + port,
                        "--config=" + Path.of("fuseki-config/memcon-tdb2.ttl").toAbsolutePath()),
                store.toAbsolutePath().getParent(),
                Launch.local(port, "memcon/sparql"),
                PATIENCE);
    }
}
