package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who speaks where names are a letter, a label has lost its colon, or an absent person is quoted at length. */
class WhoIsMeantTest {

    private static final String LIST = """
            Memorandum of Conversation

            Arden, May 18, 1955

            Participants:
            Dr. Otto Talbot, Ministry of Trade
            Comrade Emil Cortes, Trade Mission

            """;

    @Test
    void a_letter_after_doctor_or_comrade_is_a_family_name_though_it_could_be_a_title() {
        InventedTalk talk = InventedTalk.of(LIST + "Comrade Cortes asked about the canal. Dr. T. said it was open."
                + " Comrade C. promised to write home. Dr. T. thanked him.\n");
        assertEquals("Dr. Otto Talbot", talk.speaker("it was open"));
        assertEquals("Comrade Emil Cortes", talk.speaker("write home"));
        assertEquals("Dr. Otto Talbot", talk.speaker("thanked"));
    }

    @Test
    void nobody_is_no_speaker() {
        InventedTalk talk = InventedTalk.of(
                LIST + "Dr. Talbot said that the canal was open. Nobody asked for tolls." + " None demanded papers.\n");
        assertEquals("Dr. Otto Talbot", talk.speaker("tolls"));
        assertEquals("Dr. Otto Talbot", talk.speaker("papers"));
    }

    @Test
    void a_label_may_have_lost_its_colon_to_a_dash_or_to_nothing() {
        InventedTalk talk =
                InventedTalk.of("Record of a Talk\n\nArden, May 18, 1955\n\nParticipants: Minister Otto Karl,"
                        + " Ambassador Emil Bird\n\nKarl: Is the canal open?\n\nBird: It is.\n\nKarl: Since when?\n\n"
                        + "Bird — Since May, I believe.\n\nMinister Karl We had heard so.\n\n"
                        + "Emil Bird The papers wrote of it.\n\nKarl: Good.\n");
        assertEquals("Ambassador Emil Bird", talk.speaker("Since May"));
        assertEquals("Minister Otto Karl", talk.speaker("heard so"));
        assertEquals("Ambassador Emil Bird", talk.speaker("papers wrote"));
    }

    @Test
    void the_guest_is_whoever_was_received_whoever_spoke_last() {
        InventedTalk talk = InventedTalk.of("""
                N o t e

                on the conversation of Comrade Otto Karl with Comrade Emil Bird

                On 3 May Comrade Karl received Comrade Bird. Comrade Bird spoke of the canal.

                The guest then raised the tolls. The visitor added that they were high.
                """);
        assertEquals("Comrade Emil Bird", talk.speaker("raised the tolls"));
        assertEquals("Comrade Emil Bird", talk.speaker("were high"));
    }

    @Test
    void my_interlocutor_is_whom_the_writer_met_also_after_his_own_words() {
        InventedTalk talk = InventedTalk.of(
                "From the journal of O. KARL\n\nToday I received Consul Bird. He said that the"
                        + " canal was open. I said that I knew.\n\nAccording to my interlocutor the tolls were high.\n");
        assertEquals("Consul Bird", talk.speaker("tolls were high"));
    }

    @Test
    void somebody_of_whom_the_visitor_tells_is_not_in_the_room() {
        InventedTalk talk = InventedTalk.of(
                "From the journal of O. KARL\n\nToday I received Consul Bird. Bird said that he"
                        + " had been in Arden. There he was received by Minister Stone, who spoke of the canal and mentioned the"
                        + " tolls. Stone asked for a reply. The canal was narrow. I asked when. Bird answered that it was in May.\n");
        assertEquals("Consul Bird", talk.speaker("was narrow"));
    }

    @Test
    void it_should_be_noted_at_the_head_of_a_paragraph_is_the_writers_own() {
        InventedTalk talk =
                InventedTalk.of(LIST + "Dr. Talbot said that the canal was open.\n\nIt should be noted that Dr."
                        + " Talbot did not smile.\n");
        assertTrue(talk.hasNone("did not smile"));
    }

    @Test
    void as_to_a_matter_somebody_asked_is_his_turn() {
        InventedTalk talk =
                InventedTalk.of(LIST + "Dr. Talbot said that the canal was open. As to the tolls, old and new:"
                        + " Comrade Cortes asked who paid them, and when.\n");
        assertEquals("Comrade Emil Cortes", talk.speaker("who paid"));
    }

    @Test
    void what_we_knew_is_no_turn_of_the_writers() {
        InventedTalk talk =
                InventedTalk.of("From the journal of O. KARL\n\nToday I received Consul Bird. I asked about the"
                        + " canal. Bird said that it was open. We had had boats there and knew what they cost.\n");
        assertEquals("Consul Bird", talk.speaker("what they cost"));
    }
}
