package memcon.serve.http;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * What the HTTP server itself holds back, before a request reaches anything of ours and while an answer is on its way: too
 * many connections, idle ones, long or dribbling heads, answers that nobody takes. And what it adds: compressed answers.
 */
public final class Connections {

    /** How long a stop waits for answers under way. */
    private static final long STOP_MILLIS = 5_000;

    private final Traffic limits;
    private final boolean behindProxy;

    /**
     * Guards connections with these limits.
     *
     * @param behindProxy whether the visitor's address is what a proxy writes into {@code Forwarded}
     */
    public Connections(Traffic limits, boolean behindProxy) {
        this.limits = limits;
        this.behindProxy = behindProxy;
    }

    /**
     * Guards a server that has not started.
     *
     * @param listeners are told of what the server itself refuses
     */
    public void guard(Server server, String host, List<Consumer<Visit>> listeners) {
        server.setRequestLog(new Unreached(listeners));
        List<Connection.Listener> watchers = watchers();
        watchers.forEach(server::addBean);
        for (Connector connector : server.getConnectors()) {
            server.removeConnector(connector);
            server.addConnector(guarded(server, (ServerConnector) connector, host, watchers));
        }
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.insertHandler(compression());
        server.insertHandler(behindProxy ? new QuietStop() : new GracefulHandler());
        server.setStopTimeout(STOP_MILLIS);
    }

    private List<Connection.Listener> watchers() {
        Connection.Listener slowHeads = new SlowHeads(limits.idle());
        Connection.Listener slowReaders = new SlowReaders(limits.leastRate(), limits.idle());
        // All connections of a proxy have its address.
        return behindProxy
                ? List.of(slowHeads, slowReaders)
                : List.of(slowHeads, slowReaders, new Crowds(limits.connectionsEach()));
    }

    private ServerConnector guarded(
            Server server, ServerConnector plain, String host, List<Connection.Listener> watchers) {
        HttpConfiguration http =
                plain.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        guard(http);
        ServerConnector guarded = new WatchedConnector(server, http);
        guarded.setPort(plain.getPort());
        guarded.setHost(host);
        guarded.setIdleTimeout(limits.idle().toMillis());
        watchers.forEach(watcher -> guarded.addBean(watcher, false));
        return guarded;
    }

    private void guard(HttpConfiguration http) {
        http.setRequestHeaderSize(limits.headBytes());
        http.setIdleTimeout(limits.idle().toMillis());
        http.setSendServerVersion(false);
        if (behindProxy) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
    }

    /** A packed body is refused elsewhere, so nothing is unpacked. */
    private static CompressionHandler compression() {
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(new GzipCompression());
        CompressionConfig.Builder config =
                CompressionConfig.builder().defaults().decompressExcludePath("/*");
        List.of("GET", "POST").forEach(config::compressIncludeMethod);
        handler.putConfiguration("/*", config.build());
        return handler;
    }
}
