package memcon.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is who on a cluster of processes, beside {@code memcon reconcile}: a master and two workers, of which one is killed with its
 * executor while documents are read. Table and problems must come out the same.
 */
final class ReconcileTrial {

    private static final int PARTS = 48;
    private static final Duration LONGEST = Duration.ofMinutes(40);

    /** What the driver says of each part that is read: the first job unpacks in stage 0 and reads in stage 1. */
    private static final String READ = ".* Finished task \\d+\\.\\d+ in stage 1\\.0 .*";

    private ReconcileTrial() {}

    /** Runs it: the project's folder, inputs. Ends with 1 if anything differs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("spark/run reconcile-test INPUT...: volumes, folders of memoranda, or --namesakes N");
            System.exit(2);
        }
        Trial trial = Trial.in(Path.of(arguments[0]));
        List<String> inputs = inputs(trial, List.of(arguments).subList(1, arguments.length));
        Path one = trial.scratch().resolve("one.csv");
        List<String> reconcile = trial.memcon("reconcile", inputs, "-o", one.toString());
        trial.timed(
                "memcon reconcile, " + inputs.size() + " inputs",
                () -> trial.await(trial.process(reconcile, "one.log")));
        Path output = trial.scratch().resolve("worker-killed");
        try (LoopbackCluster cluster = trial.cluster()) {
            killWorker(trial, cluster, inputs, output);
        }
        Path table = output.resolve(OutputFolder.CANDIDATES);
        trial.check("the table is the same, byte for byte", Files.mismatch(one, table) < 0);
        trial.say("rows: " + (Files.readAllLines(one).size() - 1) + ", in the table of the cluster: "
                + (Files.readAllLines(table).size() - 1));
        trial.sameProblems(trial.scratch().resolve("one.log"), output.resolve(OutputFolder.PROBLEMS));
        System.exit(trial.end() ? 0 : 1);
    }

    private static List<String> inputs(Trial trial, List<String> named) throws IOException {
        return named.size() == 2 && named.get(0).equals("--namesakes")
                ? trial.inputs(List.of(
                        Namesakes.write(trial.scratch().resolve("namesakes.zip"), Integer.parseInt(named.get(1)))
                                .toString()))
                : trial.inputs(named);
    }

    private static void killWorker(Trial trial, LoopbackCluster cluster, List<String> inputs, Path output)
            throws IOException, InterruptedException {
        Process doomed = cluster.startWorker();
        cluster.startWorker();
        trial.say("cluster: one master and two workers of one core, all on 127.0.0.1");
        List<String> arguments = new ArrayList<>(inputs);
        arguments.addAll(List.of("-o", output.toString(), "--parts", String.valueOf(PARTS)));
        trial.timed("job, one worker killed", () -> {
            Process driver = cluster.submit("ReconcileJob", "job", arguments);
            LoopbackCluster.await(
                    "parts that are read", LONGEST, () -> !driver.isAlive() || read(cluster.log("job")) >= PARTS / 4);
            if (!driver.isAlive()) {
                throw new IOException(
                        "the job ended before it could be disturbed; see the logs in spark/target/cluster");
            }
            long executors = doomed.descendants().count();
            trial.say("  killed with -9 when " + read(cluster.log("job")) + " of " + PARTS
                    + " parts were read: a worker and " + executors + " of its processes");
            trial.check("the worker had an executor", executors > 0);
            LoopbackCluster.kill(doomed);
            trial.await(driver);
        });
    }

    private static long read(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.matches(READ)).count();
        } catch (IOException e) {
            return 0; // not begun yet
        }
    }
}
