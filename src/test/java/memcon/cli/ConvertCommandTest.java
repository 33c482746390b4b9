package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final Path SEED = Path.of("data/memoranda/wilson-116744.txt");

    private static final String TALK = """
            Record of a talk about tin

            3 May 1962

            Participants:
            Peter Halvorsen, Ambassador of Norway
            Ivan Petrenko, Deputy Minister

            The Ambassador said that the price of tin was low. Petrenko replied that credits had been promised.
            """;

    @TempDir
    Path folder;

    @Test
    void a_memorandum_becomes_a_file_and_its_size_is_told() throws Exception {
        Path out = folder.resolve("talk.trig");
        Run run = Run.of("convert", SEED, "-o", out);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(
                Pattern.matches(
                        Pattern.quote(out + ": 1 document, ")
                                + "[0-9,]+ RDF statements\\R"
                                + "1 document, 0.01 MB of text, in [0-9.]+ s: [0-9.]+ documents/s, [0-9.]+ MB/s\\R",
                        run.err()),
                run.err());
        assertTrue(Files.readString(out).contains("<https://w3id.org/memcon/id/document/wilson-116744/graph>"));
    }

    @Test
    void two_conversions_give_the_same_bytes_on_standard_output_and_in_a_file() throws Exception {
        Path out = folder.resolve("talk.nq");
        Run.of("convert", SEED, "-o", out);
        Run run = Run.of("convert", SEED, "-o", "-", "--format", "nq");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertArrayEquals(Files.readAllBytes(out), run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_bad_input_is_reported_and_counted_and_the_rest_is_written() throws Exception {
        Path blob = Files.write(folder.resolve("blob.txt"), new byte[] {0, 1, 2, 0, 0, 7});
        Path out = folder.resolve("talks.trig");
        Run run = Run.of("convert", blob, SEED, folder.resolve("lost.txt"), "-o", out);
        assertEquals(Memcon.FINDINGS, run.code(), run.err());
        assertTrue(run.err().contains("error: " + blob + ":1:1: not a text"), run.err());
        assertTrue(run.err().contains("lost.txt: no such file or folder. Check the path."), run.err());
        assertTrue(run.err().contains("2 errors, "), run.err());
        assertTrue(run.err().contains("1 document, "), run.err());
        assertTrue(run.err().contains("; 2 inputs failed\n"), run.err());
        assertTrue(Files.exists(out));
    }

    @Test
    void without_a_document_no_file_is_written_and_the_old_one_stays() throws Exception {
        Path out = Files.writeString(folder.resolve("talks.trig"), "# old");
        Run run = Run.of("convert", folder.resolve("lost.txt"), "-o", out);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains(out + ": no document converted, nothing written; 1 input failed"), run.err());
        assertEquals("# old", Files.readString(out));
    }

    @Test
    void two_inputs_with_one_document_are_an_error_that_names_both() throws Exception {
        Path copy = Files.copy(SEED, folder.resolve("wilson-116744.txt"));
        Run run = Run.of("convert", SEED, copy, "-o", folder.resolve("talks.nq"));
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains(SEED.toString()) && run.err().contains(copy.toString()), run.err());
    }

    @Test
    void a_base_of_ones_own_names_everything() {
        Run run = Run.of("convert", SEED, "-o", "-", "--format", "nq", "--base", "https://archive.example/id/");
        assertTrue(run.out().contains("<https://archive.example/id/document/wilson-116744/graph>"));
        assertFalse(run.out().contains("https://w3id.org/memcon/id/"));
    }

    @Test
    void a_place_where_no_file_can_be_is_an_error_without_a_stack_trace() {
        Run run = Run.of("convert", SEED, "-o", folder.resolve("nowhere/talk.trig"));
        assertEquals(Memcon.WRONG_USE, run.code());
        assertTrue(run.err().contains("nowhere"), run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Bug"), run.err());
        Run unknown = Run.of("convert", SEED, "-o", folder.resolve("talk.doc"));
        assertEquals(Memcon.WRONG_USE, unknown.code());
        assertTrue(unknown.err().contains("no RDF format is called \"doc\""), unknown.err());
    }

    @Test
    void a_format_is_chosen_for_standard_output_alone() {
        Run run = Run.of("convert", SEED, "-o", folder.resolve("talk.trig"), "--format", "nq");
        assertEquals(Memcon.WRONG_USE, run.code());
        assertTrue(run.err().contains("--format nq is for '-o -'"), run.err());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", "-", "--format", "doc").code());
    }

    @Test
    void the_profile_rico_describes_the_record_and_nothing_that_was_said() throws Exception {
        Run run = Run.of("convert", SEED, "-o", "-", "--format", "nt", "--profile", "rico");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.out().contains("<https://www.ica.org/standards/RiC/ontology#Record>"), run.out());
        assertFalse(run.out().contains("https://w3id.org/memcon/ontology#"), run.out());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", "-", "--profile", "marc").code());
    }

    @Test
    void the_rdf_1_2_view_is_a_file_of_its_own() throws Exception {
        Path out = folder.resolve("talk.trig");
        Path view = folder.resolve("talk-rdf12.nt");
        Run run = Run.of("convert", SEED, "-o", out, "--rdf12", view);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.err().contains(view + ": "), run.err());
        assertTrue(Files.exists(view));
        assertFalse(Files.readString(out).contains("<<("));
    }

    @Test
    void a_view_that_cannot_be_written_is_refused_before_any_work() throws Exception {
        Path out = folder.resolve("talk.nq");
        for (Object view : new Object[] {"view.rdf", "view.jsonld", "view.ttl", "view.trix"}) {
            Run run = Run.of("convert", SEED, "-o", out, "--rdf12", folder.resolve(view.toString()));
            assertEquals(Memcon.WRONG_USE, run.code(), run.err());
            assertTrue(run.err().contains("Let it end in .nt or .nq."), run.err());
        }
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", out, "--rdf12", out).code());
        Path view = folder.resolve("view.nt");
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", "-", "--rdf12", view).code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", out, "--rdf12", view, "--profile", "rico")
                        .code());
        assertFalse(Files.exists(out) || Files.exists(view));
    }

    @Test
    void a_lexicon_with_a_broken_line_is_refused_with_its_place() throws Exception {
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("cues.tsv"), "say\n");
        Run run = Run.of("convert", SEED, "-o", "-", "--lexicon", lexicon);
        assertEquals(Memcon.WRONG_USE, run.code());
        assertEquals(
                "cues.tsv:1: line \"say\" has too few columns. Write 5 columns with a tab between them.",
                run.err().strip());
    }

    @Test
    void a_second_run_with_a_cache_converts_only_what_has_changed_and_gives_the_same_bytes() throws Exception {
        Path talks = Files.createDirectory(folder.resolve("talks"));
        Path changing = talks.resolve("tin.txt");
        Files.copy(SEED, talks.resolve("wilson-116744.txt"));
        Files.writeString(changing, TALK);
        Path out = folder.resolve("talks.nq");
        Path cache = folder.resolve("kept");
        Run first = Run.of("convert", talks, "-o", out, "--cache", cache);
        assertEquals(Memcon.DONE, first.code(), first.err());
        assertFalse(first.err().contains("not converted again"), first.err());
        byte[] bytes = Files.readAllBytes(out);

        Run second = Run.of("convert", talks, "-o", out, "--cache", cache);
        assertTrue(second.err().contains("2 documents (2 not converted again)"), second.err());
        assertArrayEquals(bytes, Files.readAllBytes(out));

        Files.writeString(changing, TALK.replace("credits", "machines"));
        Run third = Run.of("convert", talks, "-o", out, "--cache", cache);
        assertTrue(third.err().contains("2 documents (1 not converted again)"), third.err());
        assertTrue(Files.readString(out).contains("machines"));
        try (Stream<Path> kept = Files.walk(cache).filter(Files::isRegularFile)) {
            assertEquals(2, kept.count(), "what is not needed is dropped");
        }
    }

    @Test
    void what_is_kept_is_not_used_under_other_conditions_or_when_it_is_damaged() throws Exception {
        Path talk = Files.writeString(folder.resolve("tin.txt"), TALK);
        Path out = folder.resolve("talks.trig");
        Path cache = folder.resolve("kept");
        Path authority = Files.createDirectory(folder.resolve("people"));
        Run.of("convert", talk, "-o", out, "--cache", cache, "--authority", authority);
        byte[] bytes = Files.readAllBytes(out);
        assertTrue(Run.of("convert", talk, "-o", out, "--cache", cache, "--authority", authority)
                .err()
                .contains("(1 not converted again)"));
        String base = "https://archive.example/id/";
        assertFalse(Run.of("convert", talk, "-o", out, "--cache", cache, "--authority", authority, "--base", base)
                .err()
                .contains("not converted again"));
        Files.writeString(authority.resolve("more.ttl"), "# nobody yet\n");
        assertFalse(Run.of("convert", talk, "-o", out, "--cache", cache, "--authority", authority)
                .err()
                .contains("not converted again"));
        try (Stream<Path> kept = Files.walk(cache).filter(Files::isRegularFile)) {
            Path file = kept.findFirst().orElseThrow();
            byte[] damaged = Files.readAllBytes(file);
            damaged[damaged.length / 2] ^= 1;
            Files.write(file, damaged);
        }
        Run run = Run.of("convert", talk, "-o", out, "--cache", cache, "--authority", authority);
        assertFalse(run.err().contains("not converted again"), run.err());
        assertArrayEquals(bytes, Files.readAllBytes(out));
    }

    @Test
    void a_cache_leaves_alone_what_somebody_else_keeps_in_its_folder() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("kept/ab"));
        Path own = Files.writeString(cache.resolve("notes.txt"), "mine");
        Run run = Run.of("convert", SEED, "-o", folder.resolve("talk.nq"), "--cache", cache.getParent());
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(Files.exists(own));
    }

    @Test
    void a_cache_that_is_a_file_and_fewer_threads_than_one_are_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("kept"), "");
        Path out = folder.resolve("talk.nq");
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", out, "--cache", file).code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", out, "--threads", "0").code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("convert", SEED, "-o", out, "--cache", folder.resolve("new"), "--profile", "rico")
                        .code());
        assertFalse(Files.exists(out));
    }
}
