package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memcon.store.AnswerFormat;
import memcon.store.Holdings;
import memcon.store.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions that search in words, each with its exact answer from the memorandum shipped; RDF4J has no
 * {@code text:query}. {@code -Dgolden=update} writes the answers anew.
 */
class TextQueriesTest {

    private static final Path QUERIES = Path.of("queries", "text");

    @TempDir
    static Path folder;

    private static Holdings holdings;

    @BeforeAll
    static void load() throws IOException {
        holdings = Holdings.inMemory(
                ConvertedMemorandum.asServed(ConvertedMemorandum.at(folder.resolve("memorandum.nq")), folder));
    }

    @AfterAll
    static void close() {
        holdings.close();
    }

    @TestFactory
    Stream<DynamicTest> every_search_has_exactly_the_expected_answer() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            List<Path> queries = files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
            assertTrue(queries.size() >= 3, queries::toString);
            return queries.stream().map(file -> dynamicTest(file.toString(), () -> check(file)));
        }
    }

    private static void check(Path query) throws IOException {
        assertTrue(Files.readAllLines(query).get(0).matches("#\\+ summary: [A-Z].*\\?"), query::toString);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.read(query).answer(holdings, AnswerFormat.CSV, out);
        String csv = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        Path expected = QUERIES.resolve("expected")
                .resolve(query.getFileName().toString().replaceFirst("\\.rq$", ".csv"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, csv);
        }
        assertEquals(Files.readString(expected), csv);
        assertTrue(csv.lines().count() > 1, "an answer without a row shows nothing");
    }
}
