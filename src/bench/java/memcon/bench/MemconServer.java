package memcon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Our own server, started by its launcher.
 *
 * @param launcher {@code ./memcon}
 * @param options what else {@code serve} is told
 */
record MemconServer(Path launcher, List<String> options) implements Contender {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "memcon";
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    @Override
    public void load(Path quads, Path store) throws IOException, InterruptedException {
        Launch.run(
                quads.toAbsolutePath().getParent(),
                launcher.toString(),
                "load",
                "--store",
                store.toString(),
                quads.toString());
    }

    @Override
    public ServerProcess start(Path store) {
        int port = ServerProcess.freePort();
        List<String> command = Launch.command(
                launcher.toString(), "serve", "--store", store.toString(), "--port", Integer.toString(port));
        command.addAll(options);
        return ServerProcess.start(command, store.toAbsolutePath().getParent(), Launch.local(port, "sparql"), PATIENCE);
    }
}
