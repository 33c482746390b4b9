package memcon.serve;

import java.util.List;
import memcon.authority.Vocabulary;
import memcon.serve.federation.RemoteEndpoint;
import memcon.serve.http.PublicAddress;
import memcon.serve.monitoring.Monitoring;
import memcon.serve.sparql.Limits;

/**
 * Where an endpoint listens and how much it lets one visitor take.
 *
 * @param host the address to listen on; the default is this machine alone
 * @param port 0 takes a free one
 * @param base the IRI under which the data names its documents
 * @param limits what a visitor may take
 * @param behindProxy whether a proxy tells, in {@code Forwarded} or {@code X-Forwarded-For}, who asks
 * @param monitoring how it is watched
 * @param publicAddress where visitors find it
 * @param services other endpoints that queries may ask with SERVICE
 */
public record EndpointSettings(
        String host,
        int port,
        String base,
        Limits limits,
        boolean behindProxy,
        Monitoring monitoring,
        PublicAddress publicAddress,
        List<RemoteEndpoint> services) {

    public EndpointSettings {
        services = List.copyOf(services);
    }

    public static EndpointSettings onPort(int port) {
        return new EndpointSettings(
                "127.0.0.1",
                port,
                Vocabulary.DEFAULT_BASE,
                Limits.DEFAULT,
                false,
                Monitoring.NONE,
                PublicAddress.ROOT,
                List.of());
    }

    public EndpointSettings withHost(String newHost) {
        return new EndpointSettings(newHost, port, base, limits, behindProxy, monitoring, publicAddress, services);
    }

    public EndpointSettings withBase(String newBase) {
        return new EndpointSettings(host, port, newBase, limits, behindProxy, monitoring, publicAddress, services);
    }

    public EndpointSettings with(Limits newLimits) {
        return new EndpointSettings(host, port, base, newLimits, behindProxy, monitoring, publicAddress, services);
    }

    public EndpointSettings with(Monitoring newMonitoring) {
        return new EndpointSettings(host, port, base, limits, behindProxy, newMonitoring, publicAddress, services);
    }

    public EndpointSettings behindProxy(boolean isBehindProxy) {
        return new EndpointSettings(host, port, base, limits, isBehindProxy, monitoring, publicAddress, services);
    }

    public EndpointSettings with(PublicAddress newAddress) {
        return new EndpointSettings(host, port, base, limits, behindProxy, monitoring, newAddress, services);
    }

    public EndpointSettings withServices(List<RemoteEndpoint> newServices) {
        return new EndpointSettings(host, port, base, limits, behindProxy, monitoring, publicAddress, newServices);
    }
}
