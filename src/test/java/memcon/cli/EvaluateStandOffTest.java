package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three talks of the same words, whose gold gives Quill's question to Vale in the last: 15 words, eight and seven. */
class EvaluateStandOffTest {

    private static final String TEXT = """
            Minister Vale received Ambassador Quill.

            Minister Vale said that the harvest was good. Ambassador Quill asked whether it was sold.
            """;

    private static final String GOLD = """
            # use: USE
            # people: Minister Vale =
            # people: Ambassador Quill =
            42\t87\tprincipal\tMinister Vale\tAmbassador Quill\tassert\tindirect
            88\t131\tprincipal\tAmbassador Quill\tMinister Vale\task\tindirect
            """;

    private static final String WRONG = GOLD.replace("principal\tAmbassador Quill", "principal\tMinister Vale");

    @TempDir
    Path folder;

    private Path gold;
    private Path texts;

    @BeforeEach
    void documents() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        texts = Files.createDirectory(folder.resolve("texts"));
        document("talk-1", GOLD, "tuning");
        document("talk-2", GOLD, "blind");
        document("talk-3", WRONG, "blind");
    }

    private void document(String name, String table, String use) throws IOException {
        Files.writeString(gold.resolve(name + ".tsv"), table.replace("USE", use));
        Files.writeString(texts.resolve(name + ".txt"), TEXT);
    }

    /** The first three figures of a line: precision, recall and F1 of speakers by word. */
    private static List<String> speakers(Run run, String name) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length()).strip().replaceFirst("^((?:\\S+ ){2}\\S+).*", "$1"))
                .toList();
    }

    @Test
    void each_document_has_a_line_but_of_blind_ones_only_sums_are_told() {
        Run run = Run.of("evaluate", "--gold", gold, texts, "--differences");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(List.of("1.000 1.000 1.000"), speakers(run, "talk-1"));
        assertEquals(List.of("0.767 0.767 0.767"), speakers(run, "blind (2)"));
        assertEquals(List.of("0.844 0.844 0.844"), speakers(run, "all (3)"));
        assertEquals(List.of("0.844 0.844 0.844"), speakers(run, "talk (3)"));
        assertEquals(List.of("0.767 0.767 0.767"), speakers(run, "talk, blind (2)"));
        Run csv = Run.of("evaluate", "--gold", gold, texts, "--format", "csv", "--differences");
        Run json = Run.of("evaluate", "--gold", gold, texts, "--format", "json", "--differences");
        for (Run each : List.of(run, csv, json)) {
            assertFalse(each.out().contains("talk-2") || each.out().contains("talk-3"), each.out());
        }
    }

    @Test
    void nothing_is_told_of_a_blind_document_alone() throws IOException {
        Files.delete(gold.resolve("talk-1.tsv"));
        Files.delete(gold.resolve("talk-2.tsv"));
        Run run = Run.of("evaluate", "--gold", gold, texts);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("only one blind document"), run.err());
    }

    @Test
    void the_text_may_stand_beside_the_gold_and_be_called_input_in_a_folder_of_its_own() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("invented/harvest"));
        Files.writeString(beside.resolve("input.txt"), TEXT);
        Files.writeString(beside.resolve("statements.txt"), "not looked at");
        Files.writeString(beside.resolve("speakers.tsv"), GOLD.replace("USE", "tuning"));
        Files.writeString(folder.resolve("invented/sowing.md"), TEXT);
        Files.writeString(folder.resolve("invented/sowing.tsv"), WRONG.replace("# use: USE\n", ""));
        Run run = Run.of("evaluate", "--gold", folder.resolve("invented"));
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(List.of("1.000 1.000 1.000"), speakers(run, "harvest"));
        assertEquals(List.of("0.533 0.533 0.533", "0.533 0.533 0.533"), speakers(run, "sowing"), "and its archive");
        assertEquals(List.of("1.000 1.000 1.000"), speakers(run, "invented, tuning"));
    }

    @Test
    void a_gold_of_another_text_and_a_faulty_one_are_errors_and_the_rest_is_compared() throws IOException {
        Path other = gold.resolve("talk-2.tsv");
        Files.writeString(other, "# sha256: 0f\n" + GOLD);
        Path faulty = gold.resolve("talk-3.tsv");
        Files.writeString(faulty, GOLD.replace("principal", "main"));
        Run run = Run.of("evaluate", "--gold", gold, texts);
        assertEquals(Memcon.FINDINGS, run.code());
        assertEquals(List.of("1.000 1.000 1.000"), speakers(run, "talk-1"));
        assertTrue(
                run.err().contains(other + ": the text of " + texts.resolve("talk-2.txt") + " is not the one"),
                run.err());
        assertTrue(run.err().contains("or place the annotation anew on this one."), run.err());
        assertTrue(run.err().contains(faulty + ":4: no kind \"main\". Write start, end, kind"), run.err());
    }

    @Test
    void a_text_that_is_not_given_is_wrong_use() throws IOException {
        Files.delete(texts.resolve("talk-1.txt"));
        Run run = Run.of("evaluate", "--gold", gold, texts);
        assertEquals(Memcon.WRONG_USE, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .contains(gold.resolve("talk-1.tsv")
                                + ": no text of document \"talk-1\" among the inputs. Add the file with the text that was"
                                + " annotated, or put it beside the gold."),
                run.err());
    }

    @Test
    void a_second_annotation_is_compared_with_the_first_and_needs_one() throws IOException {
        Path second = Files.createDirectory(gold.resolve("second"));
        Files.writeString(second.resolve("talk-1.tsv"), "# annotator: second\n" + WRONG);
        Run run = Run.of("evaluate", "--gold", gold, texts);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(List.of("0.844 0.844 0.844"), speakers(run, "all (3)"));
        String annotators = run.out().substring(run.out().indexOf("Two annotators"));
        assertTrue(annotators.lines().anyMatch(line -> line.matches("all +0.533 0.533 0.533 .*")), annotators);
        Files.writeString(second.resolve("talk-9.tsv"), "# annotator: second\n" + WRONG);
        Run alone = Run.of("evaluate", "--gold", gold, texts);
        assertEquals(Memcon.FINDINGS, alone.code());
        assertTrue(
                alone.err().contains(second.resolve("talk-9.tsv") + ": a second annotation without a first."),
                alone.err());
    }
}
