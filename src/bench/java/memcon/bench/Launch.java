package memcon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Commands of this machine. */
final class Launch {

    private Launch() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    /** Runs a command to its end, which must be a good one. */
    static void run(Path folder, String... command) throws IOException, InterruptedException {
        // Not in the folder, which may be one of the sources.
        Path log = Files.createTempFile("run", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            List<String> lines = Files.readAllLines(log);
            throw new IOException(command[0] + " ended with " + process.exitValue() + ": "
                    + (lines.isEmpty() ? "" : lines.get(lines.size() - 1)));
        }
    }

    static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static List<String> command(String first, String... others) {
        List<String> command = new ArrayList<>(List.of(first));
        command.addAll(Arrays.asList(others));
        return command;
    }

    /** Reads all files of a folder once: who is asked first must not wait for the disk while the other finds all in memory. */
    static void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    /** What the files of a folder take on disk, in bytes: blocks, where the system tells, because files may have holes. */
    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Launch::blocks).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long blocks(Path file) {
        try {
            Process du = new ProcessBuilder("du", "-B1", file.toString()).start();
            String line = new String(du.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Long.parseLong(line.substring(0, Math.max(0, line.indexOf('\t'))));
        } catch (IOException | NumberFormatException e) {
            return file.toFile().length();
        }
    }
}
