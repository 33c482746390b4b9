package memcon.serve.http;

import java.time.Duration;

/**
 * How much an endpoint takes of any connection, whatever is asked through it.
 *
 * @param bodyBytes how long a request's body may be
 * @param headBytes how long a request's address and headers may be
 * @param connections how many connections are open at one time; more wait until one is closed
 * @param connectionsEach how many of them may be one visitor's; the next is closed. Not behind a proxy
 * @param idle how long a connection may be silent
 * @param leastRate how many bytes of an answer a visitor must take in a second, when it waits for him longer than that
 */
public record Traffic(
        int bodyBytes, int headBytes, int connections, int connectionsEach, Duration idle, int leastRate) {

    /** What is safe for strangers on a small machine. */
    public static final Traffic DEFAULT = new Traffic(64 << 10, 72 << 10, 512, 64, Duration.ofSeconds(30), 8 << 10);

    public Traffic withBodyBytes(int newBodyBytes) {
        return new Traffic(newBodyBytes, headBytes, connections, connectionsEach, idle, leastRate);
    }

    public Traffic withConnections(int newConnections) {
        return new Traffic(bodyBytes, headBytes, newConnections, connectionsEach, idle, leastRate);
    }

    public Traffic withConnectionsEach(int newConnectionsEach) {
        return new Traffic(bodyBytes, headBytes, connections, newConnectionsEach, idle, leastRate);
    }

    public Traffic withIdle(Duration newIdle) {
        return new Traffic(bodyBytes, headBytes, connections, connectionsEach, newIdle, leastRate);
    }

    public Traffic withLeastRate(int newLeastRate) {
        return new Traffic(bodyBytes, headBytes, connections, connectionsEach, idle, newLeastRate);
    }
}
