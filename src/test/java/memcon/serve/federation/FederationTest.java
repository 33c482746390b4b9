package memcon.serve.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that ask other endpoints too: a second server of ours, and servers that behave badly. */
@Timeout(60)
class FederationTest {

    private static final String PREFIXES = "PREFIX memcon: <https://w3id.org/memcon/ontology#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX id: <https://w3id.org/memcon/id/actor/> ";
    private static final String JSON = "application/sparql-results+json";
    private static final String NO_ROWS = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static Visitor visitor;
    private static String other;
    private static StandIn silent;
    private static StandIn broken;
    private static StandIn torn;
    private static StandIn packed;
    private static StandIn page;
    private static StandIn endless;
    private static StandIn led;
    private static StandIn target;
    private static StandIn echo;

    @BeforeAll
    static void start() throws Exception {
        Holdings harbour = keep(Holdings.inMemory(List.of(Path.of("src/test/resources/store/harbour.trig"))));
        other = keep(Endpoint.start(harbour, EndpointSettings.onPort(0))).address() + "sparql";
        silent = keep(new StandIn((exchange, query) -> sleep()));
        broken = keep(new StandIn(StandIn.answering(500, "text/plain", "the secret of the house")));
        torn = keep(
                new StandIn(
                        StandIn.answering(
                                200,
                                JSON,
                                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"uri\",\"value\":\"urn:a\"}},")));
        packed = keep(new StandIn((exchange, query) -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            StandIn.send(exchange, 200, JSON, NO_ROWS.getBytes(StandardCharsets.UTF_8));
        }));
        page = keep(new StandIn(StandIn.answering(200, "text/html", "<p>Welcome")));
        endless = keep(new StandIn((exchange, query) -> {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[".getBytes(StandardCharsets.UTF_8));
            byte[] row = "{\"x\":{\"type\":\"literal\",\"value\":\"a\"}},".getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(row);
            }
        }));
        target = keep(new StandIn(StandIn.answering(200, JSON, NO_ROWS)));
        led = keep(new StandIn((exchange, query) -> {
            exchange.getResponseHeaders().set("Location", target.address());
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            StandIn.send(exchange, 307, "text/plain", new byte[0]);
        }));
        echo = keep(new StandIn(StandIn.answering(200, JSON, NO_ROWS)));
        Holdings legation = keep(Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig"))));
        List<RemoteEndpoint> allowed = new ArrayList<>(List.of(
                RemoteEndpoint.of(other + ",private,calls=3"),
                RemoteEndpoint.of(silent.address() + ",private,timeout=1"),
                RemoteEndpoint.of(endless.address() + ",private,rows=1000"),
                RemoteEndpoint.of("http://127.0.0.1:9/sparql,private"),
                RemoteEndpoint.of("http://localhost:9/public")));
        List.of(broken, torn, packed, page, led, echo)
                .forEach(one -> allowed.add(RemoteEndpoint.of(one.address() + ",private")));
        EndpointSettings settings = EndpointSettings.onPort(0)
                .with(Limits.DEFAULT.withTimeout(Duration.ofSeconds(5)))
                .withServices(allowed);
        visitor = new Visitor(keep(Endpoint.start(legation, settings)).address());
    }

    private static <T extends AutoCloseable> T keep(T part) {
        OPEN.add(0, part);
        return part;
    }

