package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final Path SEED = Path.of("data/memoranda/wilson-116744.txt");
    private static final Pattern ROW = Pattern.compile("(?m)^  ([a-z ]+?) +([0-9,]+) +([0-9.]+) %$");

    @TempDir
    Path folder;

    @Test
    void the_accounts_add_up_to_every_character_of_the_text() throws Exception {
        Run run = Run.of("coverage", SEED);
        assertEquals(Memcon.DONE, run.code(), run.err());
        List<MatchResult> rows = ROW.matcher(run.out()).results().toList();
        MatchResult total = rows.get(rows.size() - 1);
        assertEquals("total", total.group(1));
        assertEquals("100.0", total.group(3));
        String text = Files.readString(SEED);
        assertEquals(text.codePointCount(0, text.length()), number(total.group(2)));
        List<MatchResult> accounts = rows.subList(0, rows.size() - 1);
        assertEquals(
                number(total.group(2)),
                accounts.stream().mapToLong(row -> number(row.group(2))).sum());
        assertEquals(
                1000,
                accounts.stream()
                        .mapToLong(row -> number(row.group(3).replace(".", "")))
                        .sum());
        assertTrue(run.out().contains("  reasons\n"), run.out());
    }

    @Test
    void the_spans_adjoin_from_the_first_character_to_the_last() throws Exception {
        Run run = Run.of("coverage", SEED, "--spans");
        int position = 0;
        for (String line : run.out().lines().toList()) {
            String[] cells = line.split("\t", -1);
            assertEquals(6, cells.length, line);
            assertEquals("wilson-116744", cells[0]);
            assertEquals(position, Integer.parseInt(cells[1]), line);
            position = Integer.parseInt(cells[2]);
        }
        String text = Files.readString(SEED);
        assertEquals(text.codePointCount(0, text.length()), position);
    }

    @Test
    void several_documents_are_added_up_and_with_total_only_that_is_printed() throws Exception {
        Path other = Files.writeString(folder.resolve("note.txt"), "Mr. Lund said that the harvest was good.\n");
        Run each = Run.of("coverage", SEED, other);
        assertTrue(each.out().contains("wilson-116744\n"), each.out());
        assertTrue(each.out().contains("note\n"), each.out());
        assertTrue(each.out().contains("All 2 documents\n"), each.out());
        Run total = Run.of("coverage", SEED, other, "--total");
        assertTrue(each.out().endsWith(total.out()), total.out());
        assertTrue(total.out().startsWith("All 2 documents\n"), total.out());
    }

    @Test
    void a_lost_input_is_an_error_and_the_others_are_accounted_for() {
        Run run = Run.of("coverage", folder.resolve("lost.txt"), SEED);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().startsWith("wilson-116744\n"), run.out());
        assertTrue(run.err().contains("lost.txt: no such file or folder."), run.err());
    }

    @Test
    void percentages_are_rounded_so_that_they_add_up() {
        assertEquals(List.of(334, 333, 333), CoverageTable.parts(List.of(1L, 1L, 1L), 3));
        assertEquals(List.of(999, 1), CoverageTable.parts(List.of(9994L, 6L), 10_000));
        assertEquals(List.of(0), CoverageTable.parts(List.of(0L), 0));
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }
}
