package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.store.AnswerFormat;
import memcon.store.Holdings;
import memcon.store.Question;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
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
 * The questions that the ontology is there to answer, each with its exact answer from the memorandum shipped;
 * {@code -Dgolden=update} writes the answers anew.
 */
class QueriesTest {

    private static final Path QUERIES = Path.of("queries");
    private static final Path EXPECTED = QUERIES.resolve("expected");
    private static final Pattern TERM = Pattern.compile("<" + Pattern.quote(Vocabulary.MEMCON) + "(\\w+)>");

    /** What the conversion writes and no question needs. */
    private static final Set<String> UNASKED = Set.of();

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
            repeatSharedThings(connection);
        }
    }

    /**
     * In a collection the graphs of many documents tell of the same people and places. TDB2's union of them has a triple once,
     * RDF4J as often as there are graphs: no answer may depend on it.
     */
    private static void repeatSharedThings(RepositoryConnection connection) {
        IRI another = Values.iri(Vocabulary.DEFAULT_BASE + "another/graph");
        List<Statement> shared = connection.getStatements(null, null, null).stream()
                .filter(triple -> triple.getSubject()
                        .stringValue()
                        .matches(Pattern.quote(Vocabulary.DEFAULT_BASE) + "(actor|place)/[^/]+"))
                .toList();
        assertFalse(shared.isEmpty());
        connection.add(shared, another);
    }

    @AfterAll
    static void close() {
        holdings.close();
        repository.shutDown();
    }

    @TestFactory
    Stream<DynamicTest> every_question_has_exactly_the_expected_answer_in_jena_and_in_rdf4j() throws IOException {
        return queries().stream()
                .map(file -> dynamicTest(name(file), () -> {
                    String csv = csv(file);
                    Path expected = EXPECTED.resolve(name(file) + ".csv");
                    if ("update".equals(System.getProperty("golden"))) {
                        Files.writeString(expected, csv);
                    }
                    assertEquals(Files.readString(expected), csv);
                    String query = Files.readString(file);
                    try (RepositoryConnection connection = repository.getConnection()) {
                        assertEquals(Answer.ofJena(holdings, query), Answer.ofRdf4j(connection, query));
                    }
                }));
    }

    @Test
    void every_question_has_an_answer_file_and_every_answer_file_a_question() throws IOException {
        assertEquals(
                queries().stream().map(QueriesTest::name).toList(),
                files(EXPECTED, ".csv").stream().map(QueriesTest::name).toList());
    }

    @Test
    void every_question_is_headed_by_itself_in_words_and_standard_sparql() throws IOException {
        for (Path file : queries()) {
            List<String> lines = Files.readAllLines(file);
            assertTrue(name(file).matches("[a-z]+(-[a-z]+)+"), file::toString);
            assertTrue(lines.get(0).matches("#\\+ summary: [A-Z].*\\?"), file::toString);
            assertTrue(lines.get(1).matches("#\\+ theme: [a-z ]+"), file::toString);
            QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11);
        }
    }

    @Test
    void no_question_is_about_one_document_alone() throws IOException {
        for (Path file : queries()) {
            assertFalse(Files.readString(file).contains("document/"), file::toString);
        }
    }

    @Test
    void every_term_that_a_conversion_writes_serves_a_question() throws IOException {
        Set<String> asked = new HashSet<>();
        for (Path file : queries()) {
            // The algebra has no comments and no prefixes, only the terms themselves.
            String algebra = Algebra.compile(QueryFactory.read(file.toString())).toString(null);
            TERM.matcher(algebra).results().forEach(term -> asked.add(term.group(1)));
        }
        Set<String> unasked = written();
        unasked.removeAll(asked);
        assertEquals(new TreeSet<>(UNASKED), unasked);
    }

    /** The local names of the ontology's classes and properties that the converted memorandum uses. */
    private static Set<String> written() {
        Set<String> terms = new TreeSet<>();
        Answer answer = Answer.ofJena(holdings, """
                SELECT DISTINCT ?term WHERE {
                  GRAPH ?graph { { ?s ?term ?o } UNION { ?s a ?term } }
                  FILTER(STRSTARTS(STR(?term), "%s") && !STRENDS(STR(?graph), "/graph/ontology"))
                }
                """.formatted(Vocabulary.MEMCON));
        answer.rows().forEach(row -> TERM.matcher(row.get(0)).results().forEach(term -> terms.add(term.group(1))));
        return terms;
    }

    private static String csv(Path query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.read(query).answer(holdings, AnswerFormat.CSV, out);
        // CSV ends lines with CR LF, files of this project with LF.
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static List<Path> queries() throws IOException {
        return files(QUERIES, ".rq");
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
    }
}
