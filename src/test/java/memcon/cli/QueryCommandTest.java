package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to RDF files, to memoranda and to a store give the same answer. */
class QueryCommandTest {

    private static final Path LEGATION = Path.of("src/test/resources/store/legation.trig");
    private static final String PERSONS = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name { ?person a memcon:Person ; rdfs:label ?name } ORDER BY ?name
            """;

    @TempDir
    Path folder;

    private Path persons;

    @BeforeEach
    void write() throws IOException {
        persons = question("persons", PERSONS);
    }

    private Path question(String name, String query) throws IOException {
        return Files.writeString(folder.resolve(name + ".rq"), query);
    }

    @Test
    void an_rdf_file_is_asked_as_it_is() {
        Run run = Run.of("query", persons, LEGATION, "--format", "csv");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("name\r\n"), run.out());
        assertTrue(run.out().contains("Olof Ållgren\r\n"), run.out());
    }

    @Test
    void memoranda_are_converted_first_and_without_inputs_the_programs_own_are_asked() {
        Run named = Run.of("query", persons, "data/memoranda", "data/editions/wilson-116744.xml");
        assertEquals(Memcon.DONE, named.code(), named.err());
        assertTrue(named.out().contains("Fidel Castro"), named.out());
        assertEquals(named, Run.of("query", persons));
    }

    @Test
    void a_store_that_was_loaded_gives_the_same_answer_and_knows_the_names_of_the_concepts() throws Exception {
        Path store = folder.resolve("store");
        Run load = Run.of("load", "--store", store, LEGATION);
        assertEquals(Memcon.DONE, load.code(), load.err());
        assertTrue(load.err().startsWith(store + ": 1 file, the ontology and the questions, "), load.err());
        assertEquals("", load.out());
        assertEquals(
                Run.of("query", persons, LEGATION).out(),
                Run.of("query", persons, "--store", store).out());
        Path concept = question(
                "concept",
                "ASK { <https://w3id.org/memcon/act/inform> <http://www.w3.org/2000/01/rdf-schema#label> ?name }");
        assertEquals("yes\n", Run.of("query", concept, "--store", store).out());
        assertEquals("yes\n", Run.of("query", concept, LEGATION).out());
    }

    @Test
    void a_load_with_a_fault_names_its_place_and_leaves_the_store_as_it_was() throws Exception {
        Path store = folder.resolve("store");
        Run.of("load", "--store", store, LEGATION);
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b>\n");
        Run run = Run.of("load", "--store", store, broken);
        assertEquals(Memcon.WRONG_USE, run.code());
        assertTrue(run.err().startsWith(broken + ":"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(Run.of("query", persons, "--store", store).out().contains("Olof Ållgren"));
    }

    @Test
    void a_query_that_is_no_sparql_is_answered_with_line_and_column() throws Exception {
        Path wrong = question("wrong", "SELECT ?x {\n  ?x a\n}\n");
        Run run = Run.of("query", wrong, LEGATION);
        assertEquals(Memcon.WRONG_USE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(wrong + ":2:6: not SPARQL ("), run.err());
    }

    @Test
    void what_is_not_there_is_named() {
        Run query = Run.of("query", folder.resolve("lost.rq"), LEGATION);
        assertEquals(Memcon.WRONG_USE, query.code());
        assertTrue(query.err().contains("lost.rq: no such file"), query.err());
        Run store = Run.of("query", persons, "--store", folder.resolve("lost"));
        assertEquals(Memcon.WRONG_USE, store.code());
        assertTrue(store.err().contains("lost: holds no data."), store.err());
        Run format = Run.of("query", persons, LEGATION, "--format", "poem");
        assertEquals(Memcon.WRONG_USE, format.code());
        assertTrue(format.err().contains("no format \"poem\""), format.err());
        Run input = Run.of("query", persons, folder.resolve("lost.txt"));
        assertEquals(Memcon.WRONG_USE, input.code());
        assertTrue(input.err().contains("Not asked: no input could be converted."), input.err());
    }

    @Test
    void an_answer_from_the_inputs_that_could_be_read_has_an_exit_code_of_its_own() {
        Run run = Run.of("query", persons, "data/memoranda", folder.resolve("lost.txt"));
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().contains("Fidel Castro"), run.out());
    }
}
