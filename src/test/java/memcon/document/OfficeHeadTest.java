package memcon.document;

import static memcon.document.Readings.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Records under the head of an office, with columns, sides and lists that offices write in their own ways. */
class OfficeHeadTest {

    private static final String SAID = "The Foreign Minister said that the canal was open.";

    private final Readings readings = new Readings();

    @Test
    void below_the_head_of_an_office_the_line_that_names_the_record_is_the_title() {
        Memorandum memorandum = readings.read("x.txt", """
                MINISTRY OF FOREIGN AFFAIRS                       Secret
                Second Division                                   3 copies

                M I N U T E S

                on the talk of the Minister of Trade with the Ambassador of Ruritania,
                held in Arden on 4 May 1957, from 9.30 to 11.15

                %s
                """.formatted(SAID));
        assertEquals(
                "MINUTES on the talk of the Minister of Trade with the Ambassador of Ruritania, held in Arden on 4 May 1957,"
                        + " from 9.30 to 11.15",
                memorandum.frontMatter().title());
        assertEquals(
                "1957-05-04", String.valueOf(memorandum.frontMatter().date().latest()));
        assertEquals(List.of(SAID), body(memorandum));
    }

    @Test
    void what_stands_in_a_column_beside_a_name_is_no_part_of_it() {
        FrontMatter journal = readings.read("x.txt", """
                        From the Diary of                              TOP SECRET
                        P. N. Karlov                                   Copy No. 2

                        %s
                        """.formatted(SAID)).frontMatter();
        assertEquals("From the Diary of P. N. Karlov", journal.title());
        assertEquals("P. N. Karlov", journal.author());
        FrontMatter minute = readings.read("x.txt", """
                        MINUTE

                        From: Mr. Otto Bird                            Serial 118
                        To: The Secretary

                        %s
                        """.formatted(SAID)).frontMatter();
        assertEquals("Mr. Otto Bird", minute.author());
    }

    @Test
    void an_embassy_writes_nothing_itself() {
        assertNull(readings.read("x.txt", "AIRGRAM\n\nFrom: Amembassy Arden\nTo: Department of State\n\n" + SAID + "\n")
                .frontMatter()
                .author());
    }

    @Test
    void each_side_has_its_people_in_lines_that_are_wrapped() {
        Memorandum memorandum = readings.read("x.txt", """
                Record of the Negotiations in Arden

                Present from our side: coms. O. Karl (member of the Council), M. Bird,
                H. Lind, ambassador K. Kern.
                From the Ruritanian side: coms. Anders Ford, Nils Holm.

                %s
                """.formatted(SAID));
        assertEquals(
                List.of(
                        "our: coms. O. Karl (member of the Council), M. Bird, H. Lind, ambassador K. Kern",
                        "Ruritanian: coms. Anders Ford, Nils Holm"),
                sides(memorandum));
        assertEquals(List.of(SAID), body(memorandum));
    }

    @Test
    void a_side_in_small_letters_begins_anew() {
        Memorandum memorandum = readings.read("x.txt", """
                Note on a Talk in Arden

                Participants on our side:    Minister Karl
                                             Director Bird
                on the Ruritanian side:      Ambassador Lind
                                             Counsellor Kern

                %s
                """.formatted(SAID));
        assertEquals(
                List.of(
                        "our: Minister Karl",
                        "our: Director Bird",
                        "Ruritanian: Ambassador Lind",
                        "Ruritanian: Counsellor Kern"),
                sides(memorandum));
    }

    @Test
    void who_came_along_is_listed() {
        Memorandum memorandum = readings.read("x.txt", """
                Record of Conversation between Premier Karl and Ambassador Lind

                Accompanied by: Otto Kern, First Secretary Holm

                %s
                """.formatted(SAID));
        assertEquals(List.of("null: Otto Kern, First Secretary Holm"), sides(memorandum));
    }

    @Test
    void the_foot_and_head_of_a_page_do_not_end_a_paragraph() {
        Memorandum memorandum = readings.read("x.txt", """
                Talk at Arden

                The Foreign Minister said that the canal was open and that the port, however,

                                             CONFIDENTIAL

                Page 2 of                                    Encl. No. 1
                Desp. No. 12                                 From Arden

                                             CONFIDENTIAL

                would be closed until May.
                """);
        assertEquals(1, body(memorandum).size());
    }

    private static List<String> sides(Memorandum memorandum) {
        return memorandum.frontMatter().participants().stream()
                .map(each -> each.side() + ": " + each.asWritten())
                .toList();
    }
}
