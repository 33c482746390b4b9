package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WilsonReaderTest {

    private static final String FIRST =
            "On 6 March 1961 the envoy of Sylvania visited me and said that the harvest had failed.";
    private static final String SECOND = "I replied that Borduria would help. He thanked me for it.";
    private static final String CITATION = "\"Record of a Talk with the Envoy of Sylvania,\" March 6, 1961, "
            + "Wilson Center Digital Archive, State Archive of Borduria, Szohod. Translated by A. N. Other. "
            + "http://digitalarchive.wilsoncenter.org/document/900001";

    private final Readings readings = new Readings();

    @Test
    void the_first_document_is_read_whole() throws IOException {
        Memorandum seed =
                readings.read("wilson-116744.txt", Files.readString(Path.of("data/memoranda/wilson-116744.txt")));
        FrontMatter front = seed.frontMatter();
        assertEquals("wilson-116744", seed.id());
        assertEquals(
                "Memorandum of a Conversation with the Soviet Ambassador to the DPRK c. V.P. Moskowskyi.",
                front.title());
        assertEquals("February 26, 1964", front.dateAsWritten());
        assertEquals("State Central Archive, Prague", front.holdingArchive());
        assertEquals("Adolf Kotlik", front.translator());
        assertEquals("Czech", front.originalLanguage());
        assertEquals("116744", front.recordNumber());
        assertEquals("https://wilson-center.drivingcreative.com/document/116744", front.url());
        assertEquals(
                "Moskowskyi reviews the conversation between the Korean Ambassador Ri Song-un and Khrushchev.",
                front.summary());
        assertEquals(12, seed.paragraphs().size());
        assertTrue(body(seed).get(0).startsWith("On February 26, 1964, one day after his return"));
        assertTrue(body(seed).get(11).endsWith("ended the conversation with the Ambassador Ri Song-un."));
        assertEquals(List.of(), seed.problems());
    }

    @Test
    void text_of_the_old_pdf_has_hard_wrapped_lines_and_fields_inline() {
        Memorandum memorandum =
                readings.read("talk.txt", """
                Digital Archive
                digitalarchive.wilsoncenter.org
                March 06, 1961
                Record of a Talk with the Envoy of
                Sylvania
                Citation:
                %s
                Summary:
                The envoy of Sylvania speaks of
                the harvest.
                Original Language:
                Bordurian
                Contents:
                English Translation
                On 6 March 1961 the envoy of Sylvania visited me and said that the
                harvest had failed.
                I replied that Borduria would help, and that the trains with grain
                Page 2 of 2
                would leave on the same day. He thanked me for it and left for his own
                embassy.
                """.formatted(CITATION.replace("Sylvania,\" ", "Sylvania,\"\n")));
        FrontMatter front = memorandum.frontMatter();
        assertEquals("wilson-900001", memorandum.id());
        assertEquals("Record of a Talk with the Envoy of Sylvania", front.title());
        assertEquals("1961-03-06", String.valueOf(front.date().earliest()));
        assertEquals("State Archive of Borduria, Szohod", front.holdingArchive());
        assertEquals("A. N. Other", front.translator());
        assertEquals("The envoy of Sylvania speaks of the harvest.", front.summary());
        assertEquals("Bordurian", front.originalLanguage());
        assertEquals(2, memorandum.paragraphs().size(), body(memorandum).toString());
        assertTrue(body(memorandum).get(1).endsWith("embassy."));
        assertTrue(apparatus(memorandum, Apparatus.Kind.PAGE_MARK).contains("Page 2 of 2"));
    }

    @Test
    void text_of_the_old_page_has_its_summary_before_the_body_and_no_contents() {
        Memorandum memorandum = readings.read("talk.txt", """
                Record of a Talk with the Envoy of Sylvania

                March 6, 1961

                Citation: %s

                Original Language: Bordurian

                Summary: The envoy of Sylvania speaks of the harvest.

                %s

                %s

                [signature]
                """.formatted(CITATION, FIRST, SECOND));
        assertEquals(List.of(FIRST, SECOND), body(memorandum));
        assertEquals(List.of("[signature]"), apparatus(memorandum, Apparatus.Kind.SIGNATURE));
        assertEquals(
                "The envoy of Sylvania speaks of the harvest.",
                memorandum.frontMatter().summary());
        assertEquals("Bordurian", memorandum.frontMatter().originalLanguage());
    }

    @Test
    void text_of_the_new_page_has_an_unmarked_summary_and_information_below() {
        Memorandum memorandum = readings.read("talk.txt", """
                March 6, 1961

                Record of a Talk with the Envoy of Sylvania

                %s

                %s

                The envoy of Sylvania speaks of the harvest.

                Document Information

                Source

                State Archive of Borduria, Szohod. Translated by A. N. Other.

                Rights

                Free of charge for learning.

                Record ID

                900001

                Original Uploaded Date

                2011-11-20
                """.formatted(FIRST, SECOND));
        FrontMatter front = memorandum.frontMatter();
        assertEquals("wilson-900001", memorandum.id());
        assertEquals(List.of(FIRST, SECOND), body(memorandum));
        assertEquals("The envoy of Sylvania speaks of the harvest.", front.summary());
        assertEquals("State Archive of Borduria, Szohod", front.holdingArchive());
        assertEquals("A. N. Other", front.translator());
        assertEquals("Free of charge for learning.", front.rights());
        assertEquals("Record of a Talk with the Envoy of Sylvania", front.title());
    }

    @Test
    void text_that_lost_its_line_breaks_is_cut_at_its_labels() {
        Memorandum memorandum = readings.read(
                "talk.txt",
                "March 6, 1961 Record of a Talk with the Envoy of Sylvania Citation: " + CITATION
                        + " Summary: The envoy speaks of the harvest. Original Language: Bordurian"
                        + " Contents: Translation - English " + FIRST + " " + SECOND);
        assertEquals(List.of(FIRST + " " + SECOND), body(memorandum));
        assertEquals(
                "Record of a Talk with the Envoy of Sylvania",
                memorandum.frontMatter().title());
        assertEquals(
                "The envoy speaks of the harvest.", memorandum.frontMatter().summary());
        assertEquals("Bordurian", memorandum.frontMatter().originalLanguage());
        assertEquals("wilson-900001", memorandum.id());
    }

    @Test
    void notes_and_their_marks_are_apparatus_glued_or_not() {
        Memorandum memorandum = readings.read("talk.txt", """
                **March 6, 1961**

                **A Talk**

                **Citation:**

                %s

                **Contents:**

                Translation - English

                The envoy came.1 He said that 17 trains [three were late] had left.[2]

                Notes

                1. The envoy was Muskar.

                2. They left at noon.
                """.formatted(CITATION));
        assertEquals(List.of("1", "[2]"), apparatus(memorandum, Apparatus.Kind.NOTE_MARK));
        assertEquals(2, apparatus(memorandum, Apparatus.Kind.NOTE).size());
        assertEquals(1, memorandum.paragraphs().size());
    }
}
