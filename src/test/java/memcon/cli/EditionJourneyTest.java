package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/editions.md promises a curator: a draft, a correction, another answer; and what goes wrong on the way. */
class EditionJourneyTest {

    private static final Path MEMORANDUM = Path.of("data", "memoranda", "wilson-116744.txt");
    private static final Path EDITION = Path.of("data", "editions", "wilson-116744.xml");
    private static final Path QUESTION = Path.of("queries", "who-speaks-to-whom-how-often.rq");
    private static final String SPEAKER = "who=\"actor:vasily-moskovsky\" toWhom=\"actor:nikita-khrushchev\"";

    @TempDir
    Path folder;

    @Test
    void a_corrected_speaker_changes_the_answer() throws IOException {
        Path draft = draft();
        String before = answer(draft);
        correct(draft, SPEAKER, "resp=\"#me\" who=\"actor:kim-il-sung\" toWhom=\"actor:nikita-khrushchev\"");
        correct(draft, "<respStmt>", "<editor xml:id=\"me\">A Curator</editor>\n<respStmt>");
        String after = answer(draft);
        assertFalse(before.contains("Kim Il Sung,Nikita Khrushchev,2"), before);
        assertTrue(after.contains("Kim Il Sung,Nikita Khrushchev,2"), after);
    }

    /** The IRI of a statement does not depend on who is taken to speak. */
    @Test
    void a_corrected_speaker_changes_no_iri() throws IOException {
        Path draft = draft();
        String before = Run.of("convert", draft, "-o", "-", "--format", "nq").out();
        correct(draft, SPEAKER, "who=\"actor:kim-il-sung\" toWhom=\"actor:nikita-khrushchev\"");
        String after = Run.of("convert", draft, "-o", "-", "--format", "nq").out();
        assertFalse(before.equals(after));
        assertEquals(subjects(before), subjects(after));
    }

    @Test
    void an_edition_takes_the_place_of_its_text_in_any_order() {
        String alone = Run.of("convert", EDITION, "-o", "-", "--format", "nq").out();
        assertEquals(
                alone,
                Run.of("convert", EDITION, MEMORANDUM, "-o", "-", "--format", "nq")
                        .out());
        assertEquals(
                alone,
                Run.of("convert", MEMORANDUM, EDITION, "-o", "-", "--format", "nq")
                        .out());
        String byRule =
                Run.of("convert", MEMORANDUM, "-o", "-", "--format", "nq").out();
        assertEquals(
                byRule,
                Run.of("convert", "--no-editions", EDITION, MEMORANDUM, "-o", "-", "--format", "nq")
                        .out());
    }

    @Test
    void a_misspelled_speaker_is_told_with_the_nearest_name() throws IOException {
        Path draft = draft();
        correct(draft, SPEAKER, "who=\"actor:kim-ill-sung\" toWhom=\"actor:nikita-khrushchev\"");
        Run run = Run.of("convert", draft, "-o", folder.resolve("x.nq"));
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(
                run.err()
                        .matches(
                                "(?s).*talk\\.xml:\\d+:\\d+: .*actor:kim-ill-sung.*Did you mean \"actor:kim-il-sung\".*"),
                run.err());
    }

