package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eleven turns: six of Finch's of five words each, five of Hentzau's of four. */
class EvaluateSilverTest {

    private static final String FINCH =
            "<p>Mr. <persName corresp=\"#p_F1\">Finch</persName>: The bridge is [laughter] open again.</p>\n";

    private static final String HENTZAU =
            "<p>Count <persName corresp=\"#p_H1\">Hentzau</persName>: We are very glad.</p>\n";

    @TempDir
    Path folder;

    private Run evaluate(String turns) throws IOException {
        Path volume = folder.resolve("frus1899v01.xml");
        Files.writeString(volume, """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1899v01"><text>
                <front><list type="names">
                <item><persName xml:id="p_F1">Finch, Albert</persName>, engineer</item>
                <item><persName xml:id="p_H1">Hentzau, Rupert</persName>, envoy</item>
                </list></front><body>
                <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head>
                <list type="participants"><item>Mr. <persName corresp="#p_F1">Finch</persName></item>
                <item>Count <persName corresp="#p_H1">Hentzau</persName></item></list>
                """ + turns + "</div></body></text></TEI>\n");
        return Run.of("evaluate", "--silver", folder, "--format", "csv");
    }

    /** Right, found and gold of speakers by word, in all. */
    private static String speakers(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("silver all,,speaker name by word,"))
                .map(line -> line.replaceFirst("^(?:[^,]*,){6}", ""))
                .findFirst()
                .orElse("");
    }

    @Test
    void words_of_a_labelled_turn_are_those_of_the_person_to_whom_the_markup_of_the_label_refers() throws IOException {
        Run run = evaluate((FINCH + HENTZAU).repeat(5) + FINCH);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("50,50,50", speakers(run));
    }

    @Test
    void a_label_whose_words_say_something_else_than_its_markup_is_a_fault_of_the_reading_and_is_told()
            throws IOException {
        String misled = HENTZAU.replace("#p_H1", "#p_F1");
        Run run = evaluate((FINCH + HENTZAU).repeat(4) + FINCH.repeat(2) + misled);
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertEquals("46,50,50", speakers(run), "six times five, four times four and once four wrong");
        Run table = Run.of("evaluate", "--silver", folder);
        assertTrue(table.out().contains("frus1899v01 "), table.out());
    }

    @Test
    void paragraphs_without_a_label_of_one_person_are_not_counted() throws IOException {
        String both =
                "<p><persName corresp=\"#p_F1\">Finch</persName> and <persName corresp=\"#p_H1\">Hentzau</persName>:"
                        + " We agree.</p>\n";
        String said = "<p>Mr. <persName corresp=\"#p_F1\">Finch</persName> said this to him: The bridge is open.</p>\n";
        Run run = evaluate((FINCH + HENTZAU).repeat(5) + both + said + "<p>They rose.</p>\n");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(speakers(run).endsWith(",45"), speakers(run));
    }

    @Test
    void fewer_than_ten_turns_are_no_silver_and_without_any_there_is_nothing_to_say() throws IOException {
        Run run = evaluate((FINCH + HENTZAU).repeat(4) + FINCH);
        assertEquals(Memcon.FINDINGS, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .contains(
                                "--silver: no document with enough labelled turns whose markup tells the speaker. Give"
                                        + " FRUS volumes with transcripts."),
                run.err());
    }

    @Test
    void a_document_below_nine_tenths_is_named() throws IOException {
        String misled = HENTZAU.replace("#p_H1", "#p_F1");
        Run run = evaluate((FINCH + misled).repeat(5));
        assertEquals(Memcon.DONE, run.code(), run.err());
        List<String> low = Run.of("evaluate", "--silver", folder)
                .out()
                .lines()
                .dropWhile(line -> !line.contains("documents below"))
                .filter(line -> line.startsWith("frus"))
                .map(line -> line.replaceFirst("\\s.*", ""))
                .toList();
        assertEquals(List.of("frus1899v01-d1"), low);
    }
}
