package memcon.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two servers are asked the same in turn, so that whatever else the machine does meets both alike. */
final class Pairs {

    private static final double NANO = 1e9;
    private static final int WARM_UPS = 3;
    private static final double LONG_MILLIS = 2000;

    private final Asker asker;
    private final int pairs;
    private final double seconds;

    /**
     * @param pairs how many measurements of each query
     * @param seconds after how much time a query is left with fewer
     * @param patience how long one of the two may take for one answer
     */
    Pairs(int pairs, double seconds, Duration patience) {
        this.pairs = pairs;
        this.seconds = seconds;
        this.asker = new Asker(patience);
    }

    /**
     * Figures of one query: both servers' milliseconds, and the ratio of the first to the second pair by pair.
     *
     * @param isAlike whether both answer the same rows, in any order
     */
    record Result(
            String question, int rows, int otherRows, boolean isAlike, Figures one, Figures other, Figures ratio) {}

    /** Figures of each question that both answer; the others are left out. */
    List<Result> ask(Map<String, String> questions, URI one, URI other) {
        List<Result> results = new ArrayList<>();
        Map<String, String> answered = warmUp(questions, one, other);
        for (Map.Entry<String, String> question : answered.entrySet()) {
            measured(question.getKey(), question.getValue(), one, other).ifPresent(results::add);
        }
        return results;
    }

    /** Empty if one of the two breaks off. */
    private Optional<Result> measured(String name, String query, URI one, URI other) {
        try {
            return Optional.of(ask(name, query, one, other));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Both compilers get to know the code before anything is measured; what takes long is asked once. */
    private Map<String, String> warmUp(Map<String, String> questions, URI one, URI other) {
        Map<String, String> answered = new TreeMap<>();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            double millis = 0;
            boolean isAnswered = true;
            for (int round = 0; round < WARM_UPS && millis < LONG_MILLIS && isAnswered; round++) {
                Asker.Reply first = reply(one, question.getValue());
                Asker.Reply second = reply(other, question.getValue());
                millis = Math.max(first.millis(), second.millis());
                isAnswered = first.isAnswer() && second.isAnswer();
            }
            if (isAnswered) {
                answered.put(question.getKey(), question.getValue());
            }
        }
        return answered;
    }

    /** A server that breaks off has not answered. */
    private Asker.Reply reply(URI server, String query) {
        try {
            return asker.ask(server, query);
        } catch (IOException e) {
            return new Asker.Reply(0, new byte[0], 0);
        }
    }

    private Result ask(String name, String query, URI one, URI other) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        AnswerRows rows = null;
        AnswerRows otherRows = null;
        long start = System.nanoTime();
        for (int i = 0; i < pairs && (i < 1 || (System.nanoTime() - start) / NANO < seconds); i++) {
            Asker.Reply mine;
            Asker.Reply theirs;
            if (i % 2 == 0) {
                mine = asker.ask(one, query);
                theirs = asker.ask(other, query);
            } else {
                theirs = asker.ask(other, query);
                mine = asker.ask(one, query);
            }
            if (!mine.isAnswer() || !theirs.isAnswer()) {
                throw new IOException(name + " was answered before and is not now");
            }
            if (rows == null) {
                rows = mine.rows();
                otherRows = theirs.rows();
            }
            first.add(mine.millis());
            second.add(theirs.millis());
            ratios.add(mine.millis() / theirs.millis());
        }
        if (rows == null || otherRows == null) {
            throw new IllegalArgumentException("--pairs " + pairs + ": give 1 or more");
        }
        return new Result(
                name,
                rows.size(),
                otherRows.size(),
                rows.equals(otherRows),
                Figures.of(first),
                Figures.of(second),
                Figures.of(ratios));
    }
}
