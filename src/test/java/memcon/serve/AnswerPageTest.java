package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees who asks in a browser. */
class AnswerPageTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    /** What makes an editor of the form. */
    private static final String OURS = """
            <script defer src="/assets/lib/yasqe/yasqe.min.js"></script>
            <script type="module" src="/assets/query.js"></script>
            """;

    private static final String ALL = "SELECT ?o { ?s ?p ?o }";
    private static final String THREE_TIMES = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(
                Path.of("src/test/resources/store/legation.trig"), Path.of("src/test/resources/store/hostile.trig")));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withRows(50_000)));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static String page(String query) {
        HttpResponse<String> answer = visitor.ask(query, "Accept", BROWSER);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("text/html", type(answer));
        assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
        return answer.body();
    }

    private static void assertContains(String part, String page) {
        assertTrue(page.contains(part), page);
    }

    @Test
    void a_browser_gets_a_table_with_the_query_to_change() {
        String page = page("SELECT ?name ?order { ?a <http://www.w3.org/2000/01/rdf-schema#label> ?name"
                + " OPTIONAL { ?a <https://w3id.org/memcon/ontology#order> ?order } }");
        assertContains("<th scope=\"col\">name</th>", page);
        assertContains("<span lang=\"en\">Olof Ållgren</span> <small title=\"language\">@en</small>", page);
        assertContains("<td class=\"number\">30</td>", page);
        assertContains("<td></td>", page);
        assertContains("SELECT ?name ?order { ?a &lt;http://www.w3.org/2000/01/rdf-schema#label&gt; ?name", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
                "ASK { ?s ?p '</textarea><script>' }"
            })
    void nothing_of_the_data_or_the_query_becomes_markup(String query) {
        String page = page(query);
        assertFalse(page.replace(OURS, "").contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertEquals(page.indexOf("</textarea>"), page.lastIndexOf("</textarea>"), page);
        assertFalse(
                Pattern.compile("(href|src)=\"(?!/|https?://|#main-content\")")
                        .matcher(page)
                        .find(),
                page);
    }

    @Test
    void a_script_in_a_literal_is_shown_as_it_is_written() {
        assertContains("&lt;script&gt;alert(&#39;tea&#39;)&lt;/script&gt;", page(ALL));
        assertContains("&quot;&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;", page(ALL));
        assertContains("&lt;script&gt;alert(", page("DESCRIBE <http://example.org/visitor>"));
    }

    @Test
    void only_addresses_on_the_web_become_links() {
        String page = page(ALL);
        assertContains("<span title=\"javascript:alert(1)\">&lt;javascript:alert(1)&gt;</span>", page);
        assertContains("<span title=\"data:text/html,alert\">", page);
        assertContains("<a href=\"https://example.org/a?b=1&amp;c=&#39;quoted&#39;\"", page);
    }

    @Test
    void an_iri_is_shortened_and_one_of_the_collection_leads_to_its_description() {
        assertContains(
                "<a href=\"/id/actor/ida-brandt\""
                        + " title=\"https://w3id.org/memcon/id/actor/ida-brandt\">actor:ida-brandt</a>",
                page(ALL));
        assertContains("Ida Brandt", page("DESCRIBE <https://w3id.org/memcon/id/actor/ida-brandt>"));
    }

    @Test
    void a_yes_and_a_no_are_sentences() {
        assertContains("Yes: something in the data matches.", page("ASK { ?s ?p ?o }"));
        assertContains("No: nothing in the data matches.", page("ASK { ?s ?p 'no such thing' }"));
        assertContains("No rows: nothing in the data matches.", page("SELECT * { ?s ?p 'no such thing' }"));
    }

    @Test
    void a_graph_is_turtle() {
        String page = page("PREFIX ex: <http://example.org/> CONSTRUCT { ex:visitor ex:said ?o } { ?s ex:said ?o }");
        assertContains("1 triple.", page);
        assertTrue(
                Pattern.compile("ex:visitor\\s+ex:said\\s+&quot;Guten Tag&quot;@de")
                        .matcher(page)
                        .find(),
                page);
    }

    @Test
    void of_many_rows_a_thousand_are_shown_and_all_are_counted() {
        String page = page(THREE_TIMES);
        assertContains("46,656 rows in all. The first 1,000 are shown.", page);
        assertEquals(1001, Pattern.compile("<tr>").matcher(page).results().count());
        assertContains("3 rows.", page(THREE_TIMES + " LIMIT 3"));
        assertContains(
                "1,296 triples in all. The first 1,000 are shown.",
                page("CONSTRUCT { [] <http://example.org/n> ?a } { ?a ?b ?c . ?d ?e ?f }"));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml"
    })
    void the_page_links_to_the_same_query_in_the_other_formats(String format, String type) {
        String graph = "&default-graph-uri=http%3A%2F%2Fexample.org%2Fpage";
        HttpResponse<String> page = visitor.get("sparql?query=" + SparqlRequest.encode(ALL) + graph, "Accept", BROWSER);
        String link = Pattern.compile("href=\"/(sparql[^\"]*format=" + format + ")\"")
                .matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
        assertTrue(link.contains(graph), link);
        assertContains("<input name=\"default-graph-uri\" value=\"http://example.org/page\">", page.body());
        HttpResponse<String> answer = visitor.get(link, "Accept", BROWSER);
        assertEquals(200, answer.statusCode());
        assertEquals(type, type(answer));
    }

    @Test
    void a_format_that_does_not_fit_is_refused_with_those_that_do() {
        String query = "sparql?query=" + SparqlRequest.encode("DESCRIBE <http://example.org/visitor>");
        assertEquals("text/turtle", type(visitor.get(query + "&format=turtle")));
        assertEquals("application/rdf+xml", type(visitor.get(query + "&output=xml")));
        assertEquals("text/html", type(visitor.get(query + "&format=html")));
        assertEquals("text/turtle", type(visitor.get(query + "&format=")));
        HttpResponse<String> refused = visitor.get(query + "&format=csv");
        assertEquals(406, refused.statusCode());
        assertContains("turtle", refused.body());
    }

    @Test
    void programs_get_what_they_always_got() {
        assertEquals("application/sparql-results+json", type(visitor.ask(ALL)));
        assertEquals("application/sparql-results+json", type(visitor.ask(ALL, "Accept", "*/*")));
        assertEquals("text/csv", type(visitor.ask(ALL, "Accept", "text/csv,text/html;q=0.5")));
        assertEquals("application/problem+json", type(visitor.ask("SELECT", "Accept", "*/*")));
        assertEquals("application/problem+json", type(visitor.ask("SELECT", "Accept", "text/csv")));
    }

    @Test
    void a_fault_is_shown_at_its_place_and_the_query_is_kept() {
        String faulty = "SELECT *\nWHERE { ?s <b&ad> }";
        HttpResponse<String> answer = visitor.ask(faulty, "Accept", BROWSER);
        assertEquals(400, answer.statusCode());
        assertEquals("text/html", type(answer));
        assertContains("at line 2, column 19:", answer.body());
        assertContains("WHERE { ?s &lt;b&amp;ad&gt; <mark>}</mark>", answer.body());
        assertContains(">\nSELECT *\nWHERE { ?s &lt;b&amp;ad&gt; }</textarea>", answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "sparql?query=, 400",
        "sparql?query=ASK%7B%7D&format=%3Cb%3E, 406",
        "sparql?query=ASK%7B%7D&default-graph-uri=http%3A%2F%2Fexample.org%2F%3Cb%3E, 422",
        "sparql?update=%3Cb%3E, 403",
        "%3Cb%3E, 404"
    })
    void every_refusal_is_a_page_for_a_browser(String path, int status) {
        HttpResponse<String> answer = visitor.get(path, "Accept", BROWSER);
        assertEquals(status, answer.statusCode());
        assertEquals("text/html", type(answer));
        assertEquals("", header(answer, "ETag"));
        assertContains("role=\"alert\"", answer.body());
        assertFalse(answer.body().contains("<b>"), answer.body());
    }

    @Test
    void the_style_comes_from_here_and_nothing_else_may() {
        assertContains("<link rel=\"stylesheet\" href=\"/assets/style.css\">", page("ASK {}"));
        HttpResponse<String> style = visitor.get("assets/style.css");
        assertEquals(200, style.statusCode());
        assertEquals("text/css", type(style));
        assertEquals(
                304,
                visitor.get("assets/style.css", "If-None-Match", header(style, "ETag"))
                        .statusCode());
        assertEquals(
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'",
                header(style, "Content-Security-Policy"));
    }
}
