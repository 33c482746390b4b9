package memcon.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The job on a cluster of processes, beside {@code memcon convert}: a master and two workers, of which one is killed with its
 * executor in mid-job; then a job over the first input whose driver is killed, and which goes on. Everything must come out the
 * same.
 */
final class ClusterTrial {

    private static final int PARTS = 48;
    private static final Duration LONGEST = Duration.ofMinutes(40);

    private final Path home;
    private final Path scratch;
    private final List<String> inputs;
    private final List<String> faults = new ArrayList<>();

    private ClusterTrial(Path home, List<String> inputs) {
        this.home = home;
        this.scratch = home.resolve("spark/target/cluster");
        this.inputs = inputs;
    }

    /** Runs it: the project's folder, inputs. Ends with 1 if anything differs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("spark/run cluster-test INPUT...: volumes, folders of memoranda");
            System.exit(2);
        }
        Path home = Path.of(arguments[0]);
        List<String> inputs = new ArrayList<>();
        for (String input : List.of(arguments).subList(1, arguments.length)) {
            inputs.add(Path.of(input).toAbsolutePath().normalize().toString());
        }
        inputs.add(home.resolve("data/editions").toString());
        System.exit(new ClusterTrial(home, inputs).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        delete(scratch);
        Files.createDirectories(scratch);
        List<String> first = List.of(inputs.get(0), inputs.get(inputs.size() - 1));
        onOneMachine(inputs, "all");
        try (LoopbackCluster cluster = new LoopbackCluster(home, scratch.resolve("cluster"))) {
            Process doomed = cluster.startWorker();
            cluster.startWorker();
            say("cluster: one master and two workers of one core, all on 127.0.0.1");
            killWorker(cluster, doomed, scratch.resolve("worker-killed"));
            compare("worker-killed", "all");
            cluster.startWorker();
            killDriver(cluster, first, scratch.resolve("driver-killed"));
        }
        onOneMachine(first, "first");
        compare("driver-killed", "first");
        compareCoverage("driver-killed", first);
        faults.forEach(fault -> say("DIFFERS: " + fault));
        say(faults.isEmpty() ? "everything is the same" : faults.size() + " differences");
        return faults.isEmpty();
    }

    private void onOneMachine(List<String> of, String name) throws IOException, InterruptedException {
        List<String> convert =
                memcon("convert", of, "-o", scratch.resolve(name + ".nq").toString());
        timed("memcon convert, " + of.size() + " inputs", () -> wait(process(convert, name + ".log")));
    }

    private List<String> memcon(String command, List<String> of, String... options) {
        List<String> line = new ArrayList<>(List.of(home.resolve("memcon").toString(), command));
        line.addAll(of);
        line.addAll(List.of(options));
        return line;
    }

    private void compareCoverage(String folder, List<String> of) throws IOException, InterruptedException {
        Path one = scratch.resolve("coverage.csv");
        List<String> coverage = memcon("coverage", of, "--total", "--format", "csv", "-o", one.toString());
        timed("memcon coverage", () -> wait(process(coverage, "coverage.log")));
        same(
                "coverage",
                Files.readString(one),
                Files.readString(scratch.resolve(folder).resolve(OutputFolder.COVERAGE)));
    }

    /** A job that loses a worker and its executor. */
    private void killWorker(LoopbackCluster cluster, Process doomed, Path output)
            throws IOException, InterruptedException {
        timed("job, one worker killed", () -> {
            Process driver = cluster.submit("job-1", arguments(inputs, output));
            awaitParts(driver, output, PARTS / 4);
            long executors = doomed.descendants().count();
            say("  killed with -9 when " + receipts(output).size() + " of " + PARTS + " parts were there: a worker and "
                    + executors + " of its processes");
            check("the worker had an executor", executors > 0);
            LoopbackCluster.kill(doomed);
            wait(driver);
        });
    }

    /** A job whose driver is killed, and the same job again. */
    private void killDriver(LoopbackCluster cluster, List<String> of, Path output)
            throws IOException, InterruptedException {
        timed("job until its driver was killed", () -> {
            Process driver = cluster.submit("job-2", arguments(of, output));
            awaitParts(driver, output, PARTS / 2);
            LoopbackCluster.kill(driver);
            driver.waitFor();
        });
        check("the job was not done", !Files.exists(output.resolve(OutputFolder.MANIFEST)));
        Thread.sleep(5000); // executors notice that their driver is gone
        Map<String, FileTime> before = receipts(output);
        timed("the same job again", () -> wait(cluster.submit("job-3", arguments(of, output))));
        Map<String, FileTime> after = receipts(output);
        after.keySet().retainAll(before.keySet());
        say("  " + before.size() + " of " + PARTS + " parts were there and not made again");
        same("the times of parts that were there", before.toString(), after.toString());
    }

