package memcon.serve.sparql;

import java.time.Duration;
import memcon.serve.http.Refusal;
import memcon.serve.http.UnexpectedFault;
import memcon.store.search.SearchException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;

/** What a visitor is told of whatever ended his query. */
final class Faults {

    private final Duration timeout;

    Faults(Duration timeout) {
        this.timeout = timeout;
    }

    Refusal refusal(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return refusal;
        }
        if (fault instanceof QueryCancelledException) {
            return timedOut();
        }
        if (fault instanceof SearchException search) {
            return noSearch(search);
        }
        if (fault instanceof QueryException) {
            return new Refusal(400, "Bad query", fault.getMessage() + " Correct the query.");
        }
        if (fault instanceof StackOverflowError) {
            return new Refusal(400, "Bad query", "The query is nested too deeply. Make it simpler.");
        }
        return UnexpectedFault.refusal(fault);
    }

    private Refusal timedOut() {
        long seconds = timeout.toSeconds();
        return new Refusal(
                        503,
                        "Query timed out",
                        "The query ran for more than " + seconds
                                + " seconds and was stopped. Ask for less, or use the files of the data.")
                .dueTo("--timeout", seconds);
    }

    private static Refusal noSearch(SearchException fault) {
        String detail = String.valueOf(fault.getMessage());
        return switch (fault.kind()) {
            case SYNTAX -> new Refusal(400, "Bad search", detail);
            case TOO_MANY -> new Refusal(422, "Too many hits", detail);
            case NO_INDEX -> new Refusal(422, "No text index", detail);
        };
    }
}
