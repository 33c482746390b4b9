package memcon.serve.federation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of the internet, on this machine, that remembers what it was asked and answers as a test wishes. */
public final class StandIn implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> queries = new CopyOnWriteArrayList<>();

    /** What answers a request whose query has been read. */
    public interface Behaviour {
        void answer(HttpExchange exchange, String query) throws IOException;
    }

    public StandIn(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                String query = query(exchange);
                queries.add(query);
                behaviour.answer(exchange, query);
            }
        });
        server.start();
    }

    private static String query(HttpExchange exchange) throws IOException {
        String form = exchange.getRequestMethod().equals("GET")
                ? exchange.getRequestURI().getRawQuery()
                : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return form == null ? "" : URLDecoder.decode(form.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
    }

    static Behaviour answering(int status, String type, String body) {
        return (exchange, query) -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
    }

    List<String> queries() {
        return queries;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
