package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who is present by what lists and headings say, in short invented memoranda. */
class WhoIsListedTest {

    private static final String HEAD = "Memorandum of Conversation\n\nArden, May 18, 1955\n\n";

    @Test
    void a_building_in_the_heading_is_nobody() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of a Conversation Between the President and the Secretary of State, Summer House, Arden, May 18, 1955

                I asked the President whether the canal was open. He said that it was.
                """);
        assertEquals("Secretary of State", talk.speaker("I asked"));
        assertEquals("President", talk.speaker("it was"));
    }

    @Test
    void the_office_before_a_wife_is_her_husbands() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                Henry L. Bird, Ambassador Otto Karl, Mrs. Karl, Curtis Kern

                Ambassador and Mrs. Karl invited Secretary and Mrs. Bird to lunch. The Secretary said that the canal was \
                open. The Ambassador replied that he had heard so from Secretary of Trade Ford. The Secretary asked when. \
                Karl said that it had been in May.
                """);
        assertEquals("Henry L. Bird", talk.speaker("canal was open"));
        assertEquals("Henry L. Bird", talk.speaker("asked when"));
        assertEquals("Ambassador Otto Karl", talk.speaker("heard so"));
        assertEquals("Ambassador Otto Karl", talk.speaker("in May"));
    }

    @Test
    void one_line_may_list_several_with_what_describes_each() {
        InventedTalk talk =
                InventedTalk.of("A Talk at Arden\n\nWere present: on the Ruritanian side, General de Sapt and"
                        + " M. Karl, Minister of Trade; on the Ardenian side, M. Bird.\n\nM. Bird asked whether the canal was open."
                        + " The Minister of Trade said that it was. The General doubted this.\n");
        assertEquals("M. Karl", talk.speaker("said that it was"));
        assertEquals("General de Sapt", talk.speaker("doubted"));
    }

    @Test
    void offices_in_small_letters_and_plural_titles_begin_names_of_a_list() {
        InventedTalk talk = InventedTalk.of("""
                Record of the Negotiations in Arden

                Present from our side: coms. O. Karl (member of the Council), H. Lind, ambassador K. Kern.
                From the Ruritanian side: com. Nils Holm, adviser E. Ford.

                Com. Lind said that the canal was open. Com. Holm doubted this. Ambassador Kern stated that it was \
                so. Com. Ford asked since when.
                """);
        assertEquals("H. Lind", talk.speaker("canal was open"));
        assertEquals("K. Kern", talk.speaker("it was so").replace("Ambassador ", ""));
        assertTrue(talk.speaker("since when").contains("E. Ford"));
    }

    @Test
    void headings_inside_the_body_are_nobody() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                The President

                Mr. Karl

                Mr. Karl said that the canal was open.

                Railway Disaster

                The President said that he was sorry.
                """);
        assertTrue(
                talk.reading().actors().stream()
                        .noneMatch(actor -> actor.label().contains("Disaster")),
                () -> talk.reading().actors().toString());
    }

    @Test
    void a_heading_that_is_not_the_title_tells_who_talked() {
        InventedTalk talk =
                InventedTalk.of("MINISTRY OF FOREIGN AFFAIRS\n\nNOTE\n\nabout the talk of Under-Secretary Rudolf Bird"
                        + " with the Ruritanian Ambassador, Karl, on 4 June 1958\n\nThe Ambassador said that the canal was open."
                        + " We asked since when. We said that this was news.\n\nR. Bird\n");
        assertTrue(talk.speaker("canal was open").contains("Karl"), talk.speaker("canal was open"));
        assertTrue(talk.speaker("since when").contains("Bird"), talk.speaker("since when"));
    }

    @Test
    void a_heading_tells_topics_that_were_not_there() {
        InventedTalk talk =
                InventedTalk.of("Conversation with the Ruritanian Minister about President Zenda\n\nI asked the"
                        + " Minister whether the canal was open. M. Karl replied that it was.\n\nR. Bird\n");
        assertEquals("M. Karl", talk.speaker("replied that it was"));
        assertEquals("M. Karl", talk.addressee("I asked"));
    }

    @Test
    void a_heading_of_several_lines_tells_who_talked() {
        InventedTalk talk =
                InventedTalk.of("Memorandum of Conversation\n\nbetween\n\nComrade Deputy Premier Lang and the Chargé"
                        + " of Arden, Comrade Chen, on 3 May 1962\n\nAlso present: Comrade Otto\n\nComrade Lang thanked for the visit and"
                        + " asked since when the canal was open.\n\nComrade Chen: Since May.\n");
        assertEquals("Comrade Chen", talk.speaker("Since May"));
    }

    @Test
    void everybody_under_a_plural_title_has_it() {
        InventedTalk talk = InventedTalk.of(
                "A Talk at Arden\n\nPresent from the Ruritanian side were comrades Ivo Sapt and Emil Bod;"
                        + " from the Ardenian side Comrade Karl.\n\nComrade Sapt asked whether the canal was open. Comrade Bod doubted it.\n");
        assertEquals("Ivo Sapt", talk.speaker("asked whether"));
        assertEquals("Emil Bod", talk.speaker("doubted"));
    }
}
