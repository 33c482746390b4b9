package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.CoverageTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final Path SEED = Path.of("data/memoranda/wilson-116744.txt");
    private static final Pattern ROW = Pattern.compile("(?m)^  ([a-z ]+?) +([0-9,]+) +([0-9.]+) %$");

    private static final Pattern TEXT = Pattern.compile("(?s)<div class=\"text\">(.*?)</div>");
    private static final Pattern STRETCH =
            Pattern.compile("<span class=\"(\\w+)\" role=\"group\" title=\"([^\"<>]*)\" aria-label=\"([^\"<>]*)\">");

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
    void markup_that_is_not_interpreted_stands_below_the_table_of_a_volume() throws Exception {
        String volume = """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="v"><text><body>
                <div type="document" xml:id="d1"><head>Memorandum of Conversation</head>
                <p>Mr. Lund said that the <gloss target="#t_1">harbour</gloss> was <uh-oh>open</uh-oh>.</p>
                <figure><head>The harbour &amp; the sea</head></figure></div></body></text></TEI>
                """;
        Path file = Files.writeString(folder.resolve("v.xml"), volume);
        String place = file + "#d1:";
        Run table = Run.of("coverage", file);
        List<String> lines = table.out().replaceAll(" +", " ").lines().toList();
        int caption = lines.indexOf("Markup that is not interpreted");
        assertEquals(
                List.of(
                        " construct times fate first place",
                        " figure 1 words left out " + place + 4,
                        " gloss@target 1 value not used " + place + 3,
                        " uh-oh 1 words kept " + place + 3),
                lines.subList(caption + 1, caption + 5));
        assertTrue(table.err().contains("markup not interpreted: figure (1 time, #d1:4"), table.err());
        Run page = Run.of("coverage", file, "--format", "html");
        assertTrue(page.out().contains("<th scope=\"row\">figure</th><td>words left out</td><td>1</td>"), page.out());
    }

    @Test
    void a_lost_input_is_an_error_and_the_others_are_accounted_for() {
        Run run = Run.of("coverage", folder.resolve("lost.txt"), SEED);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().startsWith("wilson-116744\n"), run.out());
        assertTrue(run.err().contains("lost.txt: no such file or folder."), run.err());
    }

    @Test
    void csv_has_the_sums_of_the_table_and_with_spans_the_text_to_the_letter() throws Exception {
        Run sums = Run.of("coverage", SEED, "--format", "csv");
        assertEquals(Memcon.DONE, sums.code(), sums.err());
        assertTrue(sums.out().startsWith("document,account,reason,characters\n"), sums.out());
        String text = Files.readString(SEED);
        assertEquals(
                text.codePointCount(0, text.length()),
                sums.out()
                        .lines()
                        .skip(1)
                        .mapToLong(line -> number(line.substring(line.lastIndexOf(',') + 1)))
                        .sum());
        Run spans = Run.of("coverage", SEED, "--format", "csv", "--spans");
        StringBuilder words = new StringBuilder();
        try (CSVParser rows = CSVParser.parse(
                spans.out(), CSVFormat.RFC4180.builder().setHeader().get())) {
            rows.forEach(row -> words.append(row.get("words")));
        }
        assertEquals(text, words.toString());
        Run total = Run.of("coverage", SEED, "--format", "csv", "--total");
        assertTrue(total.out().startsWith("account,reason,characters\nstatement,"), total.out());
    }

    @Test
    void the_page_shows_the_text_as_printed_each_stretch_marked_and_nothing_unescaped() throws Exception {
        String text = """
                MEMORANDUM <script>alert(1)</script> & "more"

                Mr. Lund said that 1 < 2 & that the 'harbour' was open.

                The weather was fine \uD835\uDD13.
                """;
        Path note = Files.writeString(folder.resolve("note.txt"), text);
        Path page = folder.resolve("page.html");
        Run run = Run.of("coverage", note, SEED, "--format", "html", "-o", page);
        assertEquals("", run.out());
        String html = Files.readString(page);
        assertFalse(html.matches("(?s).*<(script|img|link)\\b.*"), html);
        List<MatchResult> texts = TEXT.matcher(html).results().toList();
        assertEquals(
                Set.of(text, Files.readString(SEED)),
                texts.stream()
                        .map(shown ->
                                StringEscapeUtils.unescapeHtml4(shown.group(1).replaceAll("</?span[^>]*>", "")))
                        .collect(Collectors.toSet()));
        int stretches = 0;
        for (MatchResult stretch : STRETCH.matcher(html).results().toList()) {
            String account = stretch.group(1);
            assertTrue(List.of("statement", "narration", "apparatus", "skipped").contains(account), account);
            assertTrue(stretch.group(3).matches(account + ": .+"), stretch.group());
            assertTrue(stretch.group(2).startsWith(stretch.group(3)), stretch.group());
            assertTrue(html.contains("." + account + "::before { content: \""), account);
            stretches++;
        }
        assertTrue(stretches > 100);
        assertEquals(3, html.split("<table>", -1).length - 1);
        String seed = Files.readString(SEED);
        assertTrue(html.contains("<th scope=\"row\">total</th><td></td><td>"
                + String.format(Locale.ROOT, "%,d", seed.codePointCount(0, seed.length())) + "</td>"));
        Run.of("coverage", note, SEED, "--format", "html", "-o", folder.resolve("again.html"));
        assertEquals(html, Files.readString(folder.resolve("again.html")));
    }

    @Test
    void a_page_is_no_table_and_without_a_document_no_file_is_written() throws Exception {
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("coverage", SEED, "--format", "html", "--spans").code());
        assertEquals(
                Memcon.WRONG_USE, Run.of("coverage", SEED, "--format", "pdf").code());
        Path page = Files.writeString(folder.resolve("old.html"), "old");
        assertEquals(
                Memcon.FINDINGS,
                Run.of("coverage", folder.resolve("lost.txt"), "--format", "html", "-o", page)
                        .code());
        assertEquals("old", Files.readString(page));
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("coverage", SEED, "-o", folder.resolve("nowhere/page.html"))
                        .code());
        assertEquals(List.of("old.html"), files());
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
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
