package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Fuseki as its makers ship it, as a process of its own. */
record StockFuseki(Process process, Visitor visitor) implements AutoCloseable {

    private static final Path JAR = Path.of("target/stock-fuseki/jena-fuseki-server.jar");
    private static final long START_MILLIS = 120_000;

    /**
     * @param folder in which it runs and writes its log
     * @param path of a query endpoint that it has by {@code options}
     */
    static StockFuseki start(Path folder, String path, String... options) throws Exception {
        assertTrue(Files.exists(JAR), JAR + " is missing: run the tests with Maven, which fetches it");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--localhost",
                "--port=" + port));
        command.addAll(List.of(options));
        Path log = folder.resolve("fuseki.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        StockFuseki fuseki = new StockFuseki(process, new Visitor(URI.create("http://127.0.0.1:" + port + "/")));
        try {
            fuseki.awaitStart(path, log);
            return fuseki;
        } catch (Exception | AssertionError e) {
            fuseki.close();
            throw e;
        }
    }

    private void awaitStart(String path, Path log) throws Exception {
        long end = System.currentTimeMillis() + START_MILLIS;
        while (System.currentTimeMillis() < end && process.isAlive()) {
            try {
                visitor.get(path + "?query=ASK%7B%7D");
                return;
            } catch (UncheckedIOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("Fuseki did not start:\n" + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
