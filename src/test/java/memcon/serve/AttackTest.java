package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import memcon.store.Store;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile visitor tries, and does not get. */
@Timeout(120)
class AttackTest {

    private static final String BURST = "\"" + "a".repeat(40) + "X\", \"(.*a){20}b\"";
    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;
    private static Endpoint soonTired;
    private static Visitor hasty;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(DATA));
        endpoint = Endpoint.start(
                holdings,
                EndpointSettings.onPort(0)
                        .with(Limits.DEFAULT
                                .withTimeout(Duration.ofSeconds(1))
                                .withRows(1000)
                                .withAnswerBytes(100_000)));
        visitor = new Visitor(endpoint.address());
        soonTired = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofMillis(200))));
        hasty = new Visitor(soonTired.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        soonTired.close();
        holdings.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (REGEX(%s) AS ?x) {}",
                "SELECT (REPLACE(%s, '') AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER REGEX(%s) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?o ?q ?r FILTER REGEX(%s) } }",
                "SELECT * { { SELECT * { ?s ?p ?o FILTER REGEX(%s) } } }",
                "SELECT * { ?s ?p ?o BIND(IF(REGEX(%s), 1, 2) AS ?x) }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING REGEX(%s)",
                "SELECT (SUM(IF(REGEX(%s), 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(*) > 0) REGEX(%s)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(%s) AS ?g)",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX(%s)",
                "SELECT * { OPTIONAL { ?s ?p ?o FILTER REGEX(%s) } }",
                "ASK { ?s ?p ?o MINUS { ?s ?q ?r FILTER REGEX(%s) } }"
            })
    void a_regular_expression_that_never_ends_is_503_wherever_it_stands(String query) {
        HttpResponse<String> answer = hasty.ask(query.formatted(BURST));
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", type(answer));
    }

    @Test
    void while_queries_run_into_their_limit_the_others_are_answered_and_limited_as_ever() {
        String endless = "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } OFFSET 20000000";
        List<CompletableFuture<Integer>> attacks = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> visitor.ask(i == 0 ? endless : "SELECT (REGEX(" + BURST + ") AS ?x" + i + ") {}")
                                .statusCode()))
                .toList();
        assertEquals(200, visitor.ask("ASK {}").statusCode());
        assertEquals(503, visitor.ask(endless + "1").statusCode());
        attacks.forEach(attack -> assertEquals(503, attack.join()));
        assertEquals(200, visitor.ask("ASK {}").statusCode());
    }

    @Test
    void an_answer_beyond_the_limit_is_refused_and_never_cut_short() {
        HttpResponse<String> rows =
                visitor.ask("SELECT (1 AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "Accept", "text/csv");
        assertEquals(422, rows.statusCode());
        assertMet("--max-rows", 1000, rows);
        HttpResponse<String> graph = visitor.ask("CONSTRUCT { ?a ?b [] } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertEquals(422, graph.statusCode());
        String long1000 = "REPLACE(\"" + "a".repeat(100) + "\", \"a\", \"" + "b".repeat(20) + "\")";
        HttpResponse<String> bytes = visitor.ask("SELECT (" + long1000 + " AS ?x) { ?a ?b ?c . ?d ?e ?f } LIMIT 400");
        assertEquals(422, bytes.statusCode(), bytes.body());
        assertMet("--max-bytes", 100_000, bytes);
        assertMet("--timeout", 1, visitor.ask("SELECT (REGEX(" + BURST + ") AS ?x) {}"));
        assertEquals(
                200, visitor.ask("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 100").statusCode());
    }

    private static void assertMet(String option, long value, HttpResponse<String> refusal) {
        var problem = JSON.parse(refusal.body());
        assertEquals(option, problem.get("limit").getAsString().value());
        assertEquals(value, problem.get("value").getAsNumber().value().longValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql?query=ASK%7B%7D", "sparql?query=nonsense", "sparql"})
    void every_answer_of_the_endpoint_tells_the_limits(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertEquals("1000", header(answer, "Memcon-Row-Limit"), answer.body());
        assertEquals("100000", header(answer, "Memcon-Byte-Limit"));
        assertEquals("1", header(answer, "Memcon-Time-Limit"));
        String exposed = header(answer, "Access-Control-Expose-Headers");
        assertTrue(exposed.contains("Memcon-Byte-Limit"), exposed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "id/actor/nobody"})
    void what_nobody_thought_of_is_a_problem_document_without_insides(String path, @TempDir Path folder)
            throws Exception {
        Store.load(folder.resolve("store"), List.of(DATA));
        Holdings broken = Store.open(folder.resolve("store"));
        try (Endpoint failing = Endpoint.start(broken, EndpointSettings.onPort(0))) {
            broken.close();
            HttpResponse<String> answer = new Visitor(failing.address()).get(path);
            assertEquals(500, answer.statusCode(), answer.body());
            assertEquals("application/problem+json", type(answer));
            assertTrue(!answer.body().contains("Exception") && !answer.body().contains("jena"), answer.body());
        }
    }

    @Test
    void service_is_refused_also_when_silent() {
        assertEquals(
                422,
                visitor.ask("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                        .statusCode());
        assertEquals(
                422,
                visitor.ask("SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }")
                        .statusCode());
        assertEquals(
                422,
                visitor.ask("ASK { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java:org.apache.jena.sparql.function.library.wait",
                "java:java.lang.Runtime",
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.apache.org/ARQ/function#sprintf",
                "http://jena.hpl.hp.com/ARQ/function#print",
                "http://www.w3.org/2005/xpath-functions#matches",
                "http://jena.apache.org/ARQ/jsFunction#f"
            })
    void functions_that_load_classes_wait_or_print_are_refused(String function) {
        HttpResponse<String> answer = visitor.ask("SELECT (<" + function + ">(1) AS ?x) {}");
        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                200,
                visitor.ask("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?x) {}")
                        .statusCode());
    }

    @Test
    void a_java_predicate_is_looked_up_in_the_data_and_not_run() {
        for (String predicate : List.of(
                "java:org.apache.jena.sparql.pfunction.library.assign", "http://jena.apache.org/ARQ/property#assign")) {
            HttpResponse<String> answer = visitor.ask("SELECT * { ?x <" + predicate + "> 1 }", "Accept", "text/csv");
            assertEquals("x\r\n", answer.body());
        }
    }

    @Test
    void nothing_is_fetched_by_from(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<http://a> <http://b> \"the cipher\" .");
        for (String iri : List.of(file.toUri().toString(), "http://127.0.0.1:1/data.ttl")) {
            HttpResponse<String> answer = visitor.ask("SELECT * FROM <" + iri + "> { ?s ?p ?o }");
            assertEquals(422, answer.statusCode());
            assertEquals(
                    422,
                    visitor.ask("SELECT * FROM NAMED <" + iri + "> { GRAPH ?g { ?s ?p ?o } }")
                            .statusCode());
            String query = "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=" + iri;
            assertEquals(422, visitor.get(query).statusCode());
        }
    }

    @Test
    void nothing_can_be_changed() {
        String update = "INSERT DATA { <http://a> <http://b> <http://c> }";
        String form = "application/x-www-form-urlencoded";
        assertEquals(
                415, visitor.post("sparql", "application/sparql-update", update).statusCode());
        assertEquals(
                403,
                visitor.post("sparql", form, "update=" + update.replace(" ", "%20"))
                        .statusCode());
        assertEquals(400, visitor.ask(update).statusCode());
        assertEquals(
                415,
                visitor.post("sparql", "text/turtle", "<http://a> <http://b> <http://c> .")
                        .statusCode());
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
            assertEquals(405, visitor.method(method, "sparql").statusCode(), method);
        }
        assertEquals(400, visitor.get("sparql?default").statusCode());
        assertEquals(
                405, visitor.post("$/datasets", form, "dbName=x&dbType=mem").statusCode());
    }

    @Test
    void long_unmeasured_and_packed_bodies_are_refused() {
        String type = "application/sparql-query";
        String padded = "ASK {}" + " ".repeat(70_000);
        HttpResponse<String> tooLong = visitor.post("sparql", type, padded);
        assertEquals(413, tooLong.statusCode());
        assertMet("--max-body", 65_536, tooLong);
        assertEquals(
                411,
                visitor.send(visitor.request("sparql")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8)))))
                        .statusCode());
        assertEquals(
                415,
                visitor.post("sparql", type, "ASK {}", "Content-Encoding", "gzip")
                        .statusCode());
    }

    @Test
    void deep_nesting_is_an_error_of_the_query_and_the_server_lives() {
        String deep = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
        HttpResponse<String> answer = visitor.post("sparql", "application/sparql-query", deep);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("nested too deeply"), answer.body());
        assertEquals(200, visitor.ask("ASK {}").statusCode());
    }

    @Test
    void more_queries_than_there_are_places_for_are_asked_to_come_back() {
        try (Endpoint narrow = Endpoint.start(
                holdings,
                EndpointSettings.onPort(0).with(Limits.DEFAULT.withQueries(1).withTimeout(Duration.ofSeconds(3))))) {
            Visitor other = new Visitor(narrow.address());
            List<CompletableFuture<String>> two = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                            other.ask("SELECT (REGEX(" + BURST + ") AS ?x) {}").body()))
                    .toList();
            String answers = two.get(0).join() + two.get(1).join();
            assertTrue(answers.contains("Busy"), answers);
            assertTrue(answers.contains("Query timed out"), answers);
            assertEquals(200, other.ask("ASK {}").statusCode());
        }
    }
}
