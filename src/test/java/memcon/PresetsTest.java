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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.store.AnswerFormat;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.export.Destination;
import memcon.store.export.Export;
import memcon.store.export.ExportFormat;
import memcon.store.export.Preset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The queries that come with the program to be exported, each with its answer from the memorandum shipped; of a network in
 * triples, which is long, an outline. {@code -Dgolden=update} writes them anew.
 */
class PresetsTest {

    private static final Path QUERIES = Path.of("queries");

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static SailRepository repository;

    @BeforeAll
    static void load() throws IOException {
        List<Path> files =
                ConvertedMemorandum.asServed(ConvertedMemorandum.at(folder.resolve("memorandum.nq")), folder);
        holdings = Holdings.inMemory(files);
        repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            for (Path file : files) {
                var format = Rio.getParserFormatForFileName(file.toString()).orElseThrow();
                try (var in = Files.newInputStream(file)) {
                    connection.add(in, Vocabulary.DEFAULT_BASE, format);
                }
            }
        }
    }

    @AfterAll
    static void close() {
        holdings.close();
        repository.shutDown();
    }

    @TestFactory
    Stream<DynamicTest> every_preset_has_exactly_the_expected_answer_in_jena_and_in_rdf4j() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(name(file), () -> {
                    String text = Files.readString(file);
                    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
                    String answer = query.isSelectType() ? csv(file) : outline(file);
                    Path expected = QUERIES.resolve("expected")
                            .resolve(String.valueOf(QUERIES.relativize(file)).replace(".rq", ".csv"));
                    if ("update".equals(System.getProperty("golden"))) {
                        Files.createDirectories(expected.resolveSibling(""));
                        Files.writeString(expected, answer);
                    }
                    assertEquals(Files.readString(expected), answer);
                    if (query.isSelectType()) {
                        try (RepositoryConnection connection = repository.getConnection()) {
                            assertEquals(Answer.ofJena(holdings, text), Answer.ofRdf4j(connection, text));
                        }
                    }
                }));
    }

    @Test
    void every_preset_is_packed_into_the_program_and_headed_by_itself_in_words() throws IOException {
        assertEquals(
                files().stream().map(PresetsTest::name).sorted().toList(),
                Preset.all().stream().map(Preset::name).sorted().toList());
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            assertTrue(lines.get(0).matches("#\\+ summary: [A-Z].*\\?"), file::toString);
            assertTrue(lines.get(1).matches("#\\+ theme: [a-z ]+"), file::toString);
            assertTrue(lines.stream().anyMatch(line -> line.contains("?document")), file + " has no ?document");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_preset_can_be_written_in_each_format_of_its_kind() {
        return Preset.all().stream()
                .flatMap(preset -> ExportFormat.of(preset.kind()).stream()
                        .map(format -> dynamicTest(preset.name() + " as " + format, () -> {
                            String all = export(preset.question(), format, List.of());
                            assertTrue(all.length() > 500, all);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_preset_can_be_asked_of_some_documents_alone() {
        return Preset.all().stream()
                .map(preset -> dynamicTest(preset.name(), () -> {
                    ExportFormat format = ExportFormat.of(preset.kind()).get(0);
                    String all = export(preset.question(), format, List.of());
                    assertEquals(all, export(preset.question(), format, List.of("wilson-116744", "another")));
                    String none = export(preset.question(), format, List.of("another"));
                    assertTrue(none.length() < all.length() / 2, none);
                }));
    }

    /** Bytes of zip archives are no text but can be compared all the same. */
    private static String export(Question question, ExportFormat format, List<String> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Destination destination = format.isSeveralFiles() ? Destination.zip(out) : Destination.stream(out)) {
            Export.of(question, format).write(holdings, question, documents, Vocabulary.DEFAULT_BASE, destination);
        }
        return out.toString(format.isSeveralFiles() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String csv(Path query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.read(query).answer(holdings, AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** How many nodes of each type and edges of each label there are. */
    private static String outline(Path query) throws IOException {
        String dot = export(Question.read(query), ExportFormat.DOT, List.of());
        Map<String, Integer> counts = new TreeMap<>();
        Pattern.compile("(?m)^  \"[^\"]+\"(?: (?<edge>->) \"[^\"]+\")? \\[label=\"(?<label>(?:\\\\.|[^\"\\\\])*)\".*?"
                        + "(?:\"type\"=\"(?<type>[^\"]*)\"|\"predicate\").*\\];$")
                .matcher(dot)
                .results()
                .forEach(line -> counts.merge(
                        line.group(1) == null ? "node," + line.group(3) : "edge," + line.group(2), 1, Integer::sum));
        StringBuilder outline = new StringBuilder("element,kind,number\n");
        counts.forEach((kind, number) -> outline.append(kind + "," + number + "\n"));
        return outline.toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> networks = Files.list(QUERIES.resolve("networks"));
                Stream<Path> corpora = Files.list(QUERIES.resolve("corpora"))) {
            return Stream.concat(networks, corpora)
                    .filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
    }
}
