package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    @TempDir
    Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void writeTalks() throws IOException {
        Path talks = Files.createDirectory(folder.resolve("talks"));
        one = Files.writeString(talks.resolve("one.txt"), "Mr. Lund said that the harvest was good.\n");
        two = Files.writeString(talks.resolve("two.txt"), "Mr. Berg asked whether the ship had sailed.\n");
    }

    @Test
    void a_draft_is_written_and_is_the_same_in_a_file_and_on_standard_output() throws Exception {
        Path out = folder.resolve("one.xml");
        Run run = Run.of("annotate", one, "-o", out);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(out).contains("<said xml:id=\"statement-"), Files.readString(out));
        assertEquals(Files.readString(out), Run.of("annotate", one, "-o", "-").out());
        assertEquals(List.of("one.xml"), filesBesidesTalks());
    }

    @Test
    void a_draft_can_be_converted_in_place_of_its_text() throws Exception {
        Path edition = folder.resolve("one.xml");
        assertEquals(Memcon.DONE, Run.of("annotate", one, "-o", edition).code());
        Path graph = folder.resolve("one.nt");
        Run run = Run.of("convert", edition, "-o", graph);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(Files.readString(graph).contains("/document/one/statement/"), Files.readString(graph));
    }

    @Test
    void what_is_there_is_kept_unless_forced() throws Exception {
        Path out = Files.writeString(folder.resolve("one.xml"), "a curator's work");
        Run refused = Run.of("annotate", one, "-o", out);
        assertEquals(Memcon.WRONG_USE, refused.code());
        assertTrue(refused.err().contains(out + ": there is a file"), refused.err());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("a curator's work", Files.readString(out));
        assertEquals(Memcon.DONE, Run.of("annotate", one, "-o", out, "--force").code());
        assertTrue(Files.readString(out).startsWith("<?xml "));
    }

    @Test
    void several_documents_need_a_folder() throws Exception {
        Path out = folder.resolve("all.xml");
        Run file = Run.of("annotate", one, two, "-o", out);
        assertEquals(Memcon.WRONG_USE, file.code());
        assertTrue(file.err().contains("several documents (one, two"), file.err());
        assertFalse(Files.exists(out));
        Run stream = Run.of("annotate", one, two, "-o", "-");
        assertEquals(Memcon.WRONG_USE, stream.code());
        assertEquals("", stream.out());
        Run into = Run.of("annotate", one, two, "-o", folder + "/drafts/");
        assertEquals(Memcon.DONE, into.code(), into.err());
        assertEquals(List.of("one.xml", "two.xml"), names(folder.resolve("drafts")));
    }

    @Test
    void one_edition_that_is_there_does_not_keep_the_others_from_being_written() throws Exception {
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Path kept = Files.writeString(drafts.resolve("one.xml"), "a curator's work");
        byte[] before = Files.readAllBytes(kept);
        Run run = Run.of("annotate", one, two, "-o", drafts);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains(kept + ": there is an edition"), run.err());
        assertArrayEquals(before, Files.readAllBytes(kept));
        assertEquals(List.of("one.xml", "two.xml"), names(drafts));
    }

    @Test
    void a_folder_that_is_not_there_is_told_and_nothing_is_left_behind() throws Exception {
        Run run = Run.of("annotate", one, "-o", folder.resolve("nowhere/one.xml"));
        assertEquals(Memcon.WRONG_USE, run.code(), run.err());
        assertTrue(run.err().contains("there is no folder"), run.err());
        assertEquals(List.of(), filesBesidesTalks());
    }

    @Test
    void inputs_without_a_document_give_no_draft() throws Exception {
        Path out = folder.resolve("none.xml");
        Run run = Run.of("annotate", folder.resolve("missing.txt"), "-o", out);
        assertFalse(run.code() == Memcon.DONE, run.err());
        assertTrue(run.err().contains("missing.txt"), run.err());
        assertFalse(Files.exists(out));
    }

    private List<String> filesBesidesTalks() throws IOException {
        return names(folder).stream().filter(name -> !name.equals("talks")).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
