package memcon.serve;

import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile visitor tries with {@code text:query}, and does not get. */
@Timeout(120)
class TextAttackTest {

    /** More than one search may find. */
    private static final int TEXTS = 10_050;

    private static final String PREFIX = "PREFIX text: <http://jena.apache.org/text#> ";

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        Path file = folder.resolve("many.nq");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < TEXTS; i++) {
                out.write(("<urn:thing:%d> <http://www.w3.org/2000/01/rdf-schema#label> \"ship %s of the line\""
                                + " <urn:graph:%d> .%n")
                        .formatted(i, Integer.toString(i * 7919, 36), i % 5));
            }
        }
        holdings = Holdings.inMemory(List.of(file));
        holdings.prepareSearches();
        endpoint = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofSeconds(30))));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    static Stream<String> faultySearches() {
        return Stream.of(
                "",
                " ",
                "(",
                "ship AND",
                "\"ship",
                "[a TO",
                "ship^",
                "ship^" + "9".repeat(60),
                "ship~-5",
                "*hip",
                "?hip",
                "*",
                "ship AND *line",
                "/(a*)*b/",
                "text:/(.*a){20}b/",
                "uri:urn*",
                "nowhere:ship",
                "graph:[* TO *]",
                "a".repeat(1_001),
                "(".repeat(900) + "ship",
                "ship ".repeat(12_000),
                "a" + "*a".repeat(450),
                "\u0000(");
    }

    @ParameterizedTest
    @MethodSource("faultySearches")
    void a_search_that_is_none_is_400_and_says_why(String words) {
        HttpResponse<String> answer = visitor.post(
                "sparql",
                "application/sparql-query",
                PREFIX + "SELECT ?s { ?s text:query '" + words.replace("\u0000", "\\u0000") + "' }");
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", type(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "('ship' 'many')",
                "('ship' 99999999999999999999)",
                "('ship' -1)",
                "('ship' 1.5)",
                "('ship' 1 2)",
                "('ship' 1 'lang:en' 'highlight:' 5 6)",
                "(<urn:colour> 'ship')",
                "(<http://www.w3.org/2000/01/rdf-schema#label>)",
                "()",
                "?words",
                "('ship 7919' 1 'highlight:m:100000')",
                "('ship 7919' 1 'highlight:z:-1')"
            })
    void a_wrong_use_is_400(String object) {
        HttpResponse<String> answer = visitor.ask(PREFIX + "SELECT ?t { (?s ?x ?t) text:query " + object + " }");
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", type(answer));
    }

    static Stream<String> heavySearches() {
        return Stream.of(
                "(".repeat(250) + "ship" + ")".repeat(250) + " 7919",
                "+".repeat(1) + "(ship OR 7919~2)".repeat(50),
                ("a".repeat(200) + "~2 ").repeat(4) + "7919",
                "s*h*i*p* AND 7919",
                "\"ship line\"~2147483647 AND 7919",
                "[a TO zzzz] AND 7919",
                "ship -" + "x".repeat(900),
                "a OR ".repeat(190) + "b");
    }

    @ParameterizedTest
    @MethodSource("heavySearches")
    void a_heavy_search_is_answered_or_refused_and_never_a_fault_of_the_server(String words) {
        int status = ask("('" + words + "' 5)").statusCode();
        assertTrue(List.of(200, 400, 422).contains(status), status + " for " + words);
    }

    @Test
    void more_hits_than_may_be_are_refused_unless_the_best_are_wished_for() {
        assertEquals(422, ask("'ship'").statusCode());
        assertEquals(422, ask("('ship' 999999999)").statusCode());
        HttpResponse<String> best = ask("('ship' 10000)");
        assertEquals(200, best.statusCode(), best.body());
        assertEquals(10_001, best.body().lines().count());
        assertTrue(ask("'ship'").body().contains("more than 10000 texts"));
    }

    @Test
    void a_thing_that_is_known_is_found_among_however_many() {
        HttpResponse<String> answer = visitor.ask(
                PREFIX + "SELECT * { VALUES ?s { <urn:thing:9> } ?s text:query 'ship' }", "Accept", "text/csv");
        assertEquals(2, answer.body().lines().count(), answer.body());
    }

    @Test
    void searches_without_end_stop_at_the_time_limit() {
        try (Endpoint hasty = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofMillis(300))))) {
            HttpResponse<String> answer = new Visitor(hasty.address())
                    .ask(PREFIX + "SELECT (COUNT(*) AS ?n) { ?a <http://www.w3.org/2000/01/rdf-schema#label> ?words ."
                            + " ?b text:query (?words 1000) . ?c text:query (?words 1000) }");
            assertEquals(503, answer.statusCode(), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/text#search",
                "http://jena.apache.org/text#",
                "http://jena.apache.org/ARQ/property#splitIRI",
                "http://jena.apache.org/ARQ/list#member",
                "java:org.apache.jena.query.text.TextQueryPF"
            })
    void no_other_predicate_is_computed(String iri) {
        HttpResponse<String> answer = visitor.ask("SELECT * { ?s <" + iri + "> 'ship' }", "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
    }

    private static HttpResponse<String> ask(String object) {
        return visitor.ask(PREFIX + "SELECT ?s { ?s text:query " + object + " }", "Accept", "text/csv");
    }
}
