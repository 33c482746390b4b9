package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.serve.http.Page;
import memcon.serve.sparql.ExampleQueries;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import memcon.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an honest visitor gets. */
class EndpointTest {

    private static final String NAMES = "SELECT ?name { ?a a <https://w3id.org/memcon/ontology#Person> ;"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig")));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, '\"value\": \"Olof Ållgren\"'",
        "application/sparql-results+xml, '<literal xml:lang=\"en\">Olof Ållgren</literal>'",
        "text/csv, Olof Ållgren",
        "text/tab-separated-values, '\"Olof Ållgren\"@en'",
        "application/json, '\"value\": \"Olof Ållgren\"'"
    })
    void rows_come_in_the_format_that_is_accepted(String accept, String part) {
        HttpResponse<String> answer = visitor.ask(NAMES, "Accept", accept);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(accept, type(answer));
        assertTrue(answer.body().contains(part), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void a_constructed_graph_comes_in_the_format_that_is_accepted(String accept) {
        String query = "CONSTRUCT { ?s ?p ?o } { GRAPH <https://w3id.org/memcon/id/graph/authority> { ?s ?p ?o } }";
        HttpResponse<String> answer = visitor.ask(query, "Accept", accept);
        assertEquals(accept, type(answer));
        assertTrue(answer.body().contains("Ida Brandt"), answer.body());
        assertEquals("text/turtle", type(visitor.ask("DESCRIBE <https://w3id.org/memcon/id/actor/ida-brandt>")));
    }

    @Test
    void a_visitor_without_a_wish_gets_json_and_an_unknown_wish_is_answered_with_the_list() {
        assertEquals("application/sparql-results+json", type(visitor.ask(NAMES)));
        HttpResponse<String> answer = visitor.ask(NAMES, "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/csv"), answer.body());
    }

    @Test
    void a_query_can_be_posted_as_a_form_and_as_a_body() {
        String form = "query=" + java.net.URLEncoder.encode(NAMES, java.nio.charset.StandardCharsets.UTF_8);
        String expected = visitor.ask(NAMES).body();
        assertEquals(
                expected,
                visitor.post("sparql", "application/x-www-form-urlencoded", form)
                        .body());
        assertEquals(
                expected,
                visitor.post("sparql", "application/sparql-query", NAMES).body());
    }

    @Test
    void the_default_graph_is_the_union_and_from_chooses_graphs_of_the_dataset() {
        String count = "SELECT (COUNT(*) AS ?n) %s { ?s ?p ?o }";
        assertEquals(
                "n\r\n29\r\n",
                visitor.ask(count.formatted(""), "Accept", "text/csv").body());
        String from = "FROM <https://w3id.org/memcon/id/graph/authority>";
        assertEquals(
                "n\r\n6\r\n",
                visitor.ask(count.formatted(from), "Accept", "text/csv").body());
    }

    @Test
    void asked_nothing_the_endpoint_describes_itself() {
        HttpResponse<String> turtle = visitor.get("sparql", "Accept", "text/turtle");
        assertEquals(200, turtle.statusCode());
        assertEquals("text/turtle", type(turtle));
        assertTrue(turtle.body().contains("sd:Service"), turtle.body());
        assertEquals("text/html", type(visitor.get("sparql", "Accept", "text/html,*/*;q=0.8")));
        assertEquals("application/ld+json", type(visitor.get("sparql", "Accept", "application/ld+json")));
    }

    @Test
    void head_and_options_are_answered() {
        HttpResponse<String> head = visitor.method("HEAD", "sparql?query=ASK%7B%7D");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(200, visitor.method("HEAD", "sparql").statusCode());
        HttpResponse<String> options = visitor.method("OPTIONS", "sparql", "Origin", "https://example.org");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, POST, OPTIONS", header(options, "Access-Control-Allow-Methods"));
    }

    @Test
    void any_site_may_read_without_credentials() {
        HttpResponse<String> answer = visitor.ask(NAMES, "Origin", "https://example.org");
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    }

    @Test
    void an_answer_that_the_visitor_has_is_not_sent_again() {
        String tag = header(visitor.ask(NAMES), "ETag");
        HttpResponse<String> again = visitor.ask(NAMES, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(200, visitor.ask(NAMES + " LIMIT 1", "If-None-Match", tag).statusCode());
        assertEquals(
                200,
                visitor.ask(NAMES, "If-None-Match", tag, "Accept", "text/csv").statusCode());
        assertEquals("", header(visitor.ask("SELECT (NOW() AS ?n) {}"), "ETag"));
    }

    @Test
    void the_text_that_offsets_refer_to_is_served_to_the_letter() {
        HttpResponse<String> text = visitor.get("document/legation-7/text");
        assertEquals(200, text.statusCode());
        assertEquals("text/plain;charset=utf-8", header(text, "Content-Type").toLowerCase(java.util.Locale.ROOT));
        assertEquals(
                "Tea with the harbour master\n\nMr. Ållgren said that the mail steamer would not come — “not this week”. 🚢\n",
                text.body());
        String tag = header(text, "ETag");
        assertEquals(
                304,
                visitor.get("document/legation-7/text", "If-None-Match", tag).statusCode());
    }

    @Test
    void the_landing_page_lists_documents_and_questions_escaped_and_runs_nothing() {
        HttpResponse<String> page = visitor.get("");
        assertEquals("text/html", type(page));
        assertTrue(page.body().contains("Tea with the harbour master &lt;Port &amp; Customs&gt;"), page.body());
        assertTrue(page.body().contains("/document/legation-7/text"), page.body());
        assertFalse(page.body().contains("/document/legation-8/text"), "legation-8 has no text");
        assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'self';"));
        assertFalse(page.body().contains("<script"));
    }

    @Test
    void every_question_of_the_project_is_on_the_landing_page_and_has_an_answer() throws IOException {
        String page = visitor.get("").body();
        List<String> links = Pattern.compile("href=\"/(sparql\\?[^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertEquals(files.filter(file -> file.toString().endsWith(".rq")).count(), links.size());
        }
        for (String link : links) {
            assertEquals(200, visitor.get(link).statusCode(), link);
            assertEquals(200, visitor.get(link, "Accept", "text/html").statusCode(), link);
        }
        for (ExampleQueries.Example example : ExampleQueries.all()) {
            assertTrue(page.contains(">" + Page.escape(example.summary()) + "</a>"), example.summary());
            assertNotEquals("other", example.theme());
            assertTrue(visitor.ask(example.text(), "Accept", "text/html")
                    .body()
                    .contains("<h1>" + Page.escape(example.summary()) + "</h1>"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "document/none/text", "document/legation-8/text", "sparql/data", "$/ping", "$/stats"})
    void an_unknown_path_is_404(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", type(answer));
    }

    @Test
    void a_query_with_a_fault_is_400_with_the_place_of_the_fault() {
        HttpResponse<String> answer = visitor.ask("SELECT * { ?s ?p }");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", type(answer));
        assertTrue(answer.body().contains("line 1"), answer.body());
        assertEquals(400, visitor.get("sparql?query=").statusCode());
    }

    @Test
    void a_port_that_is_taken_is_reported() {
        int taken = endpoint.address().getPort();
        StoreException fault =
                assertThrows(StoreException.class, () -> Endpoint.start(holdings, EndpointSettings.onPort(taken)));
        assertTrue(fault.getMessage().startsWith("--port " + taken + ": cannot be listened on"), fault.getMessage());
    }

    @Test
    void a_stop_does_not_wait_for_ever_for_a_query_under_way() {
        Endpoint other = Endpoint.start(
                holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withTimeout(Duration.ofSeconds(30))));
        Visitor slow = new Visitor(other.address());
        String endless = "SELECT (REGEX(\"" + "a".repeat(40) + "X\", \"(.*a){20}b\") AS ?x) {}";
        CompletableFuture<Integer> asked =
                CompletableFuture.supplyAsync(() -> slow.ask(endless).statusCode());
        assertEquals(200, slow.ask("ASK {}").statusCode());
        assertTimeout(Duration.ofSeconds(28), other::close);
        asked.exceptionally(cutOff -> 0).join();
    }
}
