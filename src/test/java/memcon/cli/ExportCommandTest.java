package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memcon.store.export.ExportFormat;
import memcon.store.export.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks, corpora and annotations are written to files, folders and archives, whole or not at all. */
class ExportCommandTest {

    private static final Path LEGATION = Path.of("src/test/resources/store/legation.trig");

    @TempDir
    Path folder;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_name_of_the_file_tells_the_format_and_the_usual_preset_is_meant() throws IOException {
        Path file = folder.resolve("speakers.gexf");
        Run run = Run.of("export", LEGATION, "-o", file);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.err().matches("\\S+speakers.gexf: \\d+ nodes, \\d+ edges\\R"), run.err());
        assertTrue(Files.readString(file).contains("<gexf "), run.err());
        assertEquals(
                Files.readString(file),
                Run.of("export", "who-speaks-to-whom", LEGATION, "--format", "gexf")
                        .out());
        assertEquals(List.of("speakers.gexf"), left());
    }

    @Test
    void several_files_go_into_a_folder_or_an_archive() throws IOException {
        assertEquals(
                Memcon.DONE,
                Run.of("export", "--format", "csv", LEGATION, "-o", folder.resolve("tables"))
                        .code());
        assertTrue(
                Files.exists(folder.resolve("tables/nodes.csv")) && Files.exists(folder.resolve("tables/edges.csv")));
        Path first = folder.resolve("corpus.zip");
        Path second = folder.resolve("corpus2.zip");
        Run.of("export", "--format", "convokit", LEGATION, "-o", first);
        Run.of("export", "--format", "convokit", LEGATION, "-o", second);
        assertEquals(-1, Files.mismatch(first, second));
        Run nowhere = Run.of("export", "--format", "csv", LEGATION);
        assertEquals(Memcon.WRONG_USE, nowhere.code());
        assertTrue(nowhere.err().contains("name a folder or an archive .zip with -o"), nowhere.err());
    }

    @Test
    void a_query_of_ones_own_and_a_store_are_taken_and_an_answer_that_is_no_network_leaves_no_file()
            throws IOException {
        Path query = Files.writeString(
                folder.resolve("own.rq"), "CONSTRUCT { ?a ?p ?b } { ?a ?p ?b . FILTER(isIRI(?b)) } LIMIT 50");
        Path store = folder.resolve("store");
        Run.of("load", "--store", store, LEGATION);
        Run run = Run.of("export", query, "--store", store, "--format", "dot");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("digraph "), run.out());
        Files.writeString(query, "SELECT ?a { ?a ?p ?b }");
        Run wrong = Run.of("export", query, LEGATION, "-o", folder.resolve("own.dot"));
        assertEquals(Memcon.WRONG_USE, wrong.code());
        assertTrue(wrong.err().contains("own.rq: a network needs columns ?source, ?target"), wrong.err());
        assertEquals(List.of("own.rq", "store"), left());
    }

    @Test
    void what_is_not_there_is_named_and_what_is_can_be_listed() {
        Run preset = Run.of("export", "who-drinks-with-whom", "--format", "dot");
        assertEquals(Memcon.WRONG_USE, preset.code());
        assertTrue(preset.err().contains("no preset \"who-drinks-with-whom\": "), preset.err());
        Run format = Run.of("export", LEGATION, "--format", "poem");
        assertTrue(format.err().contains("no format \"poem\""), format.err());
        Run none = Run.of("export", LEGATION, "-o", folder.resolve("x.zip"));
        assertTrue(none.err().contains("tells no format"), none.err());
        Run list = Run.of("export", "--list");
        Preset.all().forEach(each -> assertTrue(list.out().contains(each.name() + "\n"), list.out()));
        assertFalse(Run.of("export", "--help").out().isEmpty());
        assertEquals(
                ExportCommand.Formats.NAMES,
                Stream.of(ExportFormat.values()).map(ExportFormat::toString).toList());
    }
}
