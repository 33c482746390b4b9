package memcon.serve;

import memcon.authority.Vocabulary;

/**
 * Where an endpoint listens and how much it lets one visitor take.
 *
 * @param host the address to listen on; the default is this machine alone
 * @param port 0 takes a free one
 * @param base the IRI under which the data names its documents
 * @param limits what a visitor may take
 * @param monitoring how it is watched
 */
public record EndpointSettings(String host, int port, String base, Limits limits, Monitoring monitoring) {

    public static EndpointSettings onPort(int port) {
        return new EndpointSettings("127.0.0.1", port, Vocabulary.DEFAULT_BASE, Limits.DEFAULT, Monitoring.NONE);
    }

    public EndpointSettings withHost(String newHost) {
        return new EndpointSettings(newHost, port, base, limits, monitoring);
    }

    public EndpointSettings withBase(String newBase) {
        return new EndpointSettings(host, port, newBase, limits, monitoring);
    }

    public EndpointSettings with(Limits newLimits) {
        return new EndpointSettings(host, port, base, newLimits, monitoring);
    }

    public EndpointSettings with(Monitoring newMonitoring) {
        return new EndpointSettings(host, port, base, limits, newMonitoring);
    }
}
