package memcon.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import memcon.store.StoreException;
import org.junit.jupiter.api.Test;

/** Which network a query's answer is. */
class NetworkExportTest {

    private static final String TALKS = """
            :olof rdfs:label "Olof Ållgren"@sv , "Olof Allgren"@en ; :speaksTo :berta .
            :berta rdfs:label "Berta"@en ; :age 44 ; :height 1.5 ; :isHost true ; :born "1911-03-01"^^xsd:date .
            """;

    private static JsonObject json(String turtle, String query) {
        return JsonParser.parseString(
                        Exported.of(turtle, query, ExportFormat.CYTOSCAPE).text())
                .getAsJsonObject();
    }

    private static List<JsonObject> data(JsonObject network, String part) {
        JsonArray elements = network.getAsJsonObject("elements").getAsJsonArray(part);
        return StreamSupport.stream(elements.spliterator(), false)
                .map(element -> element.getAsJsonObject().getAsJsonObject("data"))
                .toList();
    }

    @Test
    void a_row_is_an_edge_and_its_columns_are_attributes_of_source_or_target_or_edge() {
        JsonObject network = json(":x :y :z .", """
                SELECT ?source ?sourceLabel ?sourceRank ?target ?targetRank ?label ?weight ?since
                { VALUES (?source ?sourceLabel ?sourceRank ?target ?targetRank ?label ?weight ?since) {
                  (:a "A" 1 :b 2 "tells" 3 "1964-02-26"^^xsd:date) (:b "B" 2 :a 1 "asks" 0.5 UNDEF) (:c "C" 9 UNDEF UNDEF UNDEF UNDEF UNDEF)
                } }""");
        List<JsonObject> nodes = data(network, "nodes");
        assertEquals(
                "[{\"id\":\"http://example.org/a\",\"label\":\"A\",\"rank\":1}"
                        + ", {\"id\":\"http://example.org/b\",\"label\":\"B\",\"rank\":2}"
                        + ", {\"id\":\"http://example.org/c\",\"label\":\"C\",\"rank\":9}]",
                nodes.toString());
        List<JsonObject> edges = data(network, "edges");
        assertEquals(2, edges.size());
        JsonObject tells = edges.get(0);
        assertEquals("http://example.org/a", tells.get("source").getAsString());
        assertEquals("http://example.org/b", tells.get("target").getAsString());
        assertEquals("tells", tells.get("label").getAsString());
        assertEquals("3", tells.get("weight").toString());
        assertEquals("1964-02-26", tells.get("since").getAsString());
        assertEquals("0.5", edges.get(1).get("weight").toString());
        assertFalse(edges.get(1).has("since"));
    }

