package memcon.serve.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {

    private static final int KILO = 1024;

    private final AnswerCache cache = new AnswerCache(100 * KILO, "old");
    private final AnswerCache wide = new AnswerCache(KILO * KILO, "old");

    private static CacheKey question(String data, String query) {
        return new CacheKey(data, "limits", query, List.of(), List.of(), "text/csv");
    }

    private boolean keep(CacheKey key, int bytes) throws IOException {
        return keep(cache, key, new byte[bytes]);
    }

    private static boolean keep(AnswerCache cache, CacheKey key, byte[] answer) throws IOException {
        return cache.keep(key, answer.length, 1, out -> out.write(answer));
    }

    @Test
    void what_was_kept_is_given_again_for_the_same_question_only() throws IOException {
        CacheKey asked = question("old", "SELECT * {}");
        keep(asked, 10);
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
    void no_more_bytes_are_kept_than_were_allowed() throws IOException {
        for (int i = 0; i < 1000; i++) {
            keep(question("old", "SELECT * {} # " + i), KILO);
        }
        assertTrue(cache.size() > 20, cache.size() + " are kept");
        assertTrue(cache.size() < 100, cache.size() + " are kept");
    }

    @Test
    void the_words_of_a_question_count() throws IOException {
        String comment = "#".repeat(KILO);
        for (int i = 0; i < 1000; i++) {
            keep(question("old", "SELECT * {} " + comment + i), 1);
        }
        assertTrue(cache.size() < 50, cache.size() + " are kept");
    }

    @Test
    void one_answer_does_not_push_out_many() throws IOException {
        CacheKey asked = question("old", "SELECT * {}");
        assertFalse(keep(asked, 13 * KILO));
        assertTrue(cache.answerTo(asked).isEmpty());
        assertTrue(keep(asked, 11 * KILO));
        assertEquals(11 * KILO, cache.answerTo(asked).orElseThrow().length());
    }

    @Test
    void a_long_answer_is_kept_compressed_and_given_as_it_was() throws IOException {
        byte[] rows = "a row like the others\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        CacheKey asked = question("old", "SELECT * {}");
        assertTrue(keep(wide, asked, rows));
        KeptAnswer kept = wide.answerTo(asked).orElseThrow();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        kept.sendTo(sent);
        assertArrayEquals(rows, sent.toByteArray());
        assertEquals(rows.length, kept.length());
        assertTrue(kept.size() < 100 * KILO, kept.size() + " bytes");
    }

    @Test
    void a_long_answer_that_compression_leaves_long_is_not_kept() throws IOException {
        byte[] lot = new byte[2 * KILO * KILO];
        new Random(1).nextBytes(lot);
        CacheKey asked = question("old", "SELECT * {}");
        assertFalse(keep(wide, asked, lot));
        assertTrue(wide.answerTo(asked).isEmpty());
    }

    @Test
    void answers_of_former_data_leave_and_late_ones_are_not_kept() throws IOException {
        CacheKey early = question("old", "SELECT * {}");
        keep(early, 10);
        cache.serve("new");
        assertEquals(0, cache.size());
        keep(early, 10);
        assertEquals(0, cache.size());
        keep(question("new", "SELECT * {}"), 10);
        assertEquals(1, cache.size());
    }

    @Test
    void a_cache_of_nothing_keeps_nothing() throws IOException {
        AnswerCache none = new AnswerCache(0, "old");
        CacheKey asked = question("old", "ASK {}");
        assertFalse(keep(none, asked, new byte[0]));
        assertTrue(none.answerTo(asked).isEmpty());
    }

    @Test
    void hits_misses_and_evictions_are_told() throws IOException {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        cache.report(meters);
        cache.answerTo(question("old", "ASK {}"));
        for (int i = 0; i < 300; i++) {
            keep(question("old", "ASK {} # " + i), KILO);
        }
        keep(question("old", "ASK {}"), 1);
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
