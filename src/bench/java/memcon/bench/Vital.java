package memcon.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How a server is.
 *
 * @param heap bytes in use after a collection
 * @param memory bytes of the process
 */
record Vital(long heap, long memory, int threads, int files) {

    private static final double MEGA = 1 << 20;

    /** Collects what nobody uses, then looks. */
    static Vital afterCollection(ServerProcess server, int monitorPort) throws IOException, InterruptedException {
        Launch.run(
                Path.of(System.getProperty("java.io.tmpdir")),
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()),
                "GC.run");
        return now(server, monitorPort);
    }

    static Vital now(ServerProcess server, int monitorPort) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(Launch.local(monitorPort, "metrics")).build();
        String metrics = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return new Vital(
                (long) sum(metrics, "jvm_memory_used_bytes{area=\"heap\""),
                server.memory(),
                (int) sum(metrics, "jvm_threads_live_threads"),
                (int) sum(metrics, "process_files_open_files"));
    }

    private static double sum(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.1f MB, process %.0f MB, %d threads, %d files",
                heap / MEGA,
                memory / MEGA,
                threads,
                files);
    }
}
