package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Oxigraph in Node, in memory: it loads whenever it starts. */
record Oxigraph(Path source) implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FILE = "data.nq";

    @Override
    public String name() {
        return "oxigraph 0.5.11";
    }

    @Override
    public Optional<String> absence() {
        if (!Launch.isInstalled("node") || !Launch.isInstalled("npm")) {
            return Optional.of("node or npm is not installed");
        }
        try {
            if (!Files.isDirectory(place())) {
                Files.createDirectories(place());
                Files.copy(source.resolve("package.json"), place().resolve("package.json"));
                Launch.run(place(), "npm", "install", "--no-audit", "--no-fund");
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path place() {
        return Path.of("target", "bench", "oxigraph").toAbsolutePath();
    }

    @Override
    public void load(Path quads, Path store) throws IOException {
        Files.createDirectories(store);
        Files.copy(quads, store.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public ServerProcess start(Path store) {
        int port = ServerProcess.freePort();
        return ServerProcess.start(
                List.of(
                        "node",
                        source.resolve("server.cjs").toString(),
                        store.resolve(FILE).toString(),
                        Integer.toString(port)),
                place(),
                Launch.local(port, "sparql"),
                PATIENCE);
    }
}
