package memcon.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One server is asked all questions, each several times. */
final class Solo {

    private static final double NANO = 1e9;
    private static final int PATIENCE_SECONDS = 130;

    private final Asker asker = new Asker(Duration.ofSeconds(PATIENCE_SECONDS));
    private final int times;
    private final double seconds;

    /** @param seconds after how much time a query is left with fewer measurements */
    Solo(int times, double seconds) {
        this.times = times;
        this.seconds = seconds;
    }

    /**
     * What came of one question.
     *
     * @param rows of the answer; -1 if there was none
     * @param millis empty figures if there was no answer
     */
    record Result(int rows, Figures millis) {}

    Map<String, Result> ask(Map<String, String> questions, URI endpoint) {
        Map<String, Result> results = new TreeMap<>();
        questions.forEach((name, query) -> results.put(name, ask(query, endpoint)));
        return results;
    }

    private Result ask(String query, URI endpoint) {
        List<Double> millis = new ArrayList<>();
        int rows = -1;
        long start = System.nanoTime();
        try {
            // The first time is for warming up, unless it has taken all the time there is.
            for (int i = 0; i <= times && (i == 0 || (System.nanoTime() - start) / NANO < seconds); i++) {
                Asker.Reply reply = asker.ask(endpoint, query);
                rows = reply.rows();
                if (rows < 0) {
                    return new Result(-1, Figures.of(List.of()));
                }
                if (i == 1) {
                    millis.clear();
                }
                millis.add(reply.millis());
            }
        } catch (IOException | RuntimeException e) {
            return new Result(-1, Figures.of(List.of()));
        }
        return new Result(rows, Figures.of(millis));
    }
}
