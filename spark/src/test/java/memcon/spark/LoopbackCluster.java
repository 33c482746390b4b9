package memcon.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster of Spark's on this machine alone: a master, workers, drivers, each a process of its own. */
final class LoopbackCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Path home;
    private final Path scratch;
    private final String master;
    private final List<Process> processes = new ArrayList<>();
    private int workers;

    /**
     * Starts the master.
     *
     * @param home the project's folder
     * @param scratch takes logs and what Spark spills
     */
    LoopbackCluster(Path home, Path scratch) throws IOException {
        this.home = home;
        this.scratch = Files.createDirectories(scratch);
        int port = freePort();
        this.master = "spark://" + HOST + ":" + port;
        start(
                "master",
                "256m",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                String.valueOf(port),
                "--webui-port",
                String.valueOf(freePort()));
        await("the master", Duration.ofMinutes(1), () -> logHas("master", "New state: ALIVE"));
    }

    /** Starts a worker of one core, which starts executors in processes of their own. */
    Process startWorker() throws IOException {
        String name = "worker-" + ++workers;
        Process worker = start(
                name,
                "256m",
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                HOST,
                "--port",
                String.valueOf(freePort()),
                "--webui-port",
                String.valueOf(freePort()),
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                scratch.resolve(name).toString(),
                master);
        await(name, Duration.ofMinutes(1), () -> logHas(name, "Successfully registered with master"));
        return worker;
    }

    /** Submits a job, by the name of its class, under a name for its log. */
    Process submit(String job, String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        for (String setting : List.of(
                "spark.driver.host=" + HOST,
                "spark.driver.bindAddress=" + HOST,
                "spark.ui.enabled=false",
                "spark.executor.memory=1g",
                "spark.executor.cores=1",
                "spark.local.dir=" + scratch.resolve("spill"))) {
            command.addAll(List.of("--conf", setting));
        }
        command.addAll(List.of("--class", "memcon.spark." + job));
        command.add(home.resolve("spark/target/memcon-spark.jar").toString());
        command.addAll(arguments);
        return start(name, "768m", command.toArray(String[]::new));
    }

    /** Kills a process of ours and those that it has started, so that none can clean up. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start(String name, String memory, String... command) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> line = new ArrayList<>(List.of(java.toString(), "-Xmx" + memory));
        line.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        line.addAll(List.of("-cp", home.resolve("spark/target/spark/jars") + "/*"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment()
                .put("SPARK_HOME", home.resolve("spark/target/spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    Path log(String name) {
        return scratch.resolve(name + ".log");
    }

    private boolean logHas(String name, String words) {
        try {
            return Files.readString(log(name)).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until something holds. */
    static void await(String what, Duration limit, BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited " + limit + " for " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + what, e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            kill(processes.get(i));
        }
    }
}
