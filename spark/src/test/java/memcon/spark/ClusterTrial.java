package memcon.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
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

    private final Trial trial;
    private final Path scratch;
    private final List<String> inputs;

    private ClusterTrial(Trial trial, List<String> inputs) {
        this.trial = trial;
        this.scratch = trial.scratch();
        this.inputs = inputs;
    }

    /** Runs it: the project's folder, inputs. Ends with 1 if anything differs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("spark/run cluster-test INPUT...: volumes, folders of memoranda");
            System.exit(2);
        }
        Trial trial = Trial.in(Path.of(arguments[0]));
        List<String> inputs = trial.inputs(List.of(arguments).subList(1, arguments.length));
        System.exit(new ClusterTrial(trial, inputs).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        List<String> first = List.of(inputs.get(0), inputs.get(inputs.size() - 1));
        onOneMachine(inputs, "all");
        try (LoopbackCluster cluster = trial.cluster()) {
            Process doomed = cluster.startWorker();
            cluster.startWorker();
            trial.say("cluster: one master and two workers of one core, all on 127.0.0.1");
            killWorker(cluster, doomed, scratch.resolve("worker-killed"));
            compare("worker-killed", "all");
            cluster.startWorker();
            killDriver(cluster, first, scratch.resolve("driver-killed"));
        }
        onOneMachine(first, "first");
        compare("driver-killed", "first");
        compareCoverage("driver-killed", first);
        return trial.end();
    }

    private void onOneMachine(List<String> of, String name) throws IOException, InterruptedException {
        List<String> convert =
                trial.memcon("convert", of, "-o", scratch.resolve(name + ".nq").toString());
        trial.timed(
                "memcon convert, " + of.size() + " inputs", () -> trial.await(trial.process(convert, name + ".log")));
    }

    private void compareCoverage(String folder, List<String> of) throws IOException, InterruptedException {
        Path one = scratch.resolve("coverage.csv");
        List<String> coverage = trial.memcon("coverage", of, "--total", "--format", "csv", "-o", one.toString());
        trial.timed("memcon coverage", () -> trial.await(trial.process(coverage, "coverage.log")));
        trial.same(
                "coverage",
                Files.readString(one),
                Files.readString(scratch.resolve(folder).resolve(OutputFolder.COVERAGE)));
    }

    /** A job that loses a worker and its executor. */
    private void killWorker(LoopbackCluster cluster, Process doomed, Path output)
            throws IOException, InterruptedException {
        trial.timed("job, one worker killed", () -> {
            Process driver = cluster.submit("ConvertJob", "job-1", arguments(inputs, output));
            awaitParts(driver, output, PARTS / 4);
            long executors = doomed.descendants().count();
            trial.say("  killed with -9 when " + receipts(output).size() + " of " + PARTS
                    + " parts were there: a worker and " + executors + " of its processes");
            trial.check("the worker had an executor", executors > 0);
            LoopbackCluster.kill(doomed);
            trial.await(driver);
        });
    }

    /** A job whose driver is killed, and the same job again. */
    private void killDriver(LoopbackCluster cluster, List<String> of, Path output)
            throws IOException, InterruptedException {
        trial.timed("job until its driver was killed", () -> {
            Process driver = cluster.submit("ConvertJob", "job-2", arguments(of, output));
            awaitParts(driver, output, PARTS / 2);
            LoopbackCluster.kill(driver);
            driver.waitFor();
        });
        trial.check("the job was not done", !Files.exists(output.resolve(OutputFolder.MANIFEST)));
        Thread.sleep(5000); // executors notice that their driver is gone
        Map<String, FileTime> before = receipts(output);
        trial.timed(
                "the same job again", () -> trial.await(cluster.submit("ConvertJob", "job-3", arguments(of, output))));
        Map<String, FileTime> after = receipts(output);
        after.keySet().retainAll(before.keySet());
        trial.say("  " + before.size() + " of " + PARTS + " parts were there and not made again");
        trial.same("the times of parts that were there", before.toString(), after.toString());
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
        trial.same(
                "sorted lines",
                trial.shell("LC_ALL=C sort -T . " + one + ".nq | sha256sum"),
                trial.shell("zcat " + name + "/part-*.nq.gz | LC_ALL=C sort -T . | sha256sum"));
        trial.say("lines: " + trial.shell("wc -l < " + one + ".nq").strip() + ", in the parts: "
                + trial.shell("zcat " + name + "/part-*.nq.gz | wc -l").strip());
        trial.sameProblems(scratch.resolve(one + ".log"), output.resolve(OutputFolder.PROBLEMS));
        for (Path file : parts(output)) {
            trial.shell("gzip -t " + output.resolve(file));
        }
        String manifest = Files.readString(output.resolve(OutputFolder.MANIFEST));
        for (String line : digests(name).split("\n", -1)) {
            String file = line.replaceFirst("^\\S+\\s+", "");
            if (!file.isEmpty() && !file.endsWith(OutputFolder.MANIFEST) && !file.contains("_receipts")) {
                trial.check("the manifest has the digest of " + file, manifest.contains(line.substring(0, 64)));
            }
        }
    }

    private String digests(String folder) throws IOException, InterruptedException {
        return trial.shell("cd " + folder + " && find . -type f | LC_ALL=C sort | xargs sha256sum");
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
}