    @Test
    void triples_between_resources_are_edges_and_literals_are_typed_attributes() {
        JsonObject network = json("""
                :olof a :Person ; rdfs:label "Olof Ållgren"@sv , "Olof Allgren"@en ; :tells :berta .
                :berta skos:prefLabel "Berta" ; :age 44 ; :height 1.5 ; :isHost true ; :born "1911-03-01"^^xsd:date ;
                    :large 123456789012345678901234567890 .
                """, "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
        assertEquals(
                "[{\"id\":\"http://example.org/berta\",\"label\":\"Berta\",\"age\":44,\"born\":\"1911-03-01\""
                        + ",\"height\":1.5,\"isHost\":true,\"large\":\"123456789012345678901234567890\"}"
                        + ", {\"id\":\"http://example.org/olof\",\"label\":\"Olof Allgren\",\"type\":\"Person\"}]",
                data(network, "nodes").toString());
        JsonObject edge = data(network, "edges").get(0);
        assertEquals("tells", edge.get("label").getAsString());
        assertEquals("http://example.org/tells", edge.get("predicate").getAsString());
    }

    @Test
    void several_values_of_an_attribute_are_one_text_and_make_every_value_of_it_a_text() {
        JsonObject network = json(":a :n 1 , 2 . :b :n 3 .", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
        assertEquals("\"1; 2\"", data(network, "nodes").get(0).get("n").toString());
        assertEquals("\"3\"", data(network, "nodes").get(1).get("n").toString());
    }

    @Test
    void attributes_that_share_a_last_part_are_told_apart_and_names_that_formats_need_are_left_to_them() {
        JsonObject network = json("""
                :a <http://one.example/title> "1" ; <http://two.example/title> "2" ; :id "3" ; :parent "4" .
                """, "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
        JsonObject node = data(network, "nodes").get(0);
        assertEquals("1", node.get("http://one.example/title").getAsString());
        assertEquals("2", node.get("http://two.example/title").getAsString());
        assertEquals("http://example.org/a", node.get("id").getAsString());
        assertEquals("3", node.get("id_").getAsString());
        assertEquals("4", node.get("parent_").getAsString());
    }

    @Test
    void the_same_triple_made_twice_is_one_edge_and_two_rows_are_two() {
        String twoTalks = ":a :tells :b ; :on 1 , 2 .";
        assertEquals(
                "2 nodes, 1 edge",
                Exported.of(twoTalks, "CONSTRUCT { ?a :tells ?b } { ?a :tells ?b ; :on ?day }", ExportFormat.DOT)
                        .tally()
                        .toString());
        JsonObject rows = json(twoTalks, "SELECT (?a AS ?source) (?b AS ?target) { ?a :tells ?b ; :on ?day }");
        List<JsonObject> edges = data(rows, "edges");
        assertEquals(2, edges.size());
        assertFalse(edges.get(0).get("id").equals(edges.get(1).get("id")));
    }

    @Test
    void an_edge_keeps_its_name_when_others_come_and_the_bytes_do_not_depend_on_the_order_of_the_rows() {
        String query = "SELECT ?source ?target ?weight { VALUES (?source ?target ?weight) { %s } }";
        String two = query.formatted("(:a :b 1) (:b :c 2)");
        assertEquals(
                Exported.of(":x :y 1 .", two, ExportFormat.JGF),
                Exported.of(":x :y 1 .", query.formatted("(:b :c 2) (:a :b 1)"), ExportFormat.JGF));
        String more = Exported.of(":x :y 1 .", query.formatted("(:a :a 9) (:b :c 7) (:a :b 1)"), ExportFormat.JGF)
                .text();
        JsonParser.parseString(Exported.of(":x :y 1 .", two, ExportFormat.JGF).text())
                .getAsJsonObject()
                .getAsJsonObject("graph")
                .getAsJsonArray("edges")
                .forEach(edge -> assertTrue(
                        more.contains(edge.getAsJsonObject().get("id").getAsString()), more));
    }

    @Test
    void a_remark_in_the_head_makes_a_network_undirected_and_gives_it_its_title() {
        Exported network = Exported.of(":a :with :b .", """
                #+ summary: Who sat with whom?
                #+ directed: no
                SELECT (?a AS ?source) (?b AS ?target) { ?a :with ?b }
                """, ExportFormat.DOT);
        assertEquals("""
                graph "Who sat with whom?" {
                  "http://example.org/a" [label="a"];
                  "http://example.org/b" [label="b"];
                  "http://example.org/a" -- "http://example.org/b";
                }
                """, network.text());
    }

    @Test
    void what_is_no_network_is_told_with_its_columns() {
        StoreException columns = assertThrows(
                StoreException.class, () -> Exported.of(TALKS, "SELECT ?a { ?a ?p ?o }", ExportFormat.GEXF));
        assertEquals(
                "question.rq: a network needs columns ?source, ?target, the answer has ?a."
                        + " Name them so, with AS, or choose another format.",
                columns.getMessage());
        StoreException weight = assertThrows(
                StoreException.class,
                () -> Exported.of(
                        TALKS,
                        "SELECT (?a AS ?source) (?b AS ?target) ?weight { ?a :speaksTo ?b . BIND('much' AS ?weight) }",
                        ExportFormat.GEXF));
        assertEquals("question.rq: ?weight \"much\" is no number. Count or measure something.", weight.getMessage());
        StoreException truth =
                assertThrows(StoreException.class, () -> Exported.of(TALKS, "ASK { ?s ?p ?o }", ExportFormat.GEXF));
        assertTrue(truth.getMessage().contains("yes or no"), truth.getMessage());
        StoreException corpus = assertThrows(
                StoreException.class,
                () -> Exported.of(TALKS, "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", ExportFormat.CONVOKIT));
        assertTrue(corpus.getMessage().contains("no convokit"), corpus.getMessage());
    }
}
