package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memcon.store.AnswerFormat;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The shipped configurations work in a Fuseki as it comes, and give the answers that our own server gives. */
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class StockFusekiTest {

    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");
    private static final List<String> QUERIES = List.of(
            "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o",
            "SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o",
            "SELECT ?o FROM <https://w3id.org/memcon/id/graph/authority> { ?s ?p ?o } ORDER BY ?o",
            "PREFIX memcon: <https://w3id.org/memcon/ontology#> "
                    + "SELECT ?yes ?no { ?a memcon:asserts ?c ; memcon:speaker ?yes . ?b memcon:denies ?c ; memcon:speaker ?no }");

    private static final List<String> SEARCHES = List.of(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?s ?t { (?s ?x ?t) text:query 'steamers' } ORDER BY ?s ?t",
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?t { (?s ?x ?t) text:query 'allgren' } ORDER BY ?t",
            "PREFIX text: <http://jena.apache.org/text#> PREFIX memcon: <https://w3id.org/memcon/ontology#> "
                    + "SELECT ?c { ?c text:query 'mail' ; a memcon:Claim } ORDER BY ?c");

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_stock_fuseki_answers_from_a_store_as_our_server_does() throws Exception {
        Store.load(folder.resolve("store"), List.of(DATA));
        List<String> ours;
        try (Holdings holdings = Store.open(folder.resolve("store"))) {
            ours = answersOfOurServer(holdings, QUERIES);
        }
        assertEquals(ours, answersOfStockFuseki("memcon-tdb2.ttl", QUERIES));
    }

    @Test
    void a_stock_fuseki_finds_words_in_the_index_of_a_store_as_our_server_does() throws Exception {
        Store.load(folder.resolve("store"), List.of(DATA));
        List<String> ours;
        try (Holdings holdings = Store.open(folder.resolve("store"))) {
            ours = answersOfOurServer(holdings, SEARCHES);
        }
        assertEquals(ours, answersOfStockFuseki("memcon-text.ttl", SEARCHES));
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_stock_fuseki_answers_from_files_as_our_server_does() throws Exception {
        List<String> ours;
        try (Holdings holdings = Holdings.inMemory(List.of(DATA));
                OutputStream union = Files.newOutputStream(folder.resolve("memcon.ttl"))) {
            ours = answersOfOurServer(holdings, QUERIES);
            new Question("test", "CONSTRUCT WHERE { ?s ?p ?o }").answer(holdings, AnswerFormat.TURTLE, union);
        }
        Files.copy(DATA, folder.resolve("memcon.trig"));
        assertEquals(ours, answersOfStockFuseki("memcon-memory.ttl", QUERIES));
    }

    private static List<String> answersOfOurServer(Holdings holdings, List<String> queries) {
        try (Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            return answers(new Visitor(endpoint.address()), "sparql", queries);
        }
    }

    private List<String> answersOfStockFuseki(String configuration, List<String> queries) throws Exception {
        String option = "--config=" + Path.of("fuseki-config", configuration).toAbsolutePath();
        try (StockFuseki fuseki = StockFuseki.start(folder, "memcon/sparql", option)) {
            return answers(fuseki.visitor(), "memcon/sparql", queries);
        }
    }

    private static List<String> answers(Visitor visitor, String path, List<String> queries) {
        return queries.stream()
                .map(query -> {
                    HttpResponse<String> answer =
                            visitor.post(path, "application/sparql-query", query, "Accept", "text/csv");
                    assertEquals(200, answer.statusCode(), answer.body());
                    assertTrue(answer.body().lines().count() > 1, query);
                    return answer.body();
                })
                .toList();
    }
}
