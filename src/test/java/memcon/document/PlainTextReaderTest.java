package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static memcon.document.Readings.entries;
import static memcon.document.Readings.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static final String SAID = "The Foreign Minister said that the canal was open.";

    private final Readings readings = new Readings();

    @Test
    void a_title_line_is_enough() {
        Memorandum memorandum = readings.read("Talk at Arden (2).txt", "A Talk at Arden\n\n" + SAID + "\n");
        assertEquals("talk-at-arden-2", memorandum.id());
        assertEquals("A Talk at Arden", memorandum.frontMatter().title());
        assertEquals(List.of(SAID), body(memorandum));
        assertEquals(List.of(), memorandum.problems());
    }

    @Test
    void even_the_title_may_be_missing() {
        Memorandum memorandum = readings.read("x.txt", SAID + "\n\nHe then left the room.\n");
        assertEquals(List.of(SAID, "He then left the room."), body(memorandum));
        assertTrue(memorandum.problems().get(0).toString().startsWith("x.txt:1:1: no title line."));
    }

    @Test
    void header_lines_fill_the_front_matter() {
        Memorandum memorandum = readings.read("x.txt", """
                SECRET

                Memorandum of Conversation, by Mr. Otto Karl of the Legation in Arden

                Arden, May 18, 1955

                SUBJECT: The Canal
                PARTICIPANTS: Mr. Karl
                Place: The Ministry

                %s

                Drafted by: Mr. Nobody
                cc: The Desk
                """.formatted(SAID));
        FrontMatter front = memorandum.frontMatter();
        assertEquals(List.of(SAID), body(memorandum));
        assertEquals("Mr. Otto Karl of the Legation in Arden", front.author());
        assertEquals("1955-05-18", String.valueOf(front.date().latest()));
        assertEquals("Arden", front.place());
        assertEquals("The Canal", front.subject());
        assertEquals(List.of("Mr. Karl"), people(memorandum));
        assertEquals(List.of("SECRET"), apparatus(memorandum, Apparatus.Kind.CLASSIFICATION));
    }

    @Test
    void participants_stand_one_a_line_under_their_sides() {
        Memorandum memorandum = readings.read("x.txt", """
                Memorandum of Conversation

                PARTICIPANTS

                For Ruritania:

                Prime Minister Strelsau

                Mr. Hentzau, Counselor

                United States

                The President

                Ambassador Bird

                The Canal Question

                %s
                """.formatted(SAID));
        assertEquals(
                List.of(
                        "For Ruritania / Prime Minister Strelsau",
                        "For Ruritania / Mr. Hentzau, Counselor",
                        "United States / The President",
                        "United States / Ambassador Bird"),
                people(memorandum));
        assertEquals(List.of("The Canal Question"), apparatus(memorandum, Apparatus.Kind.HEADING));
        assertEquals(List.of(SAID), body(memorandum));
    }

    @Test
    void participants_of_two_sides_stand_on_one_line() {
        Memorandum memorandum = readings.read(
                "x.txt",
                "A Talk\n\nPresent: U.S.: Mr. Bird, Mr. Finch; Ruritania: Count Hentzau\n\nMr. Bird: I see.\n\nCount Hentzau: Do you?\n");
        assertEquals(List.of("U.S. / Mr. Bird", "U.S. / Mr. Finch", "Ruritania / Count Hentzau"), people(memorandum));
        assertEquals(List.of("Mr. Bird: I see.", "Count Hentzau: Do you?"), body(memorandum));
    }

    @Test
    void a_sentence_with_an_hour_in_it_ends_the_participants() {
        String sentence = "At 12:30 today the Regent received the new envoy and spoke with him.";
        Memorandum memorandum = readings.read(
                "x.txt", "A Talk\n\nPARTICIPANTS\n\nThe Regent\n\nCount Hentzau, envoy\n\n" + sentence + "\n");
        assertEquals(List.of(sentence), body(memorandum));
    }

    @Test
    void hard_wrapped_paragraphs_keep_their_line_feeds() {
        Memorandum memorandum = readings.read("x.txt", """
                A Talk

                The envoy said that the canal
                was open.

                    The minister thanked him
                for the news.
                    He then asked whether it
                would stay so.
                """);
        assertEquals(
                List.of(
                        "The envoy said that the canal\nwas open.",
                        "The minister thanked him\nfor the news.",
                        "He then asked whether it\nwould stay so."),
                body(memorandum));
    }

    @Test
    void headings_and_editors_remarks_stand_between_paragraphs() {
        Memorandum memorandum = readings.read(
                "x.txt",
                "A Talk\n\n" + SAID
                        + "\n\n2. The Harvest\n\n[Here follows talk of the weather.]\n\nHe listed:\n\nGrain\n\nHe left.\n");
        assertEquals(List.of("2. The Harvest"), apparatus(memorandum, Apparatus.Kind.HEADING));
        assertEquals(List.of("[Here follows talk of the weather.]"), apparatus(memorandum, Apparatus.Kind.NOTE));
        assertEquals(List.of(SAID, "He listed:", "Grain", "He left."), body(memorandum));
    }

    @Test
    void a_signature_gives_the_author() {
        Memorandum memorandum = readings.read("x.txt", "A Talk\n\n" + SAID + "\n\nRudolf Rassendyll\nAmbassador\n");
        assertEquals(List.of("Rudolf Rassendyll\nAmbassador"), apparatus(memorandum, Apparatus.Kind.SIGNATURE));
        assertEquals("Rudolf Rassendyll, Ambassador", memorandum.frontMatter().author());
    }

    @Test
    void a_journal_is_one_document_of_several_entries() {
        Memorandum memorandum = readings.read("x.txt", """
                From the journal of Ambassador R. Rassendyll

                5 March 1960

                I visited the minister at his request.

                He said that the canal was open.

                7 March 1960

                The envoy of Sylvania called on me.
                """);
        assertEquals(List.of(0, 0, 1), entries(memorandum));
        assertEquals("Ambassador R. Rassendyll", memorandum.frontMatter().author());
        assertEquals(
                "1960-03-05", String.valueOf(memorandum.frontMatter().date().earliest()));
        assertEquals(
                "1960-03-07", String.valueOf(memorandum.frontMatter().date().latest()));
        assertEquals(List.of("5 March 1960", "7 March 1960"), apparatus(memorandum, Apparatus.Kind.HEADING));
    }

    @Test
    void an_attached_memorandum_has_a_header_of_its_own() {
        Memorandum memorandum = readings.read("x.txt", """
                Memorandum of Conversation

                Arden, May 18, 1955

                %s

                Attachment

                Record of a Meeting at the Ministry

                Participants: Mr. Finch

                The envoy called on us. He said nothing.
                """.formatted(SAID));
        assertEquals(List.of(0, 1), entries(memorandum));
        assertEquals(List.of(SAID, "The envoy called on us. He said nothing."), body(memorandum));
        assertEquals(
                "1955-05-18", String.valueOf(memorandum.frontMatter().date().latest()));
    }

    @Test
    void a_text_of_nothing_but_short_lines_is_still_body() {
        Memorandum memorandum = readings.read("x.txt", "Conversation\n\nCanal\n\nHarvest\n");
        assertEquals(List.of("Canal", "Harvest"), body(memorandum));
    }

    @Test
    void a_huge_paragraph_and_characters_beyond_the_basic_plane_are_covered() {
        String huge = "He said \uD83D\uDD4A and that the canal was open. "
                .repeat(40_000)
                .strip();
        Memorandum memorandum = readings.read("x.txt", "A Talk \uD83D\uDD4A\n\n" + huge + "\n");
        assertEquals(List.of(huge), body(memorandum));
        assertEquals("A Talk \uD83D\uDD4A", memorandum.frontMatter().title());
    }

    @Test
    void an_unreadable_date_is_reported_with_its_line() {
        Memorandum memorandum = readings.read("x.txt", "A Talk\nDate: in the spring\n\n" + SAID + "\n");
        assertEquals(
                "x.txt:2:1: date not understood: \"in the spring\". Write it as 26 February 1964.",
                memorandum.problems().get(0).toString());
    }

    @Test
    void two_documents_with_one_identifier_are_an_error_naming_both() {
        DocumentIds ids = new DocumentIds();
        assertTrue(ids.claim(readings.read("a talk.txt", "A\n\n" + SAID)).isEmpty());
        assertEquals(
                "A-Talk.md: document \"a-talk\" is also in a talk.txt. Leave one out or rename its file.",
                ids.claim(readings.read("A-Talk.md", "B\n\n" + SAID))
                        .orElseThrow()
                        .toString());
    }
}
