package memcon.serve;

import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SPARQL's protocol and formats ask of a server where its libraries do otherwise. */
class StandardsTest {

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

    @Test
    void a_blank_node_in_csv_can_be_told_from_a_string() {
        String query = "SELECT ?a ?b { BIND(BNODE() AS ?x) VALUES ?s { \"b0\" } BIND(?x AS ?a) BIND(?s AS ?b) }";
        assertEquals(
                "a,b\r\n_:b0,b0\r\n", visitor.ask(query, "Accept", "text/csv").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/rdf+xml"})
    void a_format_without_triple_terms_is_refused_for_a_graph_that_has_one(String format) {
        String query = "CONSTRUCT { <s> <p> <<( <a> <b> <c> )>> } {}";
        HttpResponse<String> refused = visitor.ask(query, "Accept", format);
        assertEquals(406, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("text/turtle"), refused.body());
        assertEquals(200, visitor.ask(query, "Accept", "text/turtle").statusCode());
    }

    @Test
    void rdf_xml_is_refused_for_a_property_that_it_cannot_name() {
        String query = "CONSTRUCT { <s> <http://example.org/1> 1 } {}";
        assertEquals(406, visitor.ask(query, "Accept", "application/rdf+xml").statusCode());
        assertEquals(200, visitor.ask(query, "Accept", "application/ld+json").statusCode());
    }

    @Test
    void a_relative_iri_is_one_of_the_data() {
        String answer = visitor.ask("CONSTRUCT { <actor/ida-brandt> <p> 1 } {}", "Accept", "application/n-triples")
                .body();
        assertTrue(answer.startsWith("<https://w3id.org/memcon/id/actor/ida-brandt> "), answer);
    }

    /** Java's client does not send a POST again when a connection that it kept is closed under it. */
    @Test
    void a_refused_body_does_not_end_the_connection_under_the_next_request() {
        for (int i = 0; i < 100; i++) {
            assertEquals(
                    415,
                    visitor.post("sparql", "application/sparql-update", "CLEAR ALL # " + i)
                            .statusCode());
        }
    }

    @Test
    void a_query_in_another_encoding_than_utf_8_is_refused_as_such() {
        HttpResponse<String> answer = visitor.send(visitor.request("sparql")
                .header("Content-Type", "application/sparql-query; charset=UTF-16")
                .POST(BodyPublishers.ofString("ASK {}", StandardCharsets.UTF_16)));
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("UTF-8"), answer.body());
        assertEquals(
                200,
                visitor.post("sparql", "application/sparql-query; charset=utf-8", "ASK {}")
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/turtle",
                "text/turtle | text/turtle",
                "application/n-quads,application/trig;q=0.95,text/turtle;q=0.76,*/*;q=0.1 | application/n-quads",
                "application/n-quads | application/n-quads",
                "application/trig | application/trig",
                "application/n-triples | application/n-triples",
                "application/rdf+xml;q=0.9,text/html;q=0.5 | application/rdf+xml"
            })
    void clients_that_look_for_a_description_find_one_they_read(String accept, String type) {
        HttpResponse<String> description = visitor.get("sparql", "Accept", accept);
        assertEquals(200, description.statusCode());
        assertEquals(type, type(description));
        assertTrue(description.body().contains("Service"), description.body());
    }
}