    @Test
    void changed_words_are_told_with_both_places() throws IOException {
        Path draft = draft();
        correct(draft, "a second good harvest", "a third good harvest");
        Run run = Run.of("convert", draft, MEMORANDUM, "-o", folder.resolve("x.nq"));
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains("talk.xml:"), run.err());
        assertFalse(Files.exists(folder.resolve("x.nq")));
    }

    @Test
    void two_editions_of_one_document_are_one_too_many() throws IOException {
        Path draft = draft();
        Run run = Run.of("convert", draft, EDITION, "-o", folder.resolve("x.nq"));
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains("has another edition, " + draft), run.err());
    }

    @Test
    void a_curators_work_is_not_overwritten() throws IOException {
        Path draft = draft();
        Files.writeString(draft, "the work of weeks");
        assertEquals(
                Memcon.WRONG_USE, Run.of("annotate", MEMORANDUM, "-o", draft).code());
        assertEquals("the work of weeks", Files.readString(draft));
        assertEquals(
                Memcon.DONE,
                Run.of("annotate", MEMORANDUM, "-o", draft, "--force").code());
    }

    @Test
    void several_documents_need_a_folder() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.copy(MEMORANDUM, two.resolve("one.txt"));
        Files.writeString(two.resolve("other.txt"), "Minister Vale said that he would come.\n");
        Run run = Run.of("annotate", two, "-o", folder.resolve("all.xml"));
        assertEquals(Memcon.WRONG_USE, run.code());
        assertTrue(run.err().contains("Give a folder"), run.err());
        assertEquals(
                Memcon.DONE, Run.of("annotate", two, "-o", folder + "/drafts/").code());
        assertTrue(Files.exists(folder.resolve("drafts").resolve("other.xml")));
    }

    @Test
    void the_extractor_is_compared_with_the_edition() {
        Run run = Run.of("evaluate", "--gold", EDITION, "--format", "csv");
        assertEquals(Memcon.DONE, run.code(), run.err());
        assertTrue(run.out().contains("document,wilson-116744,speaker by word,0.9"), run.out());
        Run foreign = Run.of("evaluate", "--gold", EDITION, Path.of("src/test/resources/memoranda/us-telephone-memo"));
        assertEquals(Memcon.WRONG_USE, foreign.code(), foreign.err());
        assertTrue(foreign.err().contains("no text of document \"wilson-116744\""), foreign.err());
    }

    /** A volume's person has one IRI in all its documents, also in those that somebody edits. */
    @Test
    void a_person_of_a_volumes_list_comes_back_from_an_edition() throws IOException {
        Path volume = Files.writeString(folder.resolve("frus1955v99.xml"), """
                <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1955v99"><text><front>
                <list type="names"><item><persName xml:id="p_MR1">Marsh, Roland</persName>, Chief of Canals</item></list>
                </front><body><div type="document" xml:id="d1" n="1"><head>Memorandum of Conversation</head>
                <list type="participants"><item>Mr. <persName corresp="#p_MR1">Marsh</persName></item><item>Count Karst</item></list>
                <p>Mr. Marsh said that the canal was open.</p></div></body></text></TEI>""");
        Path edition = folder.resolve("frus1955v99-d1.xml");
        assertEquals(Memcon.DONE, Run.of("annotate", volume, "-o", edition).code());
        String text = Run.of("convert", volume, "-o", "-", "--format", "nq").out();
        Run edited = Run.of("convert", edition, "-o", "-", "--format", "nq");
        String marsh = "<https://w3id.org/memcon/id/volume/frus1955v99/actor/p_MR1>";
        assertTrue(text.contains("#speaker> " + marsh), text);
        assertEquals(about(marsh, text), about(marsh, edited.out()), edited.err());
    }

    private static java.util.List<String> about(String iri, String quads) {
        return quads.lines()
                .filter(line -> line.contains(iri) && !line.contains("#confidence>"))
                .toList();
    }

    private Path draft() {
        Path draft = folder.resolve("talk.xml");
        Run run = Run.of("annotate", MEMORANDUM, "-o", draft);
        assertEquals(Memcon.DONE, run.code(), run.err());
        return draft;
    }

    private static void correct(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(from), from);
        Files.writeString(file, content.replace(from, to));
    }

    private static String answer(Path edition) {
        return Run.of("query", QUESTION, edition, "--format", "csv").out();
    }

    private static java.util.Set<String> subjects(String quads) {
        java.util.Set<String> subjects = new java.util.TreeSet<>();
        quads.lines().map(line -> line.replaceFirst(" .*", "")).forEach(subjects::add);
        return subjects;
    }
}
