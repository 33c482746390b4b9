package memcon.serve.explore;

import static memcon.serve.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explorer without its scripts: a table of relations, page by page, and names by which to begin. */
class ExploreTest {

    private static final int SPOKEN = 250;
    private static final String BASE = "https://w3id.org/memcon/id/";
    private static final String NAMES = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/memcon/id/>
            <actor/ida> a memcon:Actor , memcon:Person ; rdfs:label "Ida <b>Brandt</b> & \\"co\\""@en .
            <actor/olof> a memcon:Actor , memcon:Person ; rdfs:label "Olof {thing} {most}"@en ; rdfs:seeAlso <javascript:alert(1)> .
            <claim/well> a memcon:Claim ; rdfs:label "All is well"@en ; memcon:refersTo <actor/ida> .
            <statement/no> a memcon:Statement ; memcon:denies <claim/well> ; memcon:speaker <actor/olof> ; memcon:reportLevel 2 .
            <statement/yes> a memcon:Statement ; memcon:asserts <claim/well> ; memcon:speaker <actor/ida> ; memcon:evidence <passage/1> .
            """;

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws Exception {
        StringBuilder turtle = new StringBuilder(NAMES);
        for (int i = 0; i < SPOKEN; i++) {
            turtle.append("<statement/")
                    .append(i)
                    .append("> memcon:speaker <actor/olof> ; rdfs:label \"word ")
                    .append(i)
                    .append("\"@en .\n");
        }
        holdings = Holdings.inMemory(List.of(Files.writeString(folder.resolve("talk.ttl"), turtle)));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static String explore(String iri, String more) {
        HttpResponse<String> page = get("thing=" + URLEncoder.encode(iri, StandardCharsets.UTF_8) + more);
        assertEquals(200, page.statusCode(), page::body);
        return page.body();
    }

    private static HttpResponse<String> get(String parameters) {
        return visitor.get("explore?" + parameters, "Accept", "text/html");
    }

    private static int rows(String page) {
        return page.split("<tr><td>", -1).length - 1;
    }

    @Test
    void a_page_has_a_hundred_relations_and_leads_to_the_next() {
        String first = explore(BASE + "actor/olof", "");
        assertEquals(100, rows(first));
        assertTrue(first.contains(">100 more</a>"), first);
        String third = explore(BASE + "actor/olof", "&page=3");
        assertEquals(SPOKEN + 2 - 200, rows(third));
        assertFalse(third.contains("more</a>"), third);
        assertTrue(explore(BASE + "actor/olof", "&page=4").contains("Nothing more."));
    }

    @Test
    void passages_are_left_out_until_they_are_wished_for() {
        assertFalse(explore(BASE + "statement/yes", "").contains("passage/1"));
        assertTrue(explore(BASE + "statement/yes", "&machinery=1").contains("passage/1"));
    }

    @Test
    void names_from_the_data_are_text_and_no_place_to_fill_in() {
        String page = explore(BASE + "actor/ida", "");
        assertTrue(page.contains("From Ida &lt;b&gt;Brandt&lt;/b&gt; &amp; &quot;co&quot;"), page);
        assertFalse(page.contains("<b>"), page);
        assertTrue(explore(BASE + "actor/olof", "").contains("From Olof {thing} {most}"));
        assertFalse(explore(BASE + "actor/olof", "").contains("href=\"javascript"));
    }

    @Test
    void a_contested_claim_is_suggested_and_so_is_who_is_heard_most() {
        String page = visitor.get("explore").body();
        assertTrue(page.contains(">All is well</a>"), page);
        assertTrue(page.contains(">Olof {thing} {most}</a> <small>" + (SPOKEN + 1) + " times</small>"), page);
    }

    @Test
    void a_part_of_a_name_is_enough() {
        assertTrue(get("name=brand").body().contains("Ida &lt;b&gt;"));
        assertTrue(get("name=olo").body().contains(">Olof "));
        assertTrue(get("name=nobody").body().contains("Nothing is called so."));
        assertTrue(get("name=" + URLEncoder.encode(BASE + "claim/well", StandardCharsets.UTF_8))
                .body()
                .contains("From All is well"));
    }

    @Test
    void the_same_question_has_the_same_answer_and_is_not_sent_twice() {
        HttpResponse<String> page = get("name=olof");
        assertEquals(page.body(), get("name=olof").body());
        assertEquals(
                304,
                visitor.get("explore?name=olof", "Accept", "text/html", "If-None-Match", header(page, "ETag"))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "400, thing=ida",
        "400, thing=http://a%3E%20%7D",
        "400, thing=http://a%00b",
        "400, thing=http://a%0Ab",
        "404, thing=urn:nobody",
        "400, thing=urn:nobody&page=0",
        "400, thing=urn:nobody&page=1000",
        "400, thing=urn:nobody&page=x",
        "200, name=%00%01%22%5C%27",
        "200, name=((*%20AND%20OR~%5E:%2F",
        "200, name=%F0%9F%98%80",
    })
    void hostile_parameters_have_a_proper_answer(int status, String parameters) {
        assertEquals(status, get(parameters).statusCode(), () -> get(parameters).body());
    }

    @Test
    void what_is_too_long_is_refused() {
        assertEquals(400, get("name=" + "a".repeat(201)).statusCode());
        assertEquals(400, get("thing=urn:" + "a".repeat(2001)).statusCode());
    }
}
