package memcon.serve.sparql;

import java.time.Duration;
import memcon.serve.http.Traffic;

/**
 * How much an endpoint lets its visitors take.
 *
 * @param timeout how long a query may run
 * @param rows how many rows or triples an answer may have; a longer one is refused, never cut short
 * @param answerBytes how long an answer may be
 * @param queries how many queries run at one time; the next is asked to come back
 * @param queriesEach how many of these may be one visitor's
 * @param cacheBytes how many bytes of answers are kept, to be given again; 0 keeps none
 * @param traffic what holds for every connection
 */
public record Limits(
        Duration timeout, long rows, long answerBytes, int queries, int queriesEach, long cacheBytes, Traffic traffic) {

    private static final int LEAST_QUERIES = 8;

    /** What is safe for strangers on a small machine. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(60),
            1_000_000,
            256L << 20,
            Math.max(LEAST_QUERIES, 2 * Runtime.getRuntime().availableProcessors()),
            LEAST_QUERIES / 2,
            64L << 20,
            Traffic.DEFAULT);

    public Limits withTimeout(Duration newTimeout) {
        return new Limits(newTimeout, rows, answerBytes, queries, queriesEach, cacheBytes, traffic);
    }

    public Limits withRows(long newRows) {
        return new Limits(timeout, newRows, answerBytes, queries, queriesEach, cacheBytes, traffic);
    }

    public Limits withAnswerBytes(long newAnswerBytes) {
        return new Limits(timeout, rows, newAnswerBytes, queries, queriesEach, cacheBytes, traffic);
    }

    public Limits withQueries(int newQueries) {
        return new Limits(timeout, rows, answerBytes, newQueries, queriesEach, cacheBytes, traffic);
    }

    public Limits withQueriesEach(int newQueriesEach) {
        return new Limits(timeout, rows, answerBytes, queries, newQueriesEach, cacheBytes, traffic);
    }

    public Limits withCacheBytes(long newCacheBytes) {
        return new Limits(timeout, rows, answerBytes, queries, queriesEach, newCacheBytes, traffic);
    }

    public Limits with(Traffic newTraffic) {
        return new Limits(timeout, rows, answerBytes, queries, queriesEach, cacheBytes, newTraffic);
    }
}
