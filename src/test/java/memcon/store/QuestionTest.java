package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final String PREFIXES = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX actor: <https://w3id.org/memcon/id/actor/>
            """;
    private static final String SPEAKERS = PREFIXES
            + "SELECT ?speaker ?name ?order { ?s memcon:speaker ?speaker OPTIONAL { ?s memcon:order ?order }"
            + " ?speaker rdfs:label ?name } ORDER BY ?name";

    private static Holdings holdings;

    @BeforeAll
    static void open() {
        holdings = Holdings.inMemory(List.of(StoreTest.LEGATION));
    }

    @AfterAll
    static void close() {
        holdings.close();
    }

    @Test
    void a_table_is_aligned_and_shortens_iris_by_the_prefixes() {
        assertEquals("""
                speaker             name          order
                ------------------  ------------  -----
                actor:ida-brandt    Ida Brandt
                actor:olof-allgren  Olof Ållgren  30
                """, answer(SPEAKERS, AnswerFormat.TABLE));
    }

    @Test
    void rows_come_as_csv_and_tsv() {
        assertEquals(
                "name,order\r\nIda Brandt,\r\nOlof Ållgren,30\r\n",
                answer(SPEAKERS.replace("?speaker ?name ?order", "?name ?order"), AnswerFormat.CSV));
        assertEquals(
                "?name\n\"Ida Brandt\"@en\n",
                answer(PREFIXES + "SELECT ?name { actor:ida-brandt rdfs:label ?name }", AnswerFormat.TSV));
    }

    @Test
    void rows_come_as_json_and_xml() {
        assertTrue(answer(SPEAKERS, AnswerFormat.JSON).contains("\"value\": \"Olof Ållgren\""));
        assertTrue(answer(SPEAKERS, AnswerFormat.XML).contains("<literal xml:lang=\"en\">Olof Ållgren</literal>"));
    }

    @ParameterizedTest
    @CsvSource({"TABLE,yes", "JSON,true", "XML,<boolean>true</boolean>", "CSV,true", "TSV,true"})
    void a_yes_or_no_question_is_answered_in_every_format_of_rows(AnswerFormat format, String expected) {
        String answer = answer(PREFIXES + "ASK { ?s memcon:denies ?claim }", format);
        assertTrue(answer.contains(expected), answer);
    }

    @Test
    void a_constructed_graph_is_turtle_unless_asked_otherwise() {
        String query = PREFIXES + "CONSTRUCT { ?s memcon:speaker ?a } { ?s memcon:speaker ?a }";
        assertTrue(answer(query, AnswerFormat.TABLE).contains("memcon:speaker  actor:ida-brandt"));
        assertEquals(2, answer(query, AnswerFormat.NTRIPLES).lines().count());
        assertTrue(answer(query, AnswerFormat.JSON).contains("memcon:speaker"));
        assertTrue(answer(query, AnswerFormat.XML).contains("rdf:RDF"));
        assertTrue(answer("DESCRIBE <https://w3id.org/memcon/id/actor/ida-brandt>", AnswerFormat.TURTLE)
                .contains("\"Ida Brandt\"@en"));
    }

    @Test
    void a_format_that_cannot_hold_the_answer_is_refused() {
        assertEquals(
                "--format: csv cannot hold a graph. Choose turtle, ntriples, json or xml.",
                assertThrows(StoreException.class, () -> answer("DESCRIBE <urn:a>", AnswerFormat.CSV))
                        .getMessage());
        assertThrows(StoreException.class, () -> AnswerFormat.named("pdf"));
    }

    @Test
    void a_fault_in_a_query_file_is_reported_with_its_place(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.rq"), "SELECT ?a\nWHERE { ?a ?b }\n");
        StoreException fault = assertThrows(
                StoreException.class,
                () -> Question.read(file).answer(holdings, AnswerFormat.CSV, new ByteArrayOutputStream()));
        assertTrue(fault.getMessage().startsWith(file + ":2:"), fault.getMessage());
    }

    private static String answer(String query, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Question("test", query).answer(holdings, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
