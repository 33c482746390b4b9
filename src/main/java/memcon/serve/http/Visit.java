package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and what came of it, without a word of who asked or of what the query says.
 *
 * @param end when it had been answered
 * @param method GET, HEAD, POST …
 * @param path the address without parameters
 * @param status the HTTP status
 * @param outcome {@code answered}, {@code unchanged}, or the kind of refusal
 * @param time from the request's head to the answer's last byte
 * @param asked the query and its answer's size; null if none was run
 */
public record Visit(
        Instant end,
        String method,
        String path,
        int status,
        String outcome,
        Duration time,
        @Nullable Asked asked) {

    private static final String ASKED = Visit.class.getName() + ".asked";
    private static final String REFUSED = Visit.class.getName() + ".refused";

    /**
     * A query that was run.
     *
     * @param hash the first letters of the query's SHA-256
     * @param format the answer's media type
     * @param rows the answer's rows or triples; -1 if it was not run to its end
     * @param bytes the answer's length; -1 likewise
     */
    public record Asked(String hash, String format, long rows, long bytes) {}

    public static void note(HttpServletRequest request, Asked asked) {
        request.setAttribute(ASKED, asked);
    }

    public static void note(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(REFUSED, refusal.title());
    }

    static Visit of(HttpServletRequest request, int status, Duration time) {
        return new Visit(
                Instant.now(),
                request.getMethod(),
                request.getRequestURI(),
                status,
                outcome(request, status),
                time,
                (Asked) request.getAttribute(ASKED));
    }

    private static String outcome(HttpServletRequest request, int status) {
        if (request.getAttribute(REFUSED) instanceof String title) {
            return title;
        }
        return switch (status / 100) {
            case 2 -> "answered";
            case 3 -> status == 304 ? "unchanged" : "referred";
            default -> "failed";
        };
    }
}
