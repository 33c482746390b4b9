package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.store.Statistics.LinkCount;
import memcon.store.Statistics.TermCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted by walking indexes is what SPARQL counts. */
class SurveyTest {

    static final List<Path> DATA = List.of(
            StoreTest.LEGATION, Path.of("src/test/resources/store/customs.trig"), Path.of("ontology/memcon.ttl"));

    private static Holdings holdings;
    private static Statistics counted;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        holdings = Holdings.inMemory(DATA);
        counted = holdings.statistics();
    }

    @AfterAll
    static void close() {
        holdings.close();
    }

    @Test
    void the_whole_has_as_many_triples_subjects_and_objects_as_sparql_counts() {
        assertEquals(rows("(COUNT(*) AS ?n) { ?s ?p ?o }"), Set.of(counted.triples() + ""));
        assertEquals(rows("(COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"), Set.of(counted.quads() + ""));
        assertTrue(counted.triples() < counted.quads(), "something stands in two graphs");
        assertEquals(rows("(COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"), Set.of(counted.graphs() + ""));
        assertEquals(rows("(COUNT(DISTINCT ?s) AS ?n) { ?s a ?class }"), Set.of(counted.entities() + ""));
        assertEquals(rows("(COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"), Set.of(counted.subjects() + ""));
        assertEquals(rows("(COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"), Set.of(counted.objects() + ""));
    }

    @Test
    void every_class_and_property_is_there_with_the_counts_of_sparql() {
        assertEquals(
                rows("?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c FILTER(ISIRI(?c)) } GROUP BY ?c"),
                counted.classes().stream()
                        .map(one -> "<" + one.iri() + ">\t" + one.entities())
                        .collect(Collectors.toSet()));
        assertEquals(
                rows(
                        "?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?s) AS ?m) (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o } GROUP BY ?p"),
                counted.properties().stream()
                        .map(one ->
                                "<%s>\t%d\t%d\t%d".formatted(one.iri(), one.triples(), one.subjects(), one.objects()))
                        .collect(Collectors.toSet()));
        counted.classes().stream()
                .filter(one -> one.example() != null)
                .forEach(one -> assertEquals(
                        Set.of("true"), ask("ASK { <" + one.example() + "> a <" + one.iri() + "> }"), one.iri()));
    }

    @Test
    void links_are_counted_by_the_host_they_lead_to_and_what_leads_nowhere_is_none() {
        assertEquals(
                List.of(
                        new LinkCount("http://www.w3.org/2004/02/skos/core#exactMatch", "https://viaf.org/", 1),
                        new LinkCount("https://schema.org/sameAs", "http://www.wikidata.org/", 3)),
                counted.links().stream()
                        .filter(link -> !link.property().endsWith("seeAlso"))
                        .toList());
    }

    @Test
    void terms_of_use_are_told_with_the_number_of_things_they_hold_for() {
        assertEquals(
                List.of(
                        new TermCount(
                                "http://purl.org/dc/terms/license",
                                "https://creativecommons.org/licenses/by/4.0/",
                                true,
                                2),
                        new TermCount(
                                "http://purl.org/dc/terms/rights", "Ask the Port Archive before you copy.", false, 2)),
                counted.terms());
    }

    @Test
    void a_load_keeps_the_counts_and_they_are_those_of_the_files() throws Exception {
        Path store = folder.resolve("store");
        Store.load(store, DATA);
        assertTrue(Files.exists(store.resolve("current/statistics.json")));
        try (Holdings stored = Store.open(store)) {
            assertEquals(counted, stored.statistics());
        }
        Files.delete(store.resolve("current/statistics.json"));
        try (Holdings ofAnOlderProgram = Store.open(store)) {
            assertEquals(counted, ofAnOlderProgram.statistics());
        }
    }

    @Test
    void nothing_has_no_counts() throws Exception {
        try (Holdings empty = Holdings.inMemory(List.of(Files.writeString(folder.resolve("empty.nq"), "")))) {
            assertEquals(
                    new Statistics(0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of()), empty.statistics());
        }
        assertFalse(counted.classes().isEmpty());
    }

    private static Set<String> rows(String selection) {
        return ask("SELECT " + selection);
    }

    private static Set<String> ask(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Question("test", query).answer(holdings, AnswerFormat.TSV, out);
        Stream<String> lines = out.toString(StandardCharsets.UTF_8).lines();
        return lines.skip(1).collect(Collectors.toCollection(TreeSet::new));
    }
}
