package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import memcon.serve.monitoring.Monitoring;
import memcon.store.Holdings;
import memcon.store.Store;
import memcon.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who run an endpoint do with it while it is running. */
@Timeout(120)
class OperationsTest {

    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @TempDir
    Path folder;

    @Test
    void new_loads_are_served_without_a_pause_and_no_request_is_lost() throws Exception {
        Path store = folder.resolve("store");
        Store.load(store, List.of(DATA));
        try (Holdings holdings = Store.open(store);
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            List<RuntimeException> faults = new ArrayList<>();
            endpoint.follow(store, faults::add);
            Set<String> answers = ConcurrentHashMap.newKeySet();
            AtomicBoolean enough = new AtomicBoolean();
            List<CompletableFuture<Void>> visitors = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> {
                        Visitor visitor = new Visitor(endpoint.address());
                        while (!enough.get()) {
                            HttpResponse<String> answer = visitor.ask(COUNT, "Accept", "text/csv");
                            answers.add(answer.statusCode() + " "
                                    + answer.body().replace("\r\n", " ").strip());
                        }
                    }))
                    .toList();
            Visitor visitor = new Visitor(endpoint.address());
            for (int load = 1; load <= 3; load++) {
                Path file = Files.writeString(folder.resolve(load + ".nq"), quads(load));
                Store.load(store, List.of(file));
                while (!visitor.ask(COUNT, "Accept", "text/csv").body().contains("\n" + load + "\r")) {
                    Thread.sleep(50);
                }
            }
            enough.set(true);
            visitors.forEach(CompletableFuture::join);
            assertTrue(Set.of("200 n 29", "200 n 1", "200 n 2", "200 n 3").containsAll(answers), answers.toString());
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void a_load_that_is_damaged_is_told_and_the_former_data_stay() throws Exception {
        Path store = folder.resolve("store");
        Store.load(store, List.of(DATA));
        try (Holdings holdings = Store.open(store);
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            CompletableFuture<RuntimeException> fault = new CompletableFuture<>();
            AtomicInteger faults = new AtomicInteger();
            endpoint.follow(store, e -> {
                faults.incrementAndGet();
                fault.complete(e);
            });
            Files.delete(store.resolve("current"));
            assertTrue(
                    fault.join().getMessage().contains("holds no data"),
                    fault.join().getMessage());
            Thread.sleep(3000);
            assertEquals(1, faults.get(), "told once, however often it is looked at");
            assertTrue(new Visitor(endpoint.address())
                    .ask(COUNT, "Accept", "text/csv")
                    .body()
                    .contains("29"));
        }
    }

    private static String quads(int count) {
        StringBuilder quads = new StringBuilder();
        for (int i = 0; i < count; i++) {
            quads.append(
                    "<http://example.org/%d> <http://example.org/p> <http://example.org/o> <http://example.org/g> .\n"
                            .formatted(i));
        }
        return quads.toString();
    }

    @Test
    void health_and_metrics_have_a_port_of_their_own_and_are_not_on_the_public_one() {
        Monitoring monitoring = Monitoring.NONE.withPort(0);
        try (Holdings holdings = Holdings.inMemory(List.of(DATA));
                Endpoint endpoint =
                        Endpoint.start(holdings, EndpointSettings.onPort(0).with(monitoring))) {
            Visitor visitor = new Visitor(endpoint.address());
            visitor.ask(COUNT);
            visitor.ask("SELECT nonsense");
            int port = endpoint.monitorPort().orElseThrow();
            Visitor watcher = new Visitor(URI.create("http://127.0.0.1:" + port + "/"));
            assertEquals(200, watcher.get("health").statusCode());
            String metrics = watcher.get("metrics").body();
            assertTrue(
                    metrics.contains("memcon_requests_seconds_count{kind=\"query\",outcome=\"answered\"} 1"), metrics);
            assertTrue(
                    metrics.contains("memcon_requests_seconds_count{kind=\"page\",outcome=\"Not SPARQL\"} 1"), metrics);
            assertTrue(metrics.contains("memcon_queries_running 0"), metrics);
            assertEquals(404, watcher.get("sparql").statusCode());
            assertEquals(404, visitor.get("metrics").statusCode());
            assertEquals(404, visitor.get("health").statusCode());

            // Another address of this machine, as its network would use one; where there is none, nothing answers.
            assertThrows(IOException.class, () -> new Socket("127.0.0.2", port).close());
            Monitoring taken = Monitoring.NONE.withPort(port);
            StoreException fault = assertThrows(
                    StoreException.class,
                    () -> Endpoint.start(holdings, EndpointSettings.onPort(0).with(taken)));
            assertTrue(fault.getMessage().startsWith("--monitor-port " + port), fault.getMessage());
        }
    }

    @Test
    void the_access_log_tells_how_each_request_ended_and_nothing_of_what_was_asked_or_by_whom() throws Exception {
        Path log = folder.resolve("access.log");
        try (Holdings holdings = Holdings.inMemory(List.of(DATA));
                Endpoint endpoint =
                        Endpoint.start(holdings, EndpointSettings.onPort(0).with(Monitoring.NONE.withAccessLog(log)))) {
            Visitor visitor = new Visitor(endpoint.address());
            visitor.ask("SELECT * { ?s ?p \"a secret name\" }", "Accept", "text/csv");
            visitor.get("nothing");
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("\"outcome\" : \"answered\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"rows\" : 0"), lines.get(0));
        assertTrue(lines.get(1).contains("\"status\" : 4"), lines.get(1));
        assertFalse(String.join("", lines).contains("secret"));
        assertFalse(String.join("", lines).contains("127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a%2fb HTTP/1.1|Host: a, 400, /a%2fb",
        "GET / HTTP/1.1|Host: a|Host: b, 400, /",
        "nonsense, 400, /badMessage",
        "GET / HTTP/7, 505, /badMessage",
    })
    void what_the_server_itself_refuses_is_in_the_log_as_well(String head, int status, String path) throws Exception {
        Path log = folder.resolve("access.log");
        try (Holdings holdings = Holdings.inMemory(List.of(DATA));
                Endpoint endpoint =
                        Endpoint.start(holdings, EndpointSettings.onPort(0).with(Monitoring.NONE.withAccessLog(log)));
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), endpoint.address().getPort())) {
            socket.getOutputStream()
                    .write((head.replace("|", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("\"status\" : " + status), lines.get(0));
        assertTrue(lines.get(0).contains("\"outcome\" : \"Malformed request\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"path\" : \"" + path + "\""), lines.get(0));
    }

    @Test
    void ill_formed_literals_of_a_query_are_not_words_in_the_log() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Holdings holdings = Holdings.inMemory(List.of(DATA));
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            String integer = "<http://www.w3.org/2001/XMLSchema#integer>";
            new Visitor(endpoint.address())
                    .ask("SELECT (STRDT(CONCAT(\"sec\", \"ret\"), " + integer + ") + 1 AS ?x) {}");
        } finally {
            System.setErr(before);
        }
        String logged = log.toString(StandardCharsets.UTF_8);
        assertFalse(logged.contains("secret"), logged);
    }
}
