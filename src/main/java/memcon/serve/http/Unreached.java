package memcon.serve.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Tells of the requests that the HTTP server itself refuses, such as malformed heads and ambiguous paths: they do not get as
 * far as {@link Visits}.
 */
final class Unreached implements RequestLog {

    private final List<Consumer<Visit>> listeners;

    Unreached(List<Consumer<Visit>> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void log(Request request, Response response) {
        if (request.getAttribute(Visits.TOLD) != null) {
            return;
        }
        long nanos = Math.max(0, System.nanoTime() - request.getBeginNanoTime());
        String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        Visit visit = new Visit(
                Instant.now(),
                String.valueOf(request.getMethod()),
                path == null ? "" : path,
                response.getStatus(),
                outcome(response.getStatus()),
                Duration.ofNanos(nanos),
                null);
        listeners.forEach(listener -> listener.accept(visit));
    }

    /** Besides what is malformed, a server that stops takes nothing new. */
    private static String outcome(int status) {
        return HttpStatus.isClientError(status) || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505
                ? "Malformed request"
                : "Not taken";
    }
}
