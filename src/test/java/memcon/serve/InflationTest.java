package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short queries that would make long texts, long numbers or long lists, each step of which no clock can interrupt. */
@Timeout(60)
class InflationTest {

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String LONG = "REPLACE(\"" + "a".repeat(1000) + "\", \"a\", \"" + "b".repeat(1000) + "\")";

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;
    private static Endpoint soonTired;
    private static Visitor hasty;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        String ring = IntStream.range(0, 30 * 30)
                .mapToObj(i -> "<http://e/%d> <http://e/p> <http://e/%d> .%n".formatted(i / 30, i % 30))
                .collect(Collectors.joining());
        holdings = Holdings.inMemory(List.of(Files.writeString(folder.resolve("ring.nt"), ring)));
        endpoint = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofSeconds(30))));
        visitor = new Visitor(endpoint.address());
        soonTired = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofMillis(500))));
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
                "CONCAT(?x%1$d, ?x%1$d)",
                "<" + FN + "concat>(?x%1$d, ?x%1$d)",
                "UCASE(CONCAT(?x%1$d, \"ß\", ?x%1$d))",
                "IF(STRLEN(?x%1$d) > 0, CONCAT(?x%1$d, ?x%1$d), 0)"
            })
    void a_text_that_grows_from_link_to_link_is_refused(String link) {
        assertRefused("Text too long", chain("\"aaaaaaaaaa\"", link, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "1.2345678"})
    void a_number_that_grows_from_link_to_link_is_refused(String start) {
        assertRefused("Number too long", chain(start, "?x%1$d * ?x%1$d", 60));
    }

    @Test
    void a_replacement_cannot_grow_without_end() {
        String link = "REPLACE(?x%1$d, \"a\", \"aaaaaaaaaa\")";
        assertRefused("Text too long", chain("\"aaaaaaaaaa\"", link, 6));
    }

    @Test
    void a_text_is_not_put_together_of_long_ones() {
        String many = String.join(", ", java.util.Collections.nCopies(5000, "?x"));
        assertRefused("Text too long", "SELECT (STRLEN(CONCAT(" + many + ")) AS ?n) { BIND(" + LONG + " AS ?x) }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://www.w3.org/2001/XMLSchema#integer>(REPLACE(?x, \"b\", \"1\"))",
                "STRDT(REPLACE(?x, \"b\", \"1\"), <http://www.w3.org/2001/XMLSchema#integer>) + 1",
                "REGEX(\"a\", ?x)",
                "IRI(?x)"
            })
    void a_long_text_is_not_read_as_something_else(String expression) {
        assertRefused("Text too long", "SELECT (" + expression + " AS ?n) { BIND(" + LONG + " AS ?x) }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CONTAINS(?x, ?y)", "STRBEFORE(?x, ?y)", "STRAFTER(?x, ?y)", "<" + FN + "contains>(?x, ?y)"})
    void a_long_text_is_not_looked_for_in_another(String expression) {
        assertRefused(
                "Text too long",
                "SELECT (" + expression + " AS ?n) { BIND(CONCAT(" + LONG + ", " + LONG + ") AS ?x)"
                        + " BIND(CONCAT(SUBSTR(?x, 1, 900000), \"c\") AS ?y) }");
    }

    @Test
    void a_number_is_not_rounded_to_a_million_digits() {
        assertRefused("Number too long", "SELECT (<" + FN + "round>(1.5, 100000000) AS ?n) {}");
    }

    @Test
    void group_concat_gathers_so_much_and_no_more() {
        String separator = "x".repeat(50_000);
        assertRefused(
                "Text too long",
                "SELECT (STRLEN(GROUP_CONCAT(?s; SEPARATOR=\"" + separator + "\")) AS ?n) { ?s ?p ?o . ?a ?b ?c }");
        assertRefused(
                "Text too long",
                "SELECT (STRLEN(GROUP_CONCAT(DISTINCT ?s; SEPARATOR=\"" + separator
                        + "\")) AS ?n) { ?x ?p ?y . ?a ?b ?c BIND(CONCAT(STR(?x), STR(?y), STR(?a), STR(?c)) AS ?s) }");
        HttpResponse<String> few =
                visitor.ask("SELECT (GROUP_CONCAT(?s) AS ?n) { VALUES ?s { 1 2 3 } }", "Accept", "text/csv");
        assertEquals("n\r\n1 2 3\r\n", few.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://e/0> %1$s ?o",
                "<http://e/0> (%1$s)* ?o",
                "?s (((<http://e/p>*)*)*/(%1$s)+)+ ?o",
                "FILTER EXISTS { <http://e/0> (%1$s) <http://e/nowhere> }"
            })
    void a_path_that_goes_in_circles_ends_at_the_limit(String pattern) {
        String path = String.join("/", java.util.Collections.nCopies(20, "(<http://e/p>|<http://e/q>)"));
        HttpResponse<String> answer = hasty.ask("SELECT (COUNT(*) AS ?n) { " + pattern.formatted(path) + " }");
        assertEquals(503, answer.statusCode(), answer.body());
    }

    @Test
    void values_of_ordinary_size_are_as_ever() {
        HttpResponse<String> answer = visitor.ask(
                "SELECT (CONCAT(UCASE(\"a\"), STR(2.5 * 2), ENCODE_FOR_URI(\"é\"), STRBEFORE(\"x-y\"@en, \"-\")) AS ?x)"
                        + " (CONTAINS(\"abc\", \"b\") AS ?y) (<" + FN + "round>(1.256, 2) AS ?z) (1/0 AS ?none) {}",
                "Accept",
                "text/csv");
        assertEquals("x,y,z,none\r\nA5.0%C3%A9x,true,1.26,\r\n", answer.body());
    }

    private static String chain(String start, String link, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "BIND(" + link.formatted(i) + " AS ?x" + (i + 1) + ")")
                .collect(Collectors.joining(
                        " ", "SELECT (?x" + length + " = 1 AS ?n) { BIND(" + start + " AS ?x0) ", " }"));
    }

    private static void assertRefused(String title, String query) {
        HttpResponse<String> answer = visitor.ask(query);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(title), answer.body());
    }
}