    private static void sleep() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : OPEN) {
            part.close();
        }
    }

    private static HttpResponse<String> ask(String query) {
        return visitor.ask(PREFIXES + query, "Accept", "text/tab-separated-values");
    }

    private static List<String> rows(String query) {
        HttpResponse<String> answer = ask(query);
        assertEquals(200, answer.statusCode(), answer.body());
        return Arrays.stream(answer.body().split("\r?\n")).skip(1).sorted().toList();
    }

    @Test
    void two_archives_answer_one_question_together() {
        assertEquals(
                List.of(
                        "\"Ida Brandt\"@en\t\"Brandt: no coal either\"@en-GB",
                        "\"Ida Brandt\"@en\t\"Brandt: the steamer is late (never \\\"on time\\\")\"@en-GB"),
                rows("SELECT ?name ?said { ?who a memcon:Person ; rdfs:label ?name SERVICE <" + other
                        + "> { ?s memcon:speaker ?who ; rdfs:label ?said } }"));
    }

    /** Each is what it would be if both archives lay in one store. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{ ?who a memcon:Person OPTIONAL { SERVICE <X> { ?s memcon:speaker ?who } } } | 3",
                "{ ?who a memcon:Person FILTER NOT EXISTS { SERVICE <X> { ?s memcon:speaker ?who } } } | 1",
                "{ ?who a memcon:Person MINUS { SERVICE <X> { ?s memcon:speaker ?who } } } | 1",
                "{ VALUES ?who { id:ida-brandt id:nobody id:ida-brandt } SERVICE <X> { ?s memcon:speaker ?who } } | 4",
                "{ VALUES (?who ?s) { (id:ida-brandt UNDEF) (UNDEF UNDEF) } SERVICE <X> { ?s memcon:speaker ?who } } | 4",
                "{ VALUES ?n { 7 30 007 } SERVICE <X> { ?s memcon:order ?n } } | 3",
                "{ VALUES ?t { 'Brandt: no coal either'@en-gb 'Brandt: no coal either' } SERVICE <X> { ?s rdfs:label ?t } } | 1",
                "{ BIND(BNODE() AS ?who) SERVICE <X> { ?s memcon:speaker ?who } } | 0",
                "{ BIND(BNODE() AS ?b) SERVICE <X> { ?s memcon:speaker ?who } } | 2",
                "{ SERVICE <X> { ?s memcon:speaker [ ] } } | 2",
                "{ VALUES ?there { <X> } SERVICE ?there { ?s memcon:speaker ?who } } | 2",
                "{ SERVICE <X> { SELECT ?who (COUNT(*) AS ?n) { ?s memcon:speaker ?who } GROUP BY ?who } } | 1",
                "{ SERVICE <X> { ?s memcon:order ?n FILTER(?n > 10) } } | 1",
                "{ SERVICE <X> { ?s rdfs:label ?l FILTER REGEX(?l, '^Brandt.*\\\\(never \"on', 'i') } } | 1",
                "{ SERVICE <X> { ?s rdfs:label ?l BIND(REPLACE(?l, 'a', 'b') AS ?x) FILTER CONTAINS(?x, 'Brbndt') } } | 2",
                "{ ?who a memcon:Person FILTER EXISTS { SERVICE <X> { ?s memcon:speaker ?who ; rdfs:label ?l FILTER REGEX(?l, 'coal') } } } | 1",
                "{ { SELECT ?w { ?w a memcon:Person . SERVICE <X> { ?s memcon:speaker ?w . ?s rdfs:label ?hidden } } } } | 2",
                "{ ?who a memcon:Person SERVICE <X> { ?s memcon:speaker ?who OPTIONAL { ?s memcon:asserts ?who } } } | 2",
                "{ SERVICE <X> { ?s memcon:order ?n OPTIONAL { ?s memcon:asserts ?c } } BIND(1 AS ?one) } | 2",
                "{ SERVICE <X> { { ?s memcon:order 7 } UNION { ?s memcon:order 30 } MINUS { ?s memcon:order 30 } } } | 1"
            })
    void a_pattern_asked_elsewhere_means_what_it_means_here(String pattern, int count) {
        String query = "SELECT * " + pattern.replace("<X>", "<" + other + ">");
        assertEquals(count, rows(query).size(), () -> ask(query).body());
    }

    @Test
    void many_rows_go_in_one_request_and_the_number_of_requests_is_limited() {
        int before = echo.queries().size();
        String hundred = "{ ?a ?b ?c . ?d ?e ?f } LIMIT 100";
        ask("SELECT * { { SELECT ?a ?d " + hundred + " } SERVICE <" + echo.address() + "> { ?a ?x ?d } }");
        assertEquals(1, echo.queries().size() - before);
        HttpResponse<String> greedy =
                ask("SELECT * { { SELECT ?a ?b ?c ?d ?e ?f { ?a ?b ?c . ?d ?e ?f } } OPTIONAL { SERVICE <" + other
                        + "> { ?a ?b ?c . ?d ?e ?f } } }");
        assertEquals(422, greedy.statusCode(), greedy.body());
        assertTrue(greedy.body().contains("Too many requests to other endpoint"), greedy.body());
    }

    @Test
    void what_is_written_in_service_goes_there_as_it_is() {
        ask("SELECT * { SERVICE <" + echo.address() + "> { ?s ?p ?o FILTER(REGEX(?o, 'a(.*b){3}')"
                + " && <urn:theirs>(?o) && EXISTS { ?o ?q 'x'@en-GB FILTER REGEX(?q, 'c') }) } }");
        String sent = echo.queries().get(echo.queries().size() - 1);
        assertTrue(sent.contains("regex(?o, \"a(.*b){3}\")"), sent);
        assertTrue(sent.contains("<urn:theirs>(?o)"), sent);
        assertTrue(sent.contains("\"x\"@en-GB"), sent);
    }

    @Test
    void other_endpoints_than_those_named_are_refused_alike_silent_or_not() {
        String port = other.replaceFirst(".*:(\\d+)/.*", "$1");
        for (String iri : List.of(
                target.address(),
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest/meta-data",
                other + "/",
                other + "?a=b",
                other + "#a",
                other.replace("http://", "http://user:word@"),
                other.replace("127.0.0.1", "localhost"),
                "HTTP://127.0.0.1:" + port + "/sparql",
                "file:///etc/passwd",
                "loc:/x")) {
            for (String silence : List.of("", "SILENT ")) {
                HttpResponse<String> answer = ask("SELECT * { SERVICE " + silence + "<" + iri + "> { ?s ?p ?o } }");
                assertEquals(422, answer.statusCode(), iri);
                assertTrue(answer.body().contains("SERVICE not offered"), answer.body());
                assertTrue(
                        answer.body().contains("It calls, written exactly so: http://localhost:9/public."),
                        answer.body());
                HttpResponse<String> bound =
                        ask("SELECT * { VALUES ?there { <" + iri + "> } SERVICE " + silence + "?there { ?s ?p ?o } }");
                assertEquals(422, bound.statusCode(), iri);
            }
        }
        assertTrue(target.queries().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE SILENT ?nowhere { ?s ?p ?o } }",
                "SELECT * { SERVICE <X> { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * { SERVICE <X> { ?there a ?kind SERVICE ?there { ?s ?p ?o } } }",
                "SELECT * { SERVICE <X> { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "ASK { SERVICE <http://wikiba.se/ontology#label> { ?s ?p ?o } }"
            })
    void nobody_is_led_on_to_another_endpoint(String query) {
        HttpResponse<String> answer = ask(query.replace("<X>", "<" + echo.address() + ">"));
        assertEquals(422, answer.statusCode(), answer.body());
    }

    @Test
    void a_failure_elsewhere_is_a_problem_document_that_names_the_endpoint_and_silence_passes_it_over() {
        assertFault(broken.address(), 502, "status 500");
        assertFault(torn.address(), 502, "not whole");
        assertFault(packed.address(), 502, "format");
        assertFault(page.address(), 502, "format");
        assertFault(led.address(), 502, "status 307");
        assertFault("http://127.0.0.1:9/sparql", 502, "could not be reached");
        assertFault("http://localhost:9/public", 502, "no public address");
        assertFault(silent.address(), 504, "1 seconds");
        assertTrue(target.queries().isEmpty());
    }

    private static void assertFault(String address, int status, String part) {
        HttpResponse<String> answer = ask("SELECT * { SERVICE <" + address + "> { ?x ?p ?o } }");
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", Visitor.type(answer));
        assertTrue(answer.body().contains("<" + address + "> "), answer.body());
        assertTrue(answer.body().contains(part), answer.body());
        assertFalse(answer.body().contains("secret"), answer.body());
        assertEquals(List.of("1"), rows("SELECT ?n { VALUES ?n { 1 } SERVICE SILENT <" + address + "> { ?x ?p ?o } }"));
    }

    @Test
    void an_answer_from_elsewhere_that_is_too_long_is_refused_and_never_cut_short() {
        for (String silence : List.of("", "SILENT ")) {
            HttpResponse<String> answer =
                    ask("SELECT * { SERVICE " + silence + "<" + endless.address() + "> { ?x ?p ?o } }");
            assertEquals(422, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("1000 rows"), answer.body());
        }
    }
}
