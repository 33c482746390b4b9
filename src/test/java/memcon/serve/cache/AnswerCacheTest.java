package memcon.serve.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {

    private static final int KILO = 1024;

    private final AnswerCache cache = new AnswerCache(100 * KILO, "old");

    private static CacheKey question(String data, String query) {
        return new CacheKey(data, "limits", query, List.of(), List.of(), "text/csv");
    }

    private static KeptAnswer answer(int bytes) {
        return new KeptAnswer(new byte[bytes], 1);
    }

    @Test
    void what_was_kept_is_given_again_for_the_same_question_only() {
        CacheKey asked = question("old", "SELECT * {}");
        cache.keep(asked, answer(10));
        assertEquals(
                10, cache.answerTo(question("old", "SELECT * {}")).orElseThrow().length());
        List<CacheKey> others = List.of(
                question("new", "SELECT * {}"),
                question("old", "SELECT * { }"),
                new CacheKey("old", "others", "SELECT * {}", List.of(), List.of(), "text/csv"),
                new CacheKey("old", "limits", "SELECT * {}", List.of("http://example.org/g"), List.of(), "text/csv"),
                new CacheKey("old", "limits", "SELECT * {}", List.of(), List.of("http://example.org/g"), "text/csv"),
                new CacheKey("old", "limits", "SELECT * {}", List.of(), List.of(), "text/html"));
        others.forEach(other -> assertTrue(cache.answerTo(other).isEmpty(), other.toString()));
    }

    @Test
    void no_more_bytes_are_kept_than_were_allowed() {
        for (int i = 0; i < 1000; i++) {
            cache.keep(question("old", "SELECT * {} # " + i), answer(KILO));
        }
        assertTrue(cache.size() > 20, cache.size() + " are kept");
        assertTrue(cache.size() < 100, cache.size() + " are kept");
    }

    @Test
    void the_words_of_a_question_count() {
        String comment = "#".repeat(KILO);
        for (int i = 0; i < 1000; i++) {
            cache.keep(question("old", "SELECT * {} " + comment + i), answer(1));
        }
        assertTrue(cache.size() < 50, cache.size() + " are kept");
    }

    @Test
    void one_answer_does_not_push_out_many() {
        assertTrue(cache.hasRoomFor(12 * KILO));
        assertFalse(cache.hasRoomFor(13 * KILO));
        CacheKey asked = question("old", "SELECT * {}");
        cache.keep(asked, answer(13 * KILO));
        assertTrue(cache.answerTo(asked).isEmpty());
    }

    @Test
    void answers_of_former_data_leave_and_late_ones_are_not_kept() {
        CacheKey early = question("old", "SELECT * {}");
        cache.keep(early, answer(10));
        cache.serve("new");
        assertEquals(0, cache.size());
        cache.keep(early, answer(10));
        assertEquals(0, cache.size());
        cache.keep(question("new", "SELECT * {}"), answer(10));
        assertEquals(1, cache.size());
    }

    @Test
    void a_cache_of_nothing_keeps_nothing() {
        AnswerCache none = new AnswerCache(0, "old");
        CacheKey asked = question("old", "ASK {}");
        assertFalse(none.hasRoomFor(1));
        none.keep(asked, answer(0));
        assertTrue(none.answerTo(asked).isEmpty());
    }

    @Test
    void hits_misses_and_evictions_are_told() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        cache.report(meters);
        cache.answerTo(question("old", "ASK {}"));
        for (int i = 0; i < 300; i++) {
            cache.keep(question("old", "ASK {} # " + i), answer(KILO));
        }
        cache.keep(question("old", "ASK {}"), answer(1));
        cache.answerTo(question("old", "ASK {}"));
        assertEquals(
                1,
                meters.get("cache.gets").tag("result", "hit").functionCounter().count());
        assertEquals(
                1,
                meters.get("cache.gets").tag("result", "miss").functionCounter().count());
        assertTrue(meters.get("cache.evictions").functionCounter().count() > 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (now() AS ?t) {}",
                "SELECT (N\\u004FW() AS ?t) {}",
                "SELECT (NOW # (\n () AS ?t) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { BIND (RAND() AS ?r) } }",
                "SELECT * { { SELECT (STRUUID() AS ?id) {} } }",
                "SELECT * { ?s ?p ?o } ORDER BY UUID()",
                "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (RAND() > 0.5)",
                "SELECT (BNODE() AS ?b) {}",
                "SELECT * { SERVICE <http://example.org/sparql> {} }",
                "SELECT * { SERVICE SILENT ?where {} }",
                "PREFIX ex: <http://example.org/> SELECT * { \\u0053ERVICE ex:sparql {} }",
            })
    void what_is_new_each_time_is_not_constant(String query) {
        assertFalse(Constancy.isConstant(query, QueryFactory.create(query, Syntax.syntaxSPARQL_12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p \"the secret service (1955)\" }",
                "SELECT ?now { ?service ?rand ?now } # NOW",
                "SELECT * { ?s ?p \"\\u0041\" }",
            })
    void words_alone_do_not_make_a_query_new_each_time(String query) {
        assertTrue(Constancy.isConstant(query, QueryFactory.create(query, Syntax.syntaxSPARQL_12)));
    }
}
