package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A store in Java behind the small server that lies in a folder beside this one, in a process with its own libraries.
 *
 * @param name as the table has it
 * @param source the server's source, beside the {@code pom.xml} that names what it needs
 * @param kind what the server is told before the store; empty for nothing
 * @param heap as for {@code -Xmx}
 */
record JavaServer(String name, Path source, String kind, String heap) implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public Optional<String> absence() {
        try {
            if (!Files.isDirectory(libraries())) {
                Files.createDirectories(libraries());
                Launch.run(
                        source.getParent(),
                        "mvn",
                        "-q",
                        "-B",
                        "dependency:copy-dependencies",
                        "-DoutputDirectory=" + libraries());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path libraries() {
        return Path.of("target", "bench", String.valueOf(source.getParent().getFileName()))
                .toAbsolutePath();
    }

    private List<String> command(Path store, String... others) {
        List<String> command =
                new ArrayList<>(List.of(Launch.java(), "-Xmx" + heap, "-cp", libraries() + "/*", source.toString()));
        if (!kind.isEmpty()) {
            command.add(kind);
        }
        command.add(store.toString());
        command.addAll(List.of(others));
        return command;
    }

    @Override
    public void load(Path quads, Path store) throws IOException, InterruptedException {
        Files.createDirectories(store);
        Launch.run(store.getParent(), command(store, "load", quads.toString()).toArray(String[]::new));
    }

    @Override
    public ServerProcess start(Path store) {
        int port = ServerProcess.freePort();
        return ServerProcess.start(
                command(store, "serve", Integer.toString(port)),
                store.getParent(),
                Launch.local(port, "sparql"),
                PATIENCE);
    }
}
