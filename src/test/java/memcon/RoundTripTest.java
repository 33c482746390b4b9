package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.edition.EditionReader;
import memcon.edition.EditionWriter;
import memcon.rdf.ConversationGraph;
import memcon.rdf.DocumentGraph;
import memcon.rdf.Iris;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes from a text into an edition comes out of it again: the same graph, the same characters. */
class RoundTripTest {

    private static final Authority AUTHORITY =
            Authority.read(StandardPipeline.AUTHORITY_FILES, Vocabulary.DEFAULT_BASE, problem -> {});

    @TestFactory
    Stream<DynamicTest> textsComeBackFromTheirDrafts() throws IOException {
        List<Path> folders = InventedMemoranda.some();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("wilson-116744", () -> check(ConvertedMemorandum.reading()))),
                folders.stream()
                        .map(folder -> DynamicTest.dynamicTest(
                                folder.getFileName().toString(), () -> check(InventedMemoranda.read(folder)))));
    }

    /** An edition with everything in it is written again as it was understood, and understood again as it was. */
    @TestFactory
    Stream<DynamicTest> editionsComeBack() throws IOException {
        List<Path> invented;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/editions/valid"))) {
            invented = files.sorted().toList();
        }
        assertTrue(invented.size() > 1);
        return Stream.concat(Stream.of(ConvertedMemorandum.EDITION), invented.stream())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check(read(file.getFileName().toString(), Files.readString(file)))));
    }

    @Test
    void volumesComeBackFromTheirDrafts() {
        String folder = System.getProperty("memcon.frus", "");
        assumeFalse(folder.isEmpty(), "no volumes given: -Dmemcon.frus=FOLDER");
        int[] count = new int[1];
        int every = Integer.getInteger("memcon.every", 12);
        StandardPipeline.shared().read(List.of(Path.of(folder)), reading -> {
            if (count[0]++ % every == 0) {
                check(reading);
            }
        });
        assertTrue(count[0] > 100);
    }

    private static void check(Reading reading) {
        String draft = written(reading);
        Reading again = read(reading.memorandum().id() + ".xml", draft);
        assertEquals(reading.memorandum().text(), again.memorandum().text());
        assertEquals(triples(reading), triples(again), reading.memorandum().id());
        assertEquals(draft, written(again));
    }

    private static String written(Reading reading) {
        StringBuilder xml = new StringBuilder();
        try {
            new EditionWriter(AUTHORITY, "1.0").write(reading, xml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return xml.toString();
    }

    private static Reading read(String name, String edition) {
        List<Problem> problems = new ArrayList<>();
        return new EditionReader(AUTHORITY, problems::add)
                .read(new SourceFile(name, name, edition.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new AssertionError(
                        name + ": " + problems.stream().limit(5).toList()));
    }

    private static Set<String> triples(Reading reading) {
        DocumentGraph graph = new ConversationGraph(Iris.ofDefaultBase(), AUTHORITY::model).of(reading);
        assertEquals(
                List.of(), graph.problems().stream().filter(Problem::isError).toList());
        Set<String> triples = new TreeSet<>();
        graph.statements().forEach(statement -> triples.add(statement.toString()));
        return triples;
    }
}
