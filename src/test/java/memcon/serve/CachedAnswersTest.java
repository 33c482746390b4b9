package memcon.serve;

import static memcon.serve.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memcon.serve.monitoring.Monitoring;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import memcon.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question, asked again. */
@Timeout(120)
class CachedAnswersTest {

    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String MISS = "memcon; fwd=miss; stored";
    private static final String HIT = "memcon; hit";

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(DATA));
        endpoint = Endpoint.start(
                holdings,
                EndpointSettings.onPort(0)
                        .with(Limits.DEFAULT
                                .withRows(100)
                                .withTimeout(Duration.ofSeconds(1))
                                .withCacheBytes(1 << 18))
                        .with(Monitoring.NONE.withPort(0)));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static String status(HttpResponse<?> response) {
        return header(response, "Cache-Status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/tab-separated-values",
                "text/html"
            })
    void the_second_answer_is_the_first_one_again(String type) {
        String query = "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p";
        HttpResponse<String> first = visitor.ask(query, "Accept", type);
        HttpResponse<String> second = visitor.ask(query, "Accept", type);
        assertEquals(MISS, status(first));
        assertEquals(HIT, status(second));
        assertEquals(first.body(), second.body());
        for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Memcon-Row-Limit", "Vary")) {
            assertEquals(header(first, name), header(second, name), name);
        }
        String path = "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpResponse<String> head = visitor.method("HEAD", path, "Accept", type);
        assertEquals(HIT, status(head));
        assertEquals("", head.body());
        assertEquals(
                HIT,
                status(visitor.post(
                        "sparql",
                        "application/x-www-form-urlencoded",
                        path.substring(path.indexOf('?') + 1),
                        "Accept",
                        type)));
    }

    @Test
    void a_visitor_who_has_the_answer_already_gets_no_body() {
        String query = COUNT + " # kept by the visitor";
        String tag = header(visitor.ask(query, "Accept", "text/csv"), "ETag");
        HttpResponse<String> again = visitor.ask(query, "Accept", "text/csv", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void what_is_new_each_time_is_never_kept() {
        String query = "SELECT (STRUUID() AS ?id) {}";
        HttpResponse<String> first = visitor.ask(query, "Accept", "text/csv");
        HttpResponse<String> second = visitor.ask(query, "Accept", "text/csv");
        assertNotEquals(first.body(), second.body());
        assertEquals("memcon; fwd=bypass", status(second));
        assertEquals("no-store", header(second, "Cache-Control"));
        assertEquals("", header(second, "ETag"));
        HttpResponse<String> page = visitor.ask(query, "Accept", "text/html");
        assertEquals("no-store", header(page, "Cache-Control"));
    }

    @Test
    void refusals_are_not_kept() {
        List<String> refused = List.of(
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT (REGEX(\"" + "a".repeat(40) + "X\", \"(.*a){20}b\") AS ?x) {}",
                "SELECT <nonsense>");
        for (String query : refused) {
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> response = visitor.ask(query, "Accept", "text/csv");
                assertTrue(response.statusCode() >= 400, query);
                assertFalse(status(response).contains("hit"), query);
                assertFalse(status(response).contains("stored"), query);
            }
        }
    }

    @Test
    void a_long_answer_is_sent_and_not_kept() {
        String query = "SELECT (CONCAT(\"%s\", STR(?s)) AS ?text) { ?s ?p ?o } LIMIT 20".formatted("x".repeat(2500));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response = visitor.ask(query, "Accept", "text/csv");
            assertEquals(200, response.statusCode());
            assertEquals("memcon; fwd=miss", status(response));
        }
    }

    @Test
    void hits_misses_and_evictions_are_among_the_metrics() {
        visitor.ask(COUNT + " # measured", "Accept", "text/csv");
        visitor.ask(COUNT + " # measured", "Accept", "text/csv");
        Visitor watcher = new Visitor(
                URI.create("http://127.0.0.1:" + endpoint.monitorPort().orElseThrow() + "/"));
        String metrics = watcher.get("metrics").body();
        assertTrue(metrics.contains("cache_gets_total{cache=\"answers\",result=\"hit\"}"), metrics);
        assertTrue(metrics.contains("cache_gets_total{cache=\"answers\",result=\"miss\"}"), metrics);
        assertTrue(metrics.contains("cache_evictions_total{cache=\"answers\"}"), metrics);
    }

    @Test
    void without_a_cache_every_answer_is_computed() {
        try (Endpoint plain =
                Endpoint.start(holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withCacheBytes(0)))) {
            Visitor other = new Visitor(plain.address());
            other.ask(COUNT, "Accept", "text/csv");
            HttpResponse<String> second = other.ask(COUNT, "Accept", "text/csv");
            assertEquals("memcon; fwd=miss", status(second));
            assertTrue(second.body().contains("29"));
        }
    }

    @Test
    void new_data_have_new_answers(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        Store.load(store, List.of(DATA));
        try (Holdings first = Store.open(store);
                Endpoint following = Endpoint.start(first, EndpointSettings.onPort(0))) {
            List<RuntimeException> faults = new ArrayList<>();
            following.follow(store, faults::add);
            Visitor other = new Visitor(following.address());
            other.ask(COUNT, "Accept", "text/csv");
            HttpResponse<String> old = other.ask(COUNT, "Accept", "text/csv");
            assertEquals(HIT, status(old));
            Path file = Files.writeString(
                    folder.resolve("new.nq"),
                    "<http://example.org/s> <http://example.org/p> <http://example.org/o> <http://example.org/g> .\n");
            Store.load(store, List.of(file));
            HttpResponse<String> next = old;
            while (next.body().equals(old.body())) {
                Thread.sleep(50);
                next = other.ask(COUNT, "Accept", "text/csv");
            }
            assertTrue(next.body().contains("\n1\r"), next.body());
            assertNotEquals(header(old, "ETag"), header(next, "ETag"));
            assertEquals(List.of(), faults);
        }
    }
}
