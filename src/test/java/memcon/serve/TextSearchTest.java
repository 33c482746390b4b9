package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor finds with {@code text:query}. */
class TextSearchTest {

    private static final Path DATA = Path.of("src/test/resources/store/names.trig");

    private static final String PREFIXES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(DATA));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jiri mlynar                 | actor/jiri-mlynar",
                "Jiří Mlynář                 | actor/jiri-mlynar",
                "MLYNÁŘ                      | actor/jiri-mlynar",
                "muller                      | actor/jiri-mlynar",
                "Ёжи                         | actor/jiri-mlynar",
                "млын*                       | actor/jiri-mlynar",
                "mlynarsh                    | actor/jiri-mlynar",
                "mlynarz~1                   | actor/jiri-mlynar",
                "weapon miller               | document/a/claim/1",
                "weapon AND NOT ferry        | document/a/claim/1",
                "\"two weapons\"             | document/a/claim/1 document/a/passage/1",
                "exact:weapon                | document/b/claim/1 document/b/passage/1 document/b/text",
                "text:weapon -exact:weapon   | document/a/claim/1 document/a/passage/1",
                "weap*                       | document/a/claim/1 document/a/passage/1 document/b/claim/1 document/b/passage/1 document/b/text",
                "sell                        | ''",
                "mill OR talk                | actor/mill document/b/text",
                "\"weapon ferry\"~4          | document/a/passage/1 document/b/claim/1 document/b/passage/1 document/b/text",
                "weapon\\: no                | document/b/claim/1 document/b/passage/1 document/b/text"
            })
    void a_search_finds_what_its_words_fit(String words, String things) {
        assertEquals(things, things("?s text:query '" + words.replace("\\", "\\\\") + "'"));
    }

    @Test
    void a_language_finds_its_own_forms_of_a_word() {
        assertEquals("", things("?s text:query 'Häusern'"));
        assertEquals("place/haeuser", things("?s text:query 'Häusern'@de"));
        assertEquals("place/haeuser", things("?s text:query ('Häusern' 'lang:de')"));
        assertEquals("", things("?s text:query 'Häuser'@en"));
        assertEquals("actor/jiri-mlynar", things("?s text:query ('mlynar*' 'lang:none')"));
    }

    @Test
    void properties_narrow_a_search() {
        assertEquals("document/a/claim/1 document/b/claim/1", things("?s text:query (memcon:content 'weapon')"));
        assertEquals(
                "document/a/claim/1 document/b/passage/1",
                things("?s text:query (rdfs:label memcon:quotation 'weapon -two')"));
    }

    @Test
    void a_hit_has_a_score_a_text_a_graph_and_a_property() {
        assertEquals(
                List.of("\"no weapon: no ferry\"\t<https://w3id.org/memcon/id/document/b/graph>"
                        + "\t<https://w3id.org/memcon/ontology#quotation>\ttrue"),
                rows("SELECT ?text ?g ?p (?score > 0 AS ?good)"
                        + " { (?s ?score ?text ?g ?p) text:query (memcon:quotation 'weapon -two') }"));
        assertEquals(
                List.of("\"The Old Mill\"@en"),
                rows("SELECT ?text { (?s ?score ?text) text:query 'mill' }"),
                "a statement of two graphs is found once");
    }

    @Test
    void found_words_are_marked_at_wish() {
        assertEquals(
                List.of("\"The <b>miller</b> sold two <b>weapons</b>.\"@en"),
                rows("SELECT ?text { (?s ?x ?text) text:query"
                        + " (memcon:content 'miller weapon' 'highlight:s:<b>|e:</b>') }"));
    }

    @Test
    void a_number_takes_the_best() {
        assertEquals(2, rows("SELECT ?s { ?s text:query ('weapon' 2) }").size());
        assertEquals(
                List.of("<https://w3id.org/memcon/id/document/b/passage/1>"),
                rows("SELECT ?s { ?s text:query (memcon:quotation 'weapon' 1) }"));
    }

    @Test
    void a_search_stays_in_the_graphs_of_the_query() {
        String a = "<https://w3id.org/memcon/id/document/a/graph>";
        String b = "<https://w3id.org/memcon/id/document/b/graph>";
        String find = "?s text:query (memcon:quotation 'weapon')";
        String inA = "document/a/passage/1";
        assertEquals(inA, things("GRAPH " + a + " { " + find + " }"));
        assertEquals(inA, things("GRAPH ?g { " + find + " } FILTER(?g = " + a + ")"));
        assertEquals(inA, things("FROM " + a, find));
        assertEquals("", things("FROM NAMED " + a, find));
        assertEquals(inA, things("FROM NAMED " + a, "GRAPH ?g { " + find + " }"));
        assertEquals("", things("FROM NAMED " + a, "GRAPH " + b + " { " + find + " }"));
        assertEquals("document/b/passage/1", things("FROM " + b + " FROM NAMED " + a, find));
        assertEquals(inA + " document/b/passage/1", things("FROM <urn:x-arq:UnionGraph>", find));
    }

    @Test
    void a_thing_that_is_known_already_is_looked_up() {
        assertEquals(
                "document/b/claim/1",
                things("VALUES ?s { <https://w3id.org/memcon/id/document/b/claim/1> } ?s text:query 'weapon'"));
        assertEquals("document/a/claim/1 document/b/claim/1", things("?s a memcon:Claim . ?s text:query 'weapon' ."));
        assertEquals(
                "document/b/claim/1",
                things("VALUES ?words { 'ferry -two' 5 } ?s a memcon:Claim . ?s text:query ?words"));
    }

    /** The things that a pattern finds, in the alphabet's order. */
    private static String things(String pattern) {
        return things("", pattern);
    }

    private static String things(String from, String pattern) {
        return rows("SELECT ?s " + from + " { " + pattern + " }").stream()
                .map(row -> row.replace("<https://w3id.org/memcon/id/", "").replace(">", ""))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private static List<String> rows(String query) {
        HttpResponse<String> answer = visitor.ask(PREFIXES + query, "Accept", "text/tab-separated-values");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().skip(1).toList();
    }
}
