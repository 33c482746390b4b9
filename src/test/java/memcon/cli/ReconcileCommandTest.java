package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator walks through docs/reconciling.md, and stumbles. */
class ReconcileCommandTest {

    private static final Path PAGE = Path.of("docs", "reconciling.md");
    private static final String BERNARD = "document/june/actor/ambassador-bernard-vell";
    private static final String BERNHARD = "document/july/actor/ambassador-bernhard-vell";

    @TempDir
    Path folder;

    private Path talks;
    private Path authority;
    private Path table;

    @BeforeEach
    void settle() throws IOException {
        talks = Files.createDirectory(folder.resolve("talks"));
        authority = Files.createDirectory(folder.resolve("authority"));
        table = folder.resolve("candidates.csv");
        List<String> texts = blocks("text");
        Files.writeString(talks.resolve("june.txt"), texts.get(0));
        Files.writeString(talks.resolve("july.txt"), texts.get(1));
        Files.writeString(authority.resolve("people.ttl"), """
                @base <https://w3id.org/memcon/id/> .
                @prefix memcon: <https://w3id.org/memcon/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <actor/jan-karst> a memcon:Person ; rdfs:label "Jan Karst"@en .
                <actor/emil-karst> a memcon:Person ; rdfs:label "Emil Karst"@en .
                <actor/ruritania> a memcon:State ; rdfs:label "Ruritania"@en .
                """);
    }

    @Test
    void the_curators_journey_is_as_the_page_tells() throws IOException {
        String commands = String.join("\n", blocks("sh"));
        assertTrue(commands.contains("./memcon reconcile talks -o candidates.csv"), commands);
        list();
        List<String> rows = blocks("text").get(2).lines().skip(1).toList();
        for (String row : rows) {
            CSVRecord told =
                    CSVParser.parse(row, CSVFormat.RFC4180).getRecords().get(0);
            CSVRecord found = row(told.get(0), told.get(1));
            assertEquals(told.get(2), found.get("score"));
            assertEquals(told.get(3), found.get("evidence"));
        }
        decide(BERNARD, BERNHARD, "same");
        decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "different");

