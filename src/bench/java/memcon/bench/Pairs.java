package memcon.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two servers are asked the same in turn, so that whatever else the machine does meets both alike. */
final class Pairs {

    private static final double NANO = 1e9;
    private static final int WARM_UPS = 3;
    private static final double LONG_MILLIS = 2000;
    private static final int OK = 200;

    private final Asker asker = new Asker(Duration.ofMinutes(2));
    private final int pairs;
    private final double seconds;

    /**
     * @param pairs how many measurements of each query
     * @param seconds after how much time a query is left with fewer
     */
    Pairs(int pairs, double seconds) {
        this.pairs = pairs;
        this.seconds = seconds;
    }

    /** Figures of one query: both servers' milliseconds, and their ratio pair by pair. */
    record Result(String question, int rows, int otherRows, Figures ours, Figures other, Figures ratio) {}

    /** Figures of each question that both answer; the others are left out. */
    List<Result> ask(Map<String, String> questions, URI ours, URI other) throws IOException {
        List<Result> results = new ArrayList<>();
        Map<String, String> answered = warmUp(questions, ours, other);
        for (Map.Entry<String, String> question : answered.entrySet()) {
            results.add(ask(question.getKey(), question.getValue(), ours, other));
        }
        return results;
    }

    /** Both compilers get to know the code before anything is measured; what takes long is asked once. */
    private Map<String, String> warmUp(Map<String, String> questions, URI ours, URI other) throws IOException {
        Map<String, String> answered = new TreeMap<>();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            double millis = 0;
            boolean isAnswered = true;
            for (int round = 0; round < WARM_UPS && millis < LONG_MILLIS && isAnswered; round++) {
                Asker.Reply mine = asker.ask(ours, question.getValue());
                Asker.Reply their = asker.ask(other, question.getValue());
                millis = Math.max(mine.millis(), their.millis());
                isAnswered = mine.status() == OK && their.status() == OK;
            }
            if (isAnswered) {
                answered.put(question.getKey(), question.getValue());
            }
        }
        return answered;
    }

    private Result ask(String name, String query, URI ours, URI other) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int rows = asker.ask(ours, query).rows();
        int otherRows = asker.ask(other, query).rows();
        long start = System.nanoTime();
        for (int i = 0; i < pairs && (i < 3 || (System.nanoTime() - start) / NANO < seconds); i++) {
            double mine;
            double theirs;
            if (i % 2 == 0) {
                mine = asker.ask(ours, query).millis();
                theirs = asker.ask(other, query).millis();
            } else {
                theirs = asker.ask(other, query).millis();
                mine = asker.ask(ours, query).millis();
            }
            first.add(mine);
            second.add(theirs);
            ratios.add(mine / theirs);
        }
        return new Result(name, rows, otherRows, Figures.of(first), Figures.of(second), Figures.of(ratios));
    }
}
