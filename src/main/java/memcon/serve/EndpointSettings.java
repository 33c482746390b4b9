package memcon.serve;

import java.time.Duration;
import memcon.authority.Vocabulary;

/**
 * Where an endpoint listens and how much it lets one visitor take.
 *
 * @param host the address to listen on; the default is this machine alone
 * @param port 0 takes a free one
 * @param base the IRI under which the data names its documents
 * @param timeout how long a query may run
 * @param maxRows how many rows an answer may have; a longer one is refused, never cut short
 * @param maxAnswerBytes how long an answer may be
 * @param maxBodyBytes how long a request's body may be
 * @param maxQueries how many queries run at one time; the next is asked to come back
 */
public record EndpointSettings(
        String host,
        int port,
        String base,
        Duration timeout,
        long maxRows,
        long maxAnswerBytes,
        int maxBodyBytes,
        int maxQueries) {

    public static EndpointSettings onPort(int port) {
        return new EndpointSettings(
                "127.0.0.1",
                port,
                Vocabulary.DEFAULT_BASE,
                Duration.ofSeconds(60),
                1_000_000,
                256L << 20,
                64 << 10,
                Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }

    public EndpointSettings withHost(String newHost) {
        return new EndpointSettings(newHost, port, base, timeout, maxRows, maxAnswerBytes, maxBodyBytes, maxQueries);
    }

    public EndpointSettings withBase(String newBase) {
        return new EndpointSettings(host, port, newBase, timeout, maxRows, maxAnswerBytes, maxBodyBytes, maxQueries);
    }

    public EndpointSettings withTimeout(Duration newTimeout) {
        return new EndpointSettings(host, port, base, newTimeout, maxRows, maxAnswerBytes, maxBodyBytes, maxQueries);
    }

    public EndpointSettings withMaxRows(long newMaxRows) {
        return new EndpointSettings(host, port, base, timeout, newMaxRows, maxAnswerBytes, maxBodyBytes, maxQueries);
    }

    public EndpointSettings withMaxAnswerBytes(long newMaxAnswerBytes) {
        return new EndpointSettings(host, port, base, timeout, maxRows, newMaxAnswerBytes, maxBodyBytes, maxQueries);
    }

    public EndpointSettings withMaxQueries(int newMaxQueries) {
        return new EndpointSettings(host, port, base, timeout, maxRows, maxAnswerBytes, maxBodyBytes, newMaxQueries);
    }
}
