package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator walks through docs/reconciling.md. */
class ReconcileCommandTest {

    @TempDir
    Path folder;

    private CuratorsDesk desk;

    @BeforeEach
    void settle() throws IOException {
        desk = new CuratorsDesk(folder);
    }

    @Test
    void the_curators_journey_is_as_the_page_tells() throws IOException {
        String commands = String.join("\n", CuratorsDesk.blocks("sh"));
        assertTrue(commands.contains("./memcon reconcile talks -o candidates.csv"), commands);
        desk.list();
        List<String> rows = CuratorsDesk.blocks("text").get(2).lines().skip(1).toList();
        for (String row : rows) {
            CSVRecord told =
                    CSVParser.parse(row, CSVFormat.RFC4180).getRecords().get(0);
            CSVRecord found = desk.row(told.get(0), told.get(1));
            assertEquals(told.get(2), found.get("score"));
            assertEquals(told.get(3), found.get("evidence"));
        }
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "same");
        desk.decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "different");

        assertTrue(
                commands.contains("./memcon reconcile talks --decisions candidates.csv --curator \"A. Name\" -o "),
                commands);
        Path decided = desk.authority.resolve("decided.ttl");
        Run run = Run.of(
                "reconcile",
                desk.talks,
                "--decisions",
                desk.table,
                "--curator",
                "A. Name",
                "-o",
                decided,
                "--authority",
                desk.authority);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.err().contains("2 actors linked, 1 new entry, 1 kept apart"), run.err());
        String turtle = Files.readString(decided).replaceAll("\\s+", " ");
        String told = CuratorsDesk.blocks("turtle")
                .get(0)
                .replaceFirst(" ;(?s).*", "")
                .strip();
        assertTrue(turtle.contains(told), () -> told + " in " + turtle);
        assertTrue(turtle.contains("\"Bernhard Vell\"@en"), turtle);
        assertFalse(turtle.contains("\"Vell\"@en") || turtle.contains("\"Ambassador"), turtle);
        assertTrue(turtle.contains("\"Same by decision in candidates.csv:"), turtle);
        assertTrue(turtle.contains("memcon:proposedBy <agent/a-name>"), turtle);

        String graph = desk.convert();
        assertTrue(graph.contains("ontology#speaker> <https://w3id.org/memcon/id/actor/bernard-vell>"), graph);
        assertFalse(graph.contains("ontology#speaker> <https://w3id.org/memcon/id/" + CuratorsDesk.BERNARD), graph);
        assertTrue(graph.contains(CuratorsDesk.BERNHARD + "> <http://purl.org/dc/terms/isReplacedBy>"), graph);
        Files.writeString(folder.resolve("talks.nq"), graph);
        Run valid = Run.of("validate", folder.resolve("talks.nq"), decided);
        assertEquals(Memcon.DONE, valid.code(), valid.out() + valid.err());
    }

    @Test
    void what_is_decided_does_not_come_back() throws IOException {
        desk.list();
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "same");
        desk.decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "different");
        assertEquals(Memcon.DONE, desk.take().code());
        Files.delete(desk.table);
        desk.list();
        String again = Files.readString(desk.table);
        assertFalse(again.contains("vell"), again);
        assertFalse(again.contains("actor/mr-karst,person,Mr. Karst,Karst,,1961-06-03,1,document/july"), again);
    }

    @Test
    void the_same_decisions_give_the_same_bytes_also_over_the_file_they_made() throws IOException {
        desk.list();
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "same");
        assertEquals(Memcon.DONE, desk.take().code());
        String first = Files.readString(desk.authority.resolve("decided.ttl"));
        assertEquals(Memcon.WRONG_USE, desk.take().code(), "a file that is there is not replaced");
        assertEquals(Memcon.DONE, desk.take("--force").code());
        assertEquals(first, Files.readString(desk.authority.resolve("decided.ttl")));
    }

    @Test
    void an_entry_of_the_authority_takes_in_its_names() throws IOException {
        Files.writeString(
                desk.talks.resolve("july.txt"),
                Files.readString(desk.talks.resolve("july.txt")).replace("Mr. Karst", "Mr. Jan Karsst"));
        desk.list();
        String misspelt = "document/july/actor/mr-jan-karsst";
        desk.decide(misspelt, "actor/jan-karst", "same");
        assertEquals(Memcon.DONE, desk.take().code());
        String turtle = Files.readString(desk.authority.resolve("decided.ttl"));
        assertTrue(turtle.contains("<actor/jan-karst> skos:altLabel \"Jan Karsst\"@en"), turtle);
        assertTrue(desk.convert().contains("ontology#participant> <https://w3id.org/memcon/id/actor/jan-karst>"));
    }

    @Test
    void a_table_saved_by_a_spreadsheet_with_semicolons_and_a_byte_order_mark_is_read() throws IOException {
        desk.list();
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "Same");
        StringBuilder saved = new StringBuilder("\uFEFF");
        for (CSVRecord row : desk.records()) {
            saved.append("\"").append(String.join("\";\"", row.toList())).append("\"\r\n");
        }
        String head =
                Files.readString(desk.table).lines().findFirst().orElseThrow().replace(',', ';') + "\r\n";
        Files.writeString(desk.table, saved.insert(1, head));
        Run run = desk.take();
        assertEquals(Memcon.DONE, run.code(), run.err());
    }

    @Test
    void the_best_are_decided_beforehand_on_demand() {
        Run run = Run.of("reconcile", desk.talks, "-o", "-", "--authority", desk.authority, "--same-from", "0.9");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals(1, run.out().lines().filter(line -> line.endsWith(",same")).count(), run.out());
    }
}