        assertTrue(
                commands.contains("./memcon reconcile talks --decisions candidates.csv --curator \"A. Name\" -o "),
                commands);
        Path decided = authority.resolve("decided.ttl");
        Run run = Run.of(
                "reconcile",
                talks,
                "--decisions",
                table,
                "--curator",
                "A. Name",
                "-o",
                decided,
                "--authority",
                authority);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.err().contains("2 actors linked, 1 new entry, 1 kept apart"), run.err());
        String turtle = Files.readString(decided).replaceAll("\\s+", " ");
        String told = blocks("turtle").get(0).replaceFirst(" ;(?s).*", "").strip();
        assertTrue(turtle.contains(told), () -> told + " in " + turtle);
        assertTrue(turtle.contains("\"Bernhard Vell\"@en"), turtle);
        assertFalse(turtle.contains("\"Vell\"@en") || turtle.contains("\"Ambassador"), turtle);
        assertTrue(turtle.contains("\"Same by decision in candidates.csv:"), turtle);
        assertTrue(turtle.contains("memcon:proposedBy <agent/a-name>"), turtle);

        String graph = convert();
        assertTrue(graph.contains("ontology#speaker> <https://w3id.org/memcon/id/actor/bernard-vell>"), graph);
        assertFalse(graph.contains("ontology#speaker> <https://w3id.org/memcon/id/" + BERNARD), graph);
        assertTrue(graph.contains(BERNHARD + "> <http://purl.org/dc/terms/isReplacedBy>"), graph);
        Files.writeString(folder.resolve("talks.nq"), graph);
        Run valid = Run.of("validate", folder.resolve("talks.nq"), decided);
        assertEquals(Memcon.DONE, valid.code(), valid.out() + valid.err());
    }

    @Test
    void what_is_decided_does_not_come_back() throws IOException {
        list();
        decide(BERNARD, BERNHARD, "same");
        decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "different");
        assertEquals(Memcon.DONE, take().code());
        Files.delete(table);
        list();
        String again = Files.readString(table);
        assertFalse(again.contains("vell"), again);
        assertFalse(again.contains("actor/mr-karst,person,Mr. Karst,Karst,,1961-06-03,1,document/july"), again);
    }

    @Test
    void the_same_decisions_give_the_same_bytes_also_over_the_file_they_made() throws IOException {
        list();
        decide(BERNARD, BERNHARD, "same");
        assertEquals(Memcon.DONE, take().code());
        String first = Files.readString(authority.resolve("decided.ttl"));
        assertEquals(Memcon.WRONG_USE, take().code(), "a file that is there is not replaced");
        assertEquals(Memcon.DONE, take("--force").code());
        assertEquals(first, Files.readString(authority.resolve("decided.ttl")));
    }

    @Test
    void an_entry_of_the_authority_takes_in_its_names() throws IOException {
        Files.writeString(
                talks.resolve("july.txt"),
                Files.readString(talks.resolve("july.txt")).replace("Mr. Karst", "Mr. Jan Karsst"));
        list();
        String misspelt = "document/july/actor/mr-jan-karsst";
        decide(misspelt, "actor/jan-karst", "same");
        assertEquals(Memcon.DONE, take().code());
        String turtle = Files.readString(authority.resolve("decided.ttl"));
        assertTrue(turtle.contains("<actor/jan-karst> skos:altLabel \"Jan Karsst\"@en"), turtle);
        assertTrue(convert().contains("ontology#participant> <https://w3id.org/memcon/id/actor/jan-karst>"));
    }

    @Test
    void contradictions_are_told_with_both_lines_and_nothing_is_written() throws IOException {
        list();
        decide("document/june/actor/mr-karst", "actor/jan-karst", "same");
        decide("document/june/actor/mr-karst", "actor/emil-karst", "same");
        Run run = take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err()
                        .matches(
                                "(?s).*candidates\\.csv:\\d+: \"document/june/actor/mr-karst\" would be actor/\\w+-karst"
                                        + " \\(\\S*candidates\\.csv:\\d+\\) and actor/\\w+-karst\\. Take back one.*nothing written.*"),
                run.err());
        assertFalse(Files.exists(authority.resolve("decided.ttl")));
    }

    /** June is Jan, July is June, and July is not Jan. */
    @Test
    void a_contradiction_through_others_is_told() throws IOException {
        list();
        decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "same");
        decide("document/june/actor/mr-karst", "actor/jan-karst", "same");
        decide("document/july/actor/mr-karst", "actor/jan-karst", "different");
        Run run = take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err().contains("is decided to be different from \"actor/jan-karst\", and by other rows the same"),
                run.err());
    }

    @Test
    void who_is_nobody_is_told_with_line_and_nearest_name() throws IOException {
        list();
        decide(BERNARD, BERNHARD, "same");
        Files.writeString(table, Files.readString(table).replace("," + BERNARD + ",", "," + BERNARD + "x,"));
        Run run = take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err()
                        .matches("(?s).*candidates\\.csv:\\d+: actor \"" + BERNARD
                                + "x\" is nobody in the documents\\. Did you mean \"" + BERNARD + "\"\\? Correct.*"),
                run.err());
        Files.writeString(
                table,
                Files.readString(table).replace(BERNARD + "x", BERNARD).replace(BERNHARD + ",", "actor/bernard-fell,"));
        Run other = take();
        assertTrue(
                other.err()
                        .contains(
                                "candidate \"actor/bernard-fell\" is in no authority file, and nobody in the documents"),
                other.err());
        Run alone = Run.of(
                "reconcile", "--decisions", table, "-o", authority.resolve("decided.ttl"), "--authority", authority);
        assertTrue(alone.err().contains("and nobody in the column actor"), alone.err());
    }

    @Test
    void a_word_that_decides_nothing_and_a_person_who_would_be_a_state_are_told() throws IOException {
        list();
        decide(BERNARD, BERNHARD, "yes");
        assertTrue(take().err().contains("decision \"yes\" is none. Write same, different or new"));
        decide(BERNARD, BERNHARD, "same");
        Files.writeString(table, Files.readString(table).replace(BERNHARD + ",", "actor/ruritania,"));
        assertTrue(take().err().contains("is a Person, actor/ruritania a State"), take().err());
    }

    @Test
    void two_new_entries_of_one_name_are_one_too_many() throws IOException {
        list();
        Files.writeString(
                table,
                Files.readString(table).replaceAll("(?m)^(ju\\w+,document/ju\\w+/actor/mr-karst,.*),$", "$1,new"));
        Run run = take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains("would have the path actor/karst, which is taken"), run.err());
    }

    @Test
    void nobody_gets_an_entry_without_a_name() throws IOException {
        Files.writeString(table, "actor,candidate,decision\ndocument/june/actor/mr-karst,,new\n");
        assertTrue(take().err().contains("candidates.csv:2: \"document/june/actor/mr-karst\" has no name in letters"));
    }

    @Test
    void a_table_saved_by_a_spreadsheet_with_semicolons_and_a_byte_order_mark_is_read() throws IOException {
        list();
        decide(BERNARD, BERNHARD, "Same");
        StringBuilder saved = new StringBuilder("\uFEFF");
        for (CSVRecord row : records()) {
            saved.append("\"").append(String.join("\";\"", row.toList())).append("\"\r\n");
        }
        String head = Files.readString(table).lines().findFirst().orElseThrow().replace(',', ';') + "\r\n";
        Files.writeString(table, saved.insert(1, head));
        Run run = take();
        assertEquals(Memcon.DONE, run.code(), run.err());
    }

    @Test
    void a_table_without_its_columns_or_with_an_open_quotation_is_told() throws IOException {
        Files.writeString(table, "actor,decision\nx,same\n");
        assertTrue(take().err().contains("candidates.csv:1: no column candidate. Keep the columns"));
        Files.writeString(table, "actor,candidate,decision\n\"x,y,same\n");
        Run run = take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().matches("(?s).*candidates\\.csv:2: no table of comma-separated values.*"), run.err());
    }

    @Test
    void the_best_are_decided_beforehand_on_demand() {
        Run run = Run.of("reconcile", talks, "-o", "-", "--authority", authority, "--same-from", "0.9");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(1, run.out().lines().filter(line -> line.endsWith(",same")).count(), run.out());
    }

    @Test
    void wrong_use_is_told() {
        assertEquals(Memcon.WRONG_USE, Run.of("reconcile", "-o", "-").code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("reconcile", talks, "-o", "-", "--curator", "A").code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("reconcile", talks, "-o", "-", "--same-from", "7").code());
        assertEquals(
                Memcon.FINDINGS,
                Run.of("reconcile", "--decisions", folder.resolve("no.csv"), "-o", "-")
                        .code());
    }

    @Test
    void the_messages_of_the_page_are_those_of_the_program() throws IOException {
        StringBuilder program = new StringBuilder();
        for (String name : List.of(
                "edition/DecisionTable", "edition/DecisionCheck", "edition/DecidedActors", "conversation/Relinking")) {
            program.append(Files.readString(Path.of("src/main/java/memcon/" + name + ".java")));
        }
        String page = Files.readString(PAGE);
        Matcher message =
                Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(page.substring(page.indexOf("| it says | do |")));
        int messages = 0;
        for (; message.find(); messages++) {
            assertTrue(program.indexOf(message.group(1)) >= 0, message.group(1));
        }
        assertTrue(messages > 5);
    }

    private void list() {
        Run run = Run.of("reconcile", talks, "-o", table, "--authority", authority);
        assertEquals(Memcon.DONE, run.code(), run.err());
    }

    private Run take(Object... options) {
        List<Object> words = new ArrayList<>(List.of("reconcile", talks, "--decisions", table));
        words.addAll(List.of("-o", authority.resolve("decided.ttl"), "--authority", authority));
        words.addAll(List.of(options));
        return Run.of(words.toArray());
    }

    private String convert() {
        return Run.of("convert", talks, "-o", "-", "--format", "nq", "--authority", authority)
                .out();
    }

    private CSVRecord row(String actor, String candidate) throws IOException {
        return records().stream()
                .filter(row ->
                        row.get("actor").equals(actor) && row.get("candidate").equals(candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actor + " " + candidate));
    }

    private List<CSVRecord> records() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(Files.readString(table), format).getRecords();
    }

    /** Writes a decision into the row of an actor and a candidate. */
    private void decide(String actor, String candidate, String decision) throws IOException {
        String before = Files.readString(table);
        String after = before.replaceAll(
                "(?m)^([^,]*," + Pattern.quote(actor) + ",.*)," + Pattern.quote(candidate) + ",(.*),\\w*$",
                "$1," + candidate + ",$2," + decision);
        assertFalse(before.equals(after), before);
        Files.writeString(table, after);
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^( *)```" + language + "\\n(.*?)^ *```$").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(2).replaceAll("(?m)^" + block.group(1), ""));
        }
        return blocks;
    }
}
