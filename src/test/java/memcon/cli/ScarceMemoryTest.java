package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import memcon.serve.Visitor;
import memcon.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server with little memory ends the query that eats it, and goes on for everybody else. */
class ScarceMemoryTest {

    /** Keeps each of sixteen million rows, which need gigabytes, and needs nothing else. */
    private static final String HUNGRY = "SELECT (COUNT(DISTINCT ?row) AS ?rows) {"
            + " ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r"
            + " BIND(CONCAT(STR(?a), STR(?c), STR(?d), STR(?f), STR(?g), STR(?i), STR(?j), STR(?l), STR(?m), STR(?o),"
            + " STR(?p), STR(?r)) AS ?row) }";

    /** Subqueries with LIMIT are joined by hashing: all rows of one of them are kept. */
    private static final String JOINING = "SELECT (COUNT(*) AS ?rows) {"
            + " { SELECT ?a ?b ?p ?z ?k ?n { ?a ?p ?b . ?x ?y ?z . ?i ?j ?k . ?l ?m ?n . ?u ?v ?w . ?q ?r ?s }"
            + " LIMIT 1000000000 }"
            + " { SELECT ?p ?g ?o { ?g ?p ?h . ?o ?t ?f . ?c ?d ?e . ?aa ?bb ?cc . ?dd ?ee ?ff . ?gg ?hh ?ii }"
            + " LIMIT 1000000000 } }";

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_query_that_keeps_too_much_is_stopped_and_the_server_stays() throws Exception {
        Path store = folder.resolve("store");
        Store.load(store, List.of(Path.of("src/test/resources/store/customs.trig")));
        Process server = Launched.java(
                List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError"),
                "serve",
                "--port=0",
                "--timeout=120",
                "--store=" + store);
        try (var lines = server.inputReader(StandardCharsets.UTF_8)) {
            String ready = String.valueOf(lines.readLine());
            Visitor visitor = new Visitor(URI.create(ready.replaceFirst(".*(http://\\S+/).*", "$1")));
            for (String query : List.of(HUNGRY, JOINING)) {
                HttpResponse<String> answer = visitor.ask(query);
                assertEquals(503, answer.statusCode(), answer.body());
                assertTrue(answer.body().contains("\"Memory short\""), answer.body());
            }
            assertEquals(200, visitor.ask("SELECT * { ?s ?p ?o }").statusCode());
            assertTrue(server.isAlive());
        } finally {
            server.destroyForcibly();
        }
    }
}
