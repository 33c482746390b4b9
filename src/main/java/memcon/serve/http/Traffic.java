package memcon.serve.http;

import java.time.Duration;

/**
 * How much an endpoint takes of any connection, whatever is asked through it.
 *
 * @param bodyBytes how long a request's body may be
 * @param headBytes how long a request's address and headers may be
 * @param connections how many connections are open at one time; more wait until one is closed
 * @param idle how long a connection may be silent
 */
public record Traffic(int bodyBytes, int headBytes, int connections, Duration idle) {

    /** What is safe for strangers on a small machine. */
    public static final Traffic DEFAULT = new Traffic(64 << 10, 72 << 10, 512, Duration.ofSeconds(30));

    public Traffic withBodyBytes(int newBodyBytes) {
        return new Traffic(newBodyBytes, headBytes, connections, idle);
    }

    public Traffic withConnections(int newConnections) {
        return new Traffic(bodyBytes, headBytes, newConnections, idle);
    }

    public Traffic withIdle(Duration newIdle) {
        return new Traffic(bodyBytes, headBytes, connections, newIdle);
    }
}
