package memcon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import memcon.serve.Visitor;

/** One of several servers with copies of the same store, as a process that can be killed and started again at its ports. */
final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path store;
    private final int port = freePort();
    private final int monitor = freePort();
    private Process process;

    private Replica(Path store, Process process) {
        this.store = store;
        this.process = process;
    }

    /** Has a folder and ports, and does not run. */
    static Replica in(Path store) throws IOException {
        return new Replica(store, new ProcessBuilder("true").start());
    }

    /** Without kept answers, so that it has something to do. */
    void start() throws IOException {
        List<String> command = new ArrayList<>(Launched.command());
        command.addAll(List.of("serve", "--store", store.toString(), "--behind-proxy", "--cache=0"));
        command.addAll(List.of("--max-queries=32", "--max-queries-each=32"));
        command.addAll(List.of("--port", Integer.toString(port), "--monitor-port", Integer.toString(monitor)));
        process = logged(new ProcessBuilder(command), store.resolveSibling(store.getFileName() + ".log"));
        await(() -> isWell());
    }

    private boolean isWell() {
        try {
            return new Visitor(URI.create("http://127.0.0.1:" + monitor + "/"))
                            .get("health")
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running after SIGTERM");
        }
    }

    int port() {
        return port;
    }

    /** What the script is told of it. */
    String asArgument() {
        return store + "=" + monitor;
    }

    Visitor visitor() {
        return new Visitor(URI.create("http://127.0.0.1:" + port + "/"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static Process logged(ProcessBuilder command, Path log) throws IOException {
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(BooleanSupplier wish) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wish.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
