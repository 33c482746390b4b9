package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator stumbles, and is told over what. */
class ReconcileFaultsTest {

    @TempDir
    Path folder;

    private CuratorsDesk desk;

    @BeforeEach
    void settle() throws IOException {
        desk = new CuratorsDesk(folder);
    }

    @Test
    void contradictions_are_told_with_both_lines_and_nothing_is_written() throws IOException {
        desk.list();
        desk.decide("document/june/actor/mr-karst", "actor/jan-karst", "same");
        desk.decide("document/june/actor/mr-karst", "actor/emil-karst", "same");
        Run run = desk.take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err()
                        .matches(
                                "(?s).*candidates\\.csv:\\d+: \"document/june/actor/mr-karst\" would be actor/\\w+-karst"
                                        + " \\(\\S*candidates\\.csv:\\d+\\) and actor/\\w+-karst\\. Take back one.*nothing written.*"),
                run.err());
        assertFalse(Files.exists(desk.authority.resolve("decided.ttl")));
    }

    /** June is Jan, July is June, and July is not Jan. */
    @Test
    void a_contradiction_through_others_is_told() throws IOException {
        desk.list();
        desk.decide("document/june/actor/mr-karst", "document/july/actor/mr-karst", "same");
        desk.decide("document/june/actor/mr-karst", "actor/jan-karst", "same");
        desk.decide("document/july/actor/mr-karst", "actor/jan-karst", "different");
        Run run = desk.take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err().contains("is decided to be different from \"actor/jan-karst\", and by other rows the same"),
                run.err());
    }

    @Test
    void who_is_nobody_is_told_with_line_and_nearest_name() throws IOException {
        desk.list();
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "same");
        Files.writeString(
                desk.table,
                Files.readString(desk.table)
                        .replace("," + CuratorsDesk.BERNARD + ",", "," + CuratorsDesk.BERNARD + "x,"));
        Run run = desk.take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err()
                        .matches("(?s).*candidates\\.csv:\\d+: actor \"" + CuratorsDesk.BERNARD
                                + "x\" is nobody in the documents\\. Did you mean \"" + CuratorsDesk.BERNARD
                                + "\"\\? Correct.*"),
                run.err());
        Files.writeString(
                desk.table,
                Files.readString(desk.table)
                        .replace(CuratorsDesk.BERNARD + "x", CuratorsDesk.BERNARD)
                        .replace(CuratorsDesk.BERNHARD + ",", "actor/bernard-fell,"));
        Run other = desk.take();
        assertTrue(
                other.err()
                        .contains(
                                "candidate \"actor/bernard-fell\" is in no authority file, and nobody in the documents"),
                other.err());
        Run alone = Run.of(
                "reconcile",
                "--decisions",
                desk.table,
                "-o",
                desk.authority.resolve("decided.ttl"),
                "--authority",
                desk.authority);
        assertTrue(alone.err().contains("and nobody in the column actor"), alone.err());
    }

    @Test
    void a_word_that_decides_nothing_and_a_person_who_would_be_a_state_are_told() throws IOException {
        desk.list();
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "yes");
        assertTrue(desk.take().err().contains("decision \"yes\" is none. Write same, different or new"));
        desk.decide(CuratorsDesk.BERNARD, CuratorsDesk.BERNHARD, "same");
        Files.writeString(
                desk.table, Files.readString(desk.table).replace(CuratorsDesk.BERNHARD + ",", "actor/ruritania,"));
        assertTrue(
                desk.take().err().contains("is a Person, actor/ruritania a State"),
                desk.take().err());
    }

    @Test
    void two_new_entries_of_one_name_are_one_too_many() throws IOException {
        desk.list();
        Files.writeString(
                desk.table,
                Files.readString(desk.table).replaceAll("(?m)^(ju\\w+,document/ju\\w+/actor/mr-karst,.*),$", "$1,new"));
        Run run = desk.take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains("would have the path actor/karst, which is taken"), run.err());
    }

    @Test
    void nobody_gets_an_entry_without_a_name() throws IOException {
        Files.writeString(desk.table, "actor,candidate,decision\ndocument/june/actor/mr-karst,,new\n");
        assertTrue(desk.take()
                .err()
                .contains("candidates.csv:2: \"document/june/actor/mr-karst\" has no name in letters"));
    }

    @Test
    void a_table_without_its_columns_or_with_an_open_quotation_is_told() throws IOException {
        Files.writeString(desk.table, "actor,decision\nx,same\n");
        assertTrue(desk.take().err().contains("candidates.csv:1: no column candidate. Keep the columns"));
        Files.writeString(desk.table, "actor,candidate,decision\n\"x,y,same\n");
        Run run = desk.take();
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().matches("(?s).*candidates\\.csv:2: no table of comma-separated values.*"), run.err());
    }

    @Test
    void wrong_use_is_told() {
        assertEquals(Memcon.WRONG_USE, Run.of("reconcile", "-o", "-").code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("reconcile", desk.talks, "-o", "-", "--curator", "A").code());
        assertEquals(
                Memcon.WRONG_USE,
                Run.of("reconcile", desk.talks, "-o", "-", "--same-from", "7").code());
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
        String page = Files.readString(CuratorsDesk.PAGE);
        Matcher message =
                Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(page.substring(page.indexOf("| it says | do |")));
        int messages = 0;
        for (; message.find(); messages++) {
            assertTrue(program.indexOf(message.group(1)) >= 0, message.group(1));
        }
        assertTrue(messages > 5);
    }
}