    private static List<String> arguments(List<String> of, Path output) {
        List<String> arguments = new ArrayList<>(of);
        arguments.addAll(List.of("-o", output.toString(), "--parts", String.valueOf(PARTS)));
        return arguments;
    }

    private void awaitParts(Process driver, Path output, int number) throws IOException {
        LoopbackCluster.await(
                number + " parts",
                LONGEST,
                () -> !driver.isAlive() || receipts(output).size() >= number);
        if (!driver.isAlive()) {
            throw new IOException("the job ended before it could be disturbed; see the logs in spark/target/cluster");
        }
    }

    private void compare(String name, String one) throws IOException, InterruptedException {
        Path output = scratch.resolve(name);
        same(
                "sorted lines",
                shell("LC_ALL=C sort -T . " + one + ".nq | sha256sum"),
                shell("zcat " + name + "/part-*.nq.gz | LC_ALL=C sort -T . | sha256sum"));
        say("lines: " + shell("wc -l < " + one + ".nq").strip() + ", in the parts: "
                + shell("zcat " + name + "/part-*.nq.gz | wc -l").strip());
        List<String> told = told(Files.readAllLines(scratch.resolve(one + ".log")));
        List<String> all = Files.readAllLines(output.resolve(OutputFolder.PROBLEMS));
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
            shown.add(first, String.format(Locale.ROOT, "warning: %,d more like these", more));
        }
        same("problems", String.join("\n", told), String.join("\n", shown));
        say("problems: " + all.size());
        for (Path file : parts(output)) {
            shell("gzip -t " + output.resolve(file));
        }
        String manifest = Files.readString(output.resolve(OutputFolder.MANIFEST));
        for (String line : digests(name).split("\n", -1)) {
            String file = line.replaceFirst("^\\S+\\s+", "");
            if (!file.isEmpty() && !file.endsWith(OutputFolder.MANIFEST) && !file.contains("_receipts")) {
                check("the manifest has the digest of " + file, manifest.contains(line.substring(0, 64)));
            }
        }
    }

    private static List<String> told(List<String> log) {
        return log.stream()
                .filter(line -> line.startsWith("warning: ") || line.startsWith("error: "))
                .toList();
    }

    private String digests(String folder) throws IOException, InterruptedException {
        return shell("cd " + folder + " && find . -type f | LC_ALL=C sort | xargs sha256sum");
    }

    private static List<Path> parts(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("part-"))
                    .toList();
        }
    }

    private static Map<String, FileTime> receipts(Path output) {
        Map<String, FileTime> receipts = new TreeMap<>();
        Path folder = output.resolve("_receipts");
        for (int part = 0; part < PARTS; part++) {
            String name = String.format(Locale.ROOT, "part-%05d.json", part);
            try {
                receipts.put(name, Files.getLastModifiedTime(folder.resolve(name)));
            } catch (IOException e) {
                continue; // not made yet
            }
        }
        return receipts;
    }

    private void check(String what, boolean holds) {
        if (!holds) {
            faults.add("not so: " + what);
        }
    }

    private void same(String what, String one, String other) {
        if (one.equals(other)) {
            say("same: " + what);
        } else {
            faults.add(what + ":\n" + one + "\nand\n" + other);
        }
    }

    /** Something that takes its time. */
    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private static void timed(String what, Step step) throws IOException, InterruptedException {
        long began = System.nanoTime();
        step.run();
        say(String.format(Locale.ROOT, "%s: %.1f s", what, (System.nanoTime() - began) / 1e9));
    }

    private Process process(List<String> command, String log) throws IOException {
        return new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve(log).toFile())
                .start();
    }

    /** Waits for the end of a process; some inputs may have failed. */
    private static void wait(Process process) throws IOException, InterruptedException {
        int code = process.waitFor();
        if (code > 1) {
            throw new IOException(process.info().commandLine().orElse("a process") + " ended with " + code
                    + "; see the logs in spark/target/cluster");
        }
    }

    private String shell(String command) throws IOException, InterruptedException {
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

    private static void say(String line) {
        System.out.println(line);
    }
}
