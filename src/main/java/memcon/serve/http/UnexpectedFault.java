package memcon.serve.http;

import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody thought of, as a refusal that says nothing of the server's insides. */
public final class UnexpectedFault {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFault.class);

    private UnexpectedFault() {}

    /** Its message may have words of a query in it, so neither the visitor nor the log gets it. */
    public static Refusal refusal(Throwable fault) {
        if (fault instanceof HttpException http && http.getCode() / 100 == 4) {
            return new Refusal(http.getCode(), "Bad request", "The request cannot be read. Encode it as HTTP has it.");
        }
        if (fault instanceof OutOfMemoryError) {
            return new Refusal(503, "Memory short", "There was no memory left for the answer. Ask for less.");
        }
        StackTraceElement[] trace = fault.getStackTrace();
        LOG.error("No answer because of {} at {}", fault.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return new Refusal(
                500, "Failed", "The server could not answer, for no fault of the request's. Try again later.");
    }
}
