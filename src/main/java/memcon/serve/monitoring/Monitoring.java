package memcon.serve.monitoring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How those who run an endpoint watch it.
 *
 * @param port where this machine alone finds health and metrics; 0 takes a free one, null opens none
 * @param accessLog the file to which a line a request is appended; null keeps no log
 */
public record Monitoring(@Nullable Integer port, @Nullable Path accessLog) {

    public static final Monitoring NONE = new Monitoring(null, null);

    public Monitoring withPort(int newPort) {
        return new Monitoring(newPort, accessLog);
    }

    public Monitoring withAccessLog(Path newAccessLog) {
        return new Monitoring(port, newAccessLog);
    }
}
