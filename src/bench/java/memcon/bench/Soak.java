package memcon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A crowd of visitors, one request in ten of them hostile, for minutes; then whether the server is as it was. */
@Command(name = "soak", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class Soak implements Callable<Integer> {

    private static final int HOSTILE_ADDRESSES = 20;
    private static final int FAULTS_SHOWN = 20;
    private static final double WARM_UP = 0.2;
    private static final double GROWTH = 1.1;

    /** So small that it is full after the warm-up and answers go as others come. */
    private static final int CACHE = 8 << 20;

    private static final int SLACK = 8;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SoakTally tally = new SoakTally();
    private final AtomicLong seeds = new AtomicLong();

    @Option(names = "--store", required = true, description = "A store that memcon load has filled; it is only read.")
    private Path store = Path.of("");

    @Option(names = "--seconds", description = "How long, warm-up and all.")
    private int seconds = 600;

    @Option(names = "--requests", description = "So many at least are counted as enough.")
    private long enough = 100_000;

    @Option(names = "--clients", description = "Visitors at one time.")
    private int clients = 50;

    @Option(names = "--timeout", description = "The server's limit for a query, in seconds.")
    private int timeout = 5;

    @Option(names = "--idle", description = "Its limit for silence, in seconds.")
    private int idle = 10;

    @Option(names = "--seed", description = "Other seeds, other crowds.")
    private long seed = 1;

    @Option(names = "--launcher", description = "Our program; MEMCON_JAVA_OPTIONS=-Xmx1g is the environment's.")
    private Path launcher = Path.of("memcon");

    @Option(names = "--expected", description = "A folder of right answers, as queries/expected for 116744.")
    private @Nullable Path expected;

    @Option(names = "--attacks", description = "Only those whose names match.")
    private Pattern attacks = Pattern.compile("");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Soak()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int monitorPort = ServerProcess.freePort();
        MemconServer memcon = new MemconServer(
                launcher.toAbsolutePath(),
                List.of(
                        "--behind-proxy",
                        "--cache=" + CACHE,
                        "--monitor-port=" + monitorPort,
                        "--timeout=" + timeout,
                        "--idle=" + idle));
        try (ServerProcess server = memcon.start(store.toAbsolutePath())) {
            return soak(server, monitorPort);
        }
    }

    private int soak(ServerProcess server, int monitorPort) throws IOException, InterruptedException {
        URI endpoint = server.address();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, String> questions = Questions.all();
        Map<String, String> right = rightAnswers(client, endpoint, questions);
        print(
                "%d questions in %d formats answered by the quiet server: %s",
                questions.size(), PoliteVisitor.formats().size(), Vital.now(server, monitorPort));
        Attack attack = new Attack("127.0.0.1:" + endpoint.getPort(), monitorPort, attacks);
        crowd(server, client, questions, right, attack, (int) (seconds * WARM_UP));
        Vital before = settle(server, monitorPort);
        print("after warm-up, %,d requests: %s", tally.requests(), before);
        crowd(server, client, questions, right, attack, (int) (seconds * (1 - WARM_UP)));
        Vital after = settle(server, monitorPort);
        print("at the end, %,d requests: %s", tally.requests(), after);
        tally.print(out);
        return verdict(server, before, after);
    }

    private Map<String, String> rightAnswers(HttpClient client, URI endpoint, Map<String, String> questions)
            throws IOException, InterruptedException {
        Map<String, String> right = new TreeMap<>();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            for (String format : PoliteVisitor.formats()) {
                right.put(
                        PoliteVisitor.key(question.getKey(), format),
                        PoliteVisitor.rightAnswer(client, endpoint, question.getValue(), format));
            }
            Path file = expected == null ? null : expected.resolve(question.getKey() + ".csv");
            if (file != null) {
                String answer = right.get(PoliteVisitor.key(question.getKey(), "text/csv"))
                        .replace("\r\n", "\n");
                if (!answer.equals(Files.readString(file))) {
                    throw new IOException(file + " differs from the quiet server's answer");
                }
            }
        }
        return right;
    }

    /** All visitors at once, for so many seconds. */
    private void crowd(
            ServerProcess server,
            HttpClient client,
            Map<String, String> questions,
            Map<String, String> right,
            Attack attack,
            int duration)
            throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(duration).toNanos();
        HostileVisitor hostile = new HostileVisitor(server.address().getPort(), 4000 * Math.max(timeout, idle));
        List<Thread> visitors = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            PoliteVisitor polite = new PoliteVisitor(client, server.address(), "10.0.0." + i, questions, right);
            Random random = new Random(seed * 1_000_003 + seeds.incrementAndGet());
            Thread visitor = new Thread(() -> visit(polite, hostile, attack, random, end), "visitor-" + i);
            visitor.start();
            visitors.add(visitor);
        }
        for (Thread visitor : visitors) {
            visitor.join();
        }
    }

    private void visit(PoliteVisitor polite, HostileVisitor hostile, Attack attack, Random random, long end) {
        // What is asked is drawn from one stream, what an attack does meanwhile from another thread's own.
        try {
            while (System.nanoTime() < end) {
                if (random.nextInt(10) == 0) {
                    Attack.Request request = attack.any(random, "192.0.2." + random.nextInt(HOSTILE_ADDRESSES));
                    tally.add(request.kind(), hostile.attack(request));
                } else {
                    tally.add(polite.ask(random, end));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Silent connections have been closed by then, and spare threads ended. */
    private Vital settle(ServerProcess server, int monitorPort) throws IOException, InterruptedException {
        Thread.sleep(Duration.ofSeconds(idle + timeout).toMillis());
        return Vital.afterCollection(server, monitorPort);
    }

    private int verdict(ServerProcess server, Vital before, Vital after) throws IOException {
        List<String> faults = new ArrayList<>(tally.faults(2.0 * timeout, 2.0 * Math.max(idle, timeout)));
        if (tally.requests() < enough) {
            faults.add("only " + tally.requests() + " requests");
        }
        if (!server.isAlive()) {
            faults.add("the server is gone: " + server.lastLine());
        }
        if (server.output().contains("OutOfMemoryError")) {
            faults.add("OutOfMemoryError");
        }
        if (after.heap() > before.heap() * GROWTH + CACHE) {
            faults.add("the heap has grown");
        }
        if (after.threads() > before.threads() + SLACK) {
            faults.add("there are more threads");
        }
        if (after.files() > before.files() + SLACK) {
            faults.add("there are more open files");
        }
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> print("FAULT %s", fault));
        print(faults.isEmpty() ? "passed" : "failed: %d faults", faults.size());
        return faults.isEmpty() ? 0 : 1;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
