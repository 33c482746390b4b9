package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.edition.Measure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft agrees with the extractor that wrote it, up to what a person then corrects in it. */
class EvaluateCommandTest {

    @TempDir
    Path folder;

    private Path text;
    private Path edition;

    @BeforeEach
    void draft() throws IOException {
        text = Files.writeString(folder.resolve("talk-1.txt"), """
                Minister Vale received Ambassador Quill.

                Minister Vale said that the harvest was good. Ambassador Quill asked whether it was sold.
                """);
        edition = folder.resolve("talk-1.xml");
        Run run = Run.of("annotate", text, "-o", edition);
        assertEquals(Memcon.DONE, run.code(), run.err());
    }

    /** Corrects something once. */
    private void correct(String old, String by) throws IOException {
        String tei = Files.readString(edition);
        assertTrue(tei.contains(old), tei);
        Files.writeString(edition, tei.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(by)));
    }

    private static List<MatchResult> rows(String out) {
        return Pattern.compile("(?m)^  ([a-z ]+?) +([0-9.]+|-) +([0-9.]+|-) +([0-9.]+|-) +([0-9,]+)$")
                .matcher(out)
                .results()
                .toList();
    }

    @Test
    void a_draft_agrees_with_the_extractor_in_every_measure() {
        Run run = Run.of("evaluate", "--gold", edition, text, "--differences");
        assertEquals(Memcon.DONE, run.code(), run.err());
        List<MatchResult> rows = rows(run.out());
        assertEquals(
                List.of(Measure.values()).stream().map(Measure::label).toList(),
                rows.stream().map(row -> row.group(1)).toList());
        assertTrue(
                rows.stream().allMatch(row -> row.group(4).equals(row.group(5).equals("0") ? "-" : "1.000")),
                run.out());
        assertTrue(run.out().startsWith("talk-1\n"), run.out());
        assertFalse(run.out().contains("gold"), run.out());
    }

    @Test
    void a_correction_is_a_difference_with_its_place_and_without_inputs_the_editions_text_is_read() throws IOException {
        correct("act:ask", "act:request");
        Run run = Run.of("evaluate", "--gold", edition, text, "--differences");
        assertEquals(Memcon.DONE, run.code(), run.err());
        List<String> differences =
                run.out().lines().filter(line -> line.contains("gold")).toList();
        assertEquals(
                List.of(text + ":3:47: act: gold request, found ask: Ambassador Quill asked whether it was sold."),
                differences);
        Run alone = Run.of("evaluate", "--gold", edition);
        assertEquals(Memcon.DONE, alone.code(), alone.err());
        assertTrue(run.out().startsWith(alone.out()), alone.out());
        assertTrue(
                rows(alone.out()).stream()
                        .anyMatch(row ->
                                row.group(1).equals("act") && row.group(4).equals("0.500")),
                alone.out());
    }

    @Test
    void the_formats_say_the_same() throws IOException {
        correct("act:ask", "act:request");
        Run csv = Run.of("evaluate", "--gold", edition, "--format", "csv");
        List<CSVRecord> records = records(csv.out());
        assertEquals(3 * Measure.values().length, records.size(), "document, archive, all");
        CSVRecord act = records.stream()
                .filter(each ->
                        each.get("measure").equals("act") && each.get("scope").equals("archive"))
                .findFirst()
                .orElseThrow();
        assertEquals("talk", act.get("name"));
        assertEquals(
                List.of("0.500", "1", "2", "2"),
                List.of(act.get("f1"), act.get("right"), act.get("found"), act.get("gold")));
        CSVRecord difference = records(Run.of("evaluate", "--gold", edition, "--format", "csv", "--differences")
                        .out())
                .get(0);
        assertEquals(
                List.of("talk-1", "act", "request", "ask"),
                List.of(
                        difference.get("document"),
                        difference.get("measure"),
                        difference.get("gold"),
                        difference.get("found")));
        JsonObject json = JsonParser.parseString(
                        Run.of("evaluate", "--gold", edition, "--format", "json", "--differences")
                                .out())
                .getAsJsonObject();
        JsonObject all = json.getAsJsonArray("scores").get(2).getAsJsonObject();
        assertEquals("all", all.get("scope").getAsString());
        JsonObject figures = all.getAsJsonObject("measures").getAsJsonObject("act");
        assertEquals(0.5, figures.get("f1").getAsDouble());
        JsonArray differences = json.getAsJsonArray("differences");
        assertEquals(1, differences.size());
        assertEquals("request", differences.get(0).getAsJsonObject().get("gold").getAsString());
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void several_archives_are_added_up_apart_and_together() throws IOException {
        Path other = Files.copy(text, folder.resolve("note-2.txt"));
        Path otherEdition = folder.resolve("note-2.xml");
        Run.of("annotate", other, "-o", otherEdition);
        correct("act:ask", "act:request");
        Run run = Run.of("evaluate", "--gold", edition, "--gold", otherEdition, text, other);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(
                List.of("note", "talk", "All 2 documents"),
                run.out()
                        .lines()
                        .filter(line -> !line.startsWith(" ") && !line.isEmpty())
                        .toList());
        List<String> acts = rows(run.out()).stream()
                .filter(row -> row.group(1).equals("act"))
                .map(row -> row.group(4) + " of " + row.group(5))
                .toList();
        assertEquals(List.of("1.000 of 2", "0.500 of 2", "0.750 of 4"), acts);
    }

    @Test
    void an_edition_whose_text_is_not_given_is_wrong_use_and_names_the_edition() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "Mr. Lund said that the harvest was good.\n");
        Run run = Run.of("evaluate", "--gold", edition, other);
        assertEquals(Memcon.WRONG_USE, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .contains(edition + ": no text of document \"talk-1\" among the inputs. Add its file, or leave"
                                + " all inputs out: an edition contains its text."),
                run.err());
    }

    @Test
    void a_text_that_has_changed_is_an_error_and_the_others_are_compared() throws IOException {
        Path other = Files.copy(text, folder.resolve("note-2.txt"));
        Path otherEdition = folder.resolve("note-2.xml");
        Run.of("annotate", other, "-o", otherEdition);
        Files.writeString(text, Files.readString(text).replace("good", "bad"));
        Run run = Run.of("evaluate", "--gold", edition, "--gold", otherEdition, text, other);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.out().startsWith("note-2\n"), run.out());
        assertTrue(
                run.err().contains(text + ": the text of \"talk-1\" is not that of the edition " + edition), run.err());
    }

    @Test
    void a_lost_input_or_a_broken_edition_is_an_error() throws IOException {
        Run lost = Run.of("evaluate", "--gold", edition, text, folder.resolve("lost.txt"));
        assertEquals(Memcon.FINDINGS, lost.code());
        assertTrue(lost.out().startsWith("talk-1\n"), lost.out());
        correct("act:ask", "act:sing");
        Run broken = Run.of("evaluate", "--gold", edition);
        assertEquals(Memcon.FINDINGS, broken.code());
        assertEquals("", broken.out());
        assertTrue(broken.err().contains("act:sing"), broken.err());
    }

    @Test
    void what_is_no_edition_is_told() {
        Run run = Run.of("evaluate", "--gold", text);
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains(text + ": no edition."), run.err());
        assertEquals(Memcon.WRONG_USE, Run.of("evaluate", text).code(), "without --gold");
    }
}
