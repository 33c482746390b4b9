package memcon.serve.monitoring;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Supplier;
import memcon.store.StoreException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Health and metrics, on a port of their own that only this machine reaches: {@code /health} is 200 as long as queries are
 * answered, with the digest of the data that answer them, and 503 when they are not, {@code /metrics} is what Prometheus reads.
 */
public final class Monitor implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    private Monitor() {}

    /**
     * Starts to listen, on the loopback address alone.
     *
     * @param port 0 takes a free one
     * @param health the digest of the data that queries are answered from; empty while they are not answered
     */
    public static Monitor start(int port, Meters meters, Supplier<Optional<String>> health) {
        Monitor monitor = new Monitor();
        monitor.connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        monitor.connector.setPort(port);
        monitor.server.addConnector(monitor.connector);
        monitor.server.setHandler(new Pages(meters, health));
        try {
            monitor.server.start();
        } catch (Exception e) {
            throw new StoreException(
                    "--monitor-port " + port, "cannot be listened on (" + e.getMessage() + ")", "Choose another port");
        }
        return monitor;
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Pages extends Handler.Abstract {

        private static final int OK = 200;
        private static final int UNAVAILABLE = 503;

        private final Meters meters;
        private final Supplier<Optional<String>> health;

        Pages(Meters meters, Supplier<Optional<String>> health) {
            this.meters = meters;
            this.health = health;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            @Nullable String body = null;
            int status = OK;
            switch (Request.getPathInContext(request)) {
                case "/metrics" -> body = meters.text();
                case "/health" -> {
                    Optional<String> content = health.get();
                    status = content.isPresent() ? OK : UNAVAILABLE;
                    body = content.map(hash -> "well\ncontent " + hash + "\n").orElse("not answering\n");
                }
                default -> Response.writeError(request, response, callback, 404);
            }
            if (body != null) {
                response.setStatus(status);
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
                Content.Sink.write(response, true, body, callback);
            }
            return true;
        }
    }
}
