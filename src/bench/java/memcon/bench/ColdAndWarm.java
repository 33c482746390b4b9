package memcon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import memcon.bench.growth.Latency;

/**
 * Asks a new server each question of {@code queries/}: the first time cold, a few more times warm. Before it starts, the
 * system is told to drop the store's files from its memory (GNU dd's {@code nocache}).
 */
final class ColdAndWarm {

    private final Path store;
    private final int documents;
    private final MemconServer server;
    private final Asker asker;
    private final int times;
    private final double seconds;

    /**
     * @param limit seconds after which a question is given up
     * @param times measurements of each question, warm
     * @param seconds after so many a question is asked no more
     */
    ColdAndWarm(Path launcher, Path store, int documents, int limit, int times, double seconds) {
        this.store = store;
        this.documents = documents;
        this.server = new MemconServer(
                launcher, List.of("--cache=0", "--max-queries-each=8", "--timeout=" + limit, "--max-rows=100000000"));
        this.asker = new Asker(Duration.ofSeconds(2L * limit));
        this.times = times;
        this.seconds = seconds;
    }

    /**
     * Latencies of all questions.
     *
     * @param each a new server for each question; else one for all, and a question may find in memory what an earlier one
     *     has read
     */
    List<Latency> ask(boolean each) throws IOException, InterruptedException {
        Map<String, String> questions = Questions.all();
        Map<String, Double> cold = new TreeMap<>();
        if (each) {
            for (Map.Entry<String, String> question : questions.entrySet()) {
                dropFiles();
                try (ServerProcess running = server.start(store)) {
                    cold.put(question.getKey(), first(running, question.getValue()).millis());
                }
            }
        }
        dropFiles();
        List<Latency> latencies = new ArrayList<>();
        try (ServerProcess running = server.start(store)) {
            Map<String, Asker.Reply> first = new TreeMap<>();
            for (Map.Entry<String, String> question : questions.entrySet()) {
                first.put(question.getKey(), first(running, question.getValue()));
            }
            for (Map.Entry<String, String> question : questions.entrySet()) {
                Asker.Reply reply = first.get(question.getKey());
                int rows = reply.isAnswer() ? reply.rows().size() : -1;
                latencies.add(new Latency(
                        question.getKey(),
                        documents,
                        rows,
                        rows < 0 ? 0 : reply.body().length,
                        cold.getOrDefault(question.getKey(), reply.millis()),
                        rows < 0 ? reply.millis() : warm(running, question.getValue())));
            }
        }
        return latencies;
    }

    private Asker.Reply first(ServerProcess running, String query) throws IOException {
        return asker.ask(running.address(), query);
    }

    private double warm(ServerProcess running, String query) throws IOException {
        List<Double> millis = new ArrayList<>();
        double spent = 0;
        while (millis.isEmpty() || millis.size() < times && spent < seconds) {
            millis.add(asker.ask(running.address(), query).millis());
            spent += millis.get(millis.size() - 1) / 1000;
        }
        return Figures.of(millis).median();
    }

    private void dropFiles() throws InterruptedException {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new ProcessBuilder("dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files stay in memory: dd is missing", e);
        }
    }
}
