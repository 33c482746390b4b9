package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @Test
    void what_was_converted_has_no_findings(@TempDir Path folder) {
        Path file = folder.resolve("talk.nq");
        Run.of("convert", "data/memoranda", "-o", file);
        Run run = Run.of("validate", file);
        assertEquals(new Run(Memcon.DONE, "", "1 file, no findings" + System.lineSeparator()), run);
    }

    @Test
    void a_finding_is_a_line_with_file_and_node_and_a_remedy() {
        Path file = Path.of("ontology/examples/invalid/State-that-is-a-place.ttl");
        Run run = Run.of("validate", file);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().lines().allMatch(line -> line.startsWith(file + " <")), run.out());
        assertTrue(run.err().startsWith("1 file, "), run.err());
        assertTrue(run.err().strip().matches(".*findings?"), run.err());
    }

    @Test
    void a_file_that_cannot_be_read_is_a_finding() {
        Run run = Run.of("validate", "lost.trig", "README.md");
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().contains("lost.trig: no such file"), run.out());
        assertTrue(run.out().contains("README.md: extension names no RDF syntax"), run.out());
        assertTrue(run.err().startsWith("2 files, 2 findings"), run.err());
    }
}
