package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import memcon.serve.http.PublicAddress;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A proxy shows the server below a path of its own: a visitor who knows nothing of that finds all that there is. */
class BehindProxyTest {

    private static final String PREFIX = "/archive/memcon";
    private static final String BROWSER = "text/html,*/*;q=0.8";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    /** Queries have an address each; a few show that they are found. */
    private static final int MOST_QUERIES = 25;

    private static final Set<String> HEADERS =
            Set.of("content-type", "location", "link", "etag", "vary", "cache-control", "allow");

    private static Holdings holdings;
    private static Endpoint endpoint;
    /** One, as a proxy keeps its connections; a new one for each request soon has more than a visitor may. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpServer proxy;
    private static ExecutorService threads;
    private static String publicUrl;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        proxy.setExecutor(threads);
        String host = "http://127.0.0.1:" + proxy.getAddress().getPort();
        publicUrl = host + PREFIX + "/";
        holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig")));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0).with(PublicAddress.of(publicUrl)));
        proxy.createContext(PREFIX + "/", BehindProxyTest::pass);
        proxy.start();
        visitor = new Visitor(URI.create(publicUrl));
    }

    @AfterAll
    static void stop() {
        proxy.stop(0);
        threads.shutdownNow();
        endpoint.close();
        holdings.close();
    }

    /** Takes the prefix off and hands the request on. */
    private static void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString().substring(PREFIX.length());
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(endpoint.address().toString().replaceFirst("/$", "") + path))
                    .GET();
            List.of("Accept", "If-None-Match").forEach(name -> {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            });
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void no_link_of_any_page_is_broken_or_leads_past_the_proxy() {
        Set<URI> seen = new TreeSet<>();
        Deque<URI> open = new ArrayDeque<>(List.of(URI.create(publicUrl)));
        int queries = 0;
        while (!open.isEmpty()) {
            URI address = withoutFragment(open.pop());
            if (address.toString().contains("/sparql?") && ++queries > MOST_QUERIES || !seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(address.toString(), "Accept", BROWSER);
            assertTrue(answer.statusCode() < 400, () -> address + ": " + answer.statusCode() + " " + answer.body());
            String location = header(answer, "Location");
            if (!location.isEmpty()) {
                open.push(inside(address, location));
            }
            Pattern.compile("<([^>]*)>; rel")
                    .matcher(header(answer, "Link"))
                    .results()
                    .forEach(link -> open.add(inside(address, link.group(1))));
            if (type(answer).equals("text/html")) {
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&").replace("&#39;", "'"))
                        .filter(link -> !link.startsWith("#"))
                        .filter(link -> link.startsWith("/") || link.startsWith(publicUrl) || !link.contains("://"))
                        .forEach(link -> open.add(inside(address, link)));
            }
        }
        assertTrue(seen.size() > 80, seen::toString);
        assertTrue(seen.contains(URI.create(publicUrl + "page/document/legation-7/statement/a1")), seen::toString);
        assertTrue(seen.contains(URI.create(publicUrl + "ontology.nt")), seen::toString);
        assertTrue(seen.contains(URI.create(publicUrl + "assets/style.css")), seen::toString);
    }

    private static URI inside(URI page, String link) {
        URI target = page.resolve(link);
        assertTrue(target.toString().startsWith(publicUrl), () -> page + " leads to " + target);
        return target;
    }

    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }

    @Test
    void redirects_and_data_have_the_public_address() {
        HttpResponse<String> thing = visitor.get("id/actor/ida-brandt", "Accept", "text/turtle");
        assertEquals(publicUrl + "data/actor/ida-brandt.ttl", header(thing, "Location"));
        String data = visitor.get("data/actor/ida-brandt.ttl").body();
        assertTrue(data.contains("<" + publicUrl + "data/actor/ida-brandt>"), data);
        String service = visitor.get("sparql", "Accept", "text/turtle").body();
        assertTrue(service.contains("<" + publicUrl + "sparql>"), service);
        HttpResponse<String> refused = visitor.get("sparql?query=SELECT", "Accept", BROWSER);
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("action=\"" + PREFIX + "/sparql\""), refused.body());
        assertTrue(refused.body().contains("href=\"" + PREFIX + "/assets/style.css\""), refused.body());
    }

    @Test
    void iris_below_the_public_address_are_addresses_themselves() {
        EndpointSettings settings = EndpointSettings.onPort(0)
                .with(PublicAddress.of("https://w3id.org/memcon/"))
                .withBase("https://w3id.org/memcon/id/");
        EndpointSettings elsewhere = EndpointSettings.onPort(0)
                .with(PublicAddress.of("https://w3id.org/"))
                .withBase("https://w3id.org/memcon/id/");
        assertEquals("/memcon/id/actor/ida-brandt", linkToIda(settings, "actor/ida-brandt"));
        assertEquals("/memcon/id/actor/ida-brandt", linkToIda(elsewhere, "memcon/id/actor/ida-brandt"));
    }

    /** As the page has it to which the thing's own path leads. */
    private static String linkToIda(EndpointSettings settings, String path) {
        try (Endpoint own = Endpoint.start(holdings, settings)) {
            Visitor inside = new Visitor(own.address());
            assertEquals(303, inside.get(path, "Accept", BROWSER).statusCode());
            String page = inside.get("page/document/legation-8/statement/b1").body();
            return Pattern.compile("href=\"([^\"]*ida-brandt)\"")
                    .matcher(page)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
        }
    }
}
