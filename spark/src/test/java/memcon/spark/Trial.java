package memcon.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder in which one machine and a cluster do the same, and what is not the same then.
 *
 * @param home the project's folder
 * @param scratch takes everything
 * @param faults what differs so far
 */
record Trial(Path home, Path scratch, List<String> faults) {

    /** In an empty folder. */
    static Trial in(Path home) throws IOException {
        Path scratch = home.resolve("spark/target/cluster");
        delete(scratch);
        return new Trial(home, Files.createDirectories(scratch), new ArrayList<>());
    }

    /** What is named, and the project's own editions. */
    List<String> inputs(List<String> named) {
        return Stream.concat(
                        named.stream()
                                .map(input -> Path.of(input).toAbsolutePath().normalize()),
                        Stream.of(home.resolve("data/editions")))
                .map(Path::toString)
                .toList();
    }

    LoopbackCluster cluster() throws IOException {
        return new LoopbackCluster(home, scratch.resolve("cluster"));
    }

    /** Says whether everything was the same. */
    boolean end() {
        faults.forEach(fault -> say("DIFFERS: " + fault));
        say(faults.isEmpty() ? "everything is the same" : faults.size() + " differences");
        return faults.isEmpty();
    }

    /** The command line of one machine. */
    List<String> memcon(String command, List<String> of, String... options) {
        List<String> line = new ArrayList<>(List.of(home.resolve("memcon").toString(), command));
        line.addAll(of);
        line.addAll(List.of(options));
        return line;
    }

    /** Compares what one machine says with the report of a job. */
    void sameProblems(Path log, Path report) throws IOException {
        List<String> told = told(Files.readAllLines(log));
        List<String> all = Files.readAllLines(report);
        // One machine shows some of the warnings only, and says of how many more.
        int more = told.stream()
                .filter(line -> line.matches("warning: [\\d,]+ more like these"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        List<String> shown = new ArrayList<>(all);
        if (more > 0) {
            int first = (int) all.stream()
                            .filter(line -> line.startsWith("warning: "))
                            .count()
                    - more;
            shown.subList(first, first + more).clear();
            shown.add(first, "warning: " + more + " more like these");
        }
        same("problems", String.join("\n", told), String.join("\n", shown));
        say("problems: " + all.size());
    }

    private static List<String> told(List<String> log) {
        return log.stream()
                .filter(line -> line.startsWith("warning: ") || line.startsWith("error: "))
                .toList();
    }

    void check(String what, boolean holds) {
        if (!holds) {
            faults.add("not so: " + what);
        }
    }

    void same(String what, String one, String other) {
        if (one.equals(other)) {
            say("same: " + what);
        } else {
            faults.add(what + ":\n" + one + "\nand\n" + other);
        }
    }

    /** Something that takes its time. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }

    void timed(String what, Step step) throws IOException, InterruptedException {
        long began = System.nanoTime();
        step.run();
        say(String.format(Locale.ROOT, "%s: %.1f s", what, (System.nanoTime() - began) / 1e9));
    }

    Process process(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve(log).toFile())
                .start();
    }

    /** Waits for the end of a process; some inputs may have failed. */
    void await(Process process) throws IOException, InterruptedException {
        int code = process.waitFor();
        if (code > 1) {
            throw new IOException(process.info().commandLine().orElse("a process") + " ended with " + code
                    + "; see the logs in spark/target/cluster");
        }
    }

    String shell(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", "set -e -o pipefail; " + command)
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            faults.add("failed: " + command);
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void say(String line) {
        System.out.println(line);
    }
}
