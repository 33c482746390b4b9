package memcon.serve;

import java.time.Duration;

/**
 * How much an endpoint lets its visitors take.
 *
 * @param timeout how long a query may run
 * @param rows how many rows an answer may have; a longer one is refused, never cut short
 * @param answerBytes how long an answer may be
 * @param bodyBytes how long a request's body may be
 * @param queries how many queries run at one time; the next is asked to come back
 */
public record Limits(Duration timeout, long rows, long answerBytes, int bodyBytes, int queries) {

    /** What is safe for strangers on a small machine. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(60),
            1_000_000,
            256L << 20,
            64 << 10,
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

    public Limits withTimeout(Duration newTimeout) {
        return new Limits(newTimeout, rows, answerBytes, bodyBytes, queries);
    }

    public Limits withRows(long newRows) {
        return new Limits(timeout, newRows, answerBytes, bodyBytes, queries);
    }

    public Limits withAnswerBytes(long newAnswerBytes) {
        return new Limits(timeout, rows, newAnswerBytes, bodyBytes, queries);
    }

    public Limits withBodyBytes(int newBodyBytes) {
        return new Limits(timeout, rows, answerBytes, newBodyBytes, queries);
    }

    public Limits withQueries(int newQueries) {
        return new Limits(timeout, rows, answerBytes, bodyBytes, newQueries);
    }
}
