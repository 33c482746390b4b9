package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Records in other manners than the past tense with a subject in each sentence: in the present, in the style of telegrams. */
class ManyHandsTest {

    private static final String PRESENT = """
            NOTE

            Conversation between the Director General and the Ambassador

            """;

    private static final String TELEGRAM = """
            TELEGRAM

            Arden, 12 May 1958

            Visited Minister Karl this morning. Told him that the canal was shut.\s""";

    @Test
    void a_record_in_the_present_tense_is_told_by_its_present_verbs() {
        InventedTalk talk = InventedTalk.of(
                PRESENT
                        + "M. Karl asks whether the canal is open. M. Bird replies that it is. A pilot told him so. M. Karl takes note of this.");
        assertEquals("M. Bird", talk.speaker("replies that it is"));
        assertEquals("M. Bird", talk.speaker("A pilot told him so"));
        assertEquals("M. Karl", talk.speaker("takes note"));
    }

    @Test
    void of_two_offices_each_is_held_by_whoever_answers_the_other() {
        InventedTalk talk = InventedTalk.of(
                PRESENT
                        + "M. Karl asks whether the canal is open. The Ambassador answers that it is. M. Karl doubts this. The Ambassador"
                        + " assures him of it. The Director General asks for a letter. M. Bird replies that he will write one.");
        assertEquals(talk.speaker("he will write one"), talk.speaker("answers that it is"));
        assertEquals(talk.speaker("whether the canal"), talk.speaker("asks for a letter"));
    }

    @Test
    void a_telegram_leaves_its_writer_out_where_he_speaks_to_somebody() {
        assertEquals("Note-taker", InventedTalk.of(TELEGRAM).speaker("the canal was shut"));
    }

    @Test
    void whoever_was_asked_in_a_telegram_answers() {
        InventedTalk talk = InventedTalk.of(TELEGRAM + "Asked him whether he knew of it. Said no.");
        assertEquals("Minister Karl", talk.speaker("Said no"));
    }

    @Test
    void an_initial_is_whoever_was_named_with_it() {
        InventedTalk talk =
                InventedTalk.of(TELEGRAM + "K. replied that it would be opened. Then asked whether we were content.");
        assertEquals("Minister Karl", talk.speaker("would be opened"));
        assertEquals("Minister Karl", talk.speaker("we were content"));
    }

    @Test
    void she_is_the_woman() {
        InventedTalk talk = InventedTalk.of(
                "Mme Karl called on me today with Mr. Bird. I asked Mr. Bird whether the canal was open. She said that it was shut.");
        assertEquals("Mme Karl", talk.speaker("it was shut"));
    }
}
