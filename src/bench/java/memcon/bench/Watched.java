package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command run to its end, and what it took.
 *
 * @param wall seconds by the clock
 * @param processor seconds of processors, of the process itself, to about a tenth of a second
 * @param peak the most memory it had, bytes
 * @param output what it printed
 */
record Watched(double wall, double processor, long peak, String output) {

    private static final long KILO = 1024;
    private static final int GLANCE_MILLIS = 40;
    private static final double NANO = 1e9;

    /** Runs a command, which must end well. */
    static Watched run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "run", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        Duration processor = Duration.ZERO;
        long peak = 0;
        do {
            // What has ended tells nothing more.
            processor = process.info().totalCpuDuration().orElse(processor);
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - start) / NANO;
        String output = Files.readString(log);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + output);
        }
        return new Watched(wall, processor.toNanos() / NANO, peak, output);
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    * KILO;
        } catch (IOException ended) {
            return 0;
        }
    }
}
