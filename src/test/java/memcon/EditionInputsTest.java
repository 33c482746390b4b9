package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition among the inputs takes the place of the extractor's proposal, wherever either stands. */
class EditionInputsTest {

    private static final Path EDITION = Path.of("src/test/resources/editions/valid/harbour-talk.xml");

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private Path text;
    private Path edition;
    private int lost;

    @BeforeEach
    void prepare() throws IOException {
        edition = Files.copy(EDITION, folder.resolve("edited.xml"));
        Reading reading = read(true, edition).get(0);
        text = Files.writeString(
                folder.resolve("harbour-talk.txt"), reading.memorandum().text().content());
    }

    @Test
    void the_edition_is_read_in_either_order_and_once() {
        for (List<Path> inputs : List.of(
                List.of(text, edition),
                List.of(edition, text),
                List.of(folder),
                List.of(edition),
                List.of(folder, text))) {
            List<Reading> readings = read(true, inputs.toArray(Path[]::new));
            assertEquals(1, readings.size(), inputs + " " + problems);
            assertEquals(1, readings.get(0).editors().size(), () -> inputs + " " + problems);
            boolean twice = inputs.contains(folder) && inputs.contains(text);
            assertEquals(twice ? 1 : 0, problems.size(), () -> inputs + " " + problems);
        }
    }

    @Test
    void without_editions_the_extractor_reads_the_text() {
        List<Reading> readings = read(false, folder);
        assertEquals(1, readings.size());
        assertEquals(List.of(), readings.get(0).editors());
        assertEquals(List.of(), problems);
    }

    @Test
    void a_changed_text_is_told_with_both_places() throws IOException {
        Files.writeString(text, Files.readString(text).replace("denied", "confirmed"));
        assertEquals(List.of(), read(true, folder));
        assertEquals(1, lost);
        Problem told = problems.get(0);
        assertTrue(told.fault().contains("\"denied") && told.fault().contains("\"confirmed"), told.toString());
        assertTrue(told.fault().contains("harbour-talk.txt:3:"), told.toString());
        assertTrue(told.place().matches(".*edited\\.xml:\\d+:\\d+"), told.toString());
    }

    @Test
    void two_editions_of_one_document_are_told_and_neither_is_taken() throws IOException {
        Files.copy(EDITION, folder.resolve("other.xml"));
        assertEquals(List.of(), read(true, folder));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(
                problems.get(0).toString().contains("edited.xml")
                        && problems.get(0).toString().contains("other.xml"),
                problems::toString);
        assertEquals(1, lost);
    }

    @Test
    void a_faulty_edition_costs_its_document_and_no_other() throws IOException {
        Files.writeString(
                edition, Files.readString(edition).replace("act:ask", "act:aks").replace("#ev\">Or", "#x\">Or"));
        Path other = Files.writeString(folder.resolve("other.txt"), "Mr. Ypsilon said that the plane had come.");
        List<Reading> readings = read(true, folder);
        assertEquals(
                List.of("other"),
                readings.stream().map(reading -> reading.memorandum().id()).toList(),
                other::toString);
        assertTrue(problems.size() >= 2, problems::toString);
        assertEquals(1, lost, problems::toString);
    }

    @Test
    void compressed_editions_and_editions_in_archives_are_found_behind_their_texts() throws IOException {
        Path compressed = folder.resolve("z.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(Files.readAllBytes(edition));
        }
        Path archive = folder.resolve("z.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("a/harbour.xml"));
            out.write(Files.readString(edition).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        for (Path packed : List.of(compressed, archive)) {
            List<Reading> readings = read(true, text, packed);
            assertEquals(1, readings.size(), packed + " " + problems);
            assertEquals(1, readings.get(0).editors().size(), packed + " " + problems);
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void schemas_beside_editions_are_no_documents() throws IOException {
        Path schema = Files.createDirectory(folder.resolve("schema"));
        for (String name : List.of("memcon-edition.rng", "memcon-edition.odd", "memcon-edition.sch")) {
            Files.writeString(schema.resolve(name), "<grammar/>");
        }
        assertEquals(1, read(true, folder).size());
        assertEquals(List.of(), problems);
    }

    private List<Reading> read(boolean editions, Path... inputs) {
        problems.clear();
        Pipeline pipeline = new Pipeline(
                Vocabulary.DEFAULT_BASE,
                List.of(Path.of("data", "authority")),
                Lexicon.standard(),
                "test",
                problems::add);
        List<Reading> readings = new ArrayList<>();
        lost = (editions ? pipeline : pipeline.withoutEditions()).read(List.of(inputs), readings::add);
        return readings;
    }
}
