package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whose turn it is where no common verb of speech tells: short invented memoranda, one phenomenon each. */
class WhoseTurnTest {

    private static final String TWO = """
            Memorandum of Conversation

            Arden, May 18, 1955

            PARTICIPANTS

            Ambassador Otto Kelly, Embassy of Ruritania

            Mr. Henry Bird, Department of State

            """;

    private static final String KELLY = "Ambassador Otto Kelly";

    @Test
    void a_verb_that_no_lexicon_has_tells_of_speech_before_a_clause() {
        InventedTalk talk =
                InventedTalk.of(TWO + "Mr. Bird said that it was late. Ambassador Kelly manifested that it was early.");
        assertEquals(KELLY, talk.speaker("manifested"));
    }

    @Test
    void a_name_that_ends_like_an_adverb_is_a_name() {
        InventedTalk talk =
                InventedTalk.of(TWO + "Mr. Bird said that it was late. Kelly said that the canal was open.");
        assertEquals(KELLY, talk.speaker("the canal was open"));
    }

    @Test
    void a_relative_clause_does_not_part_a_speaker_from_his_verb() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Mr. Bird said that it was late. Ambassador Kelly, who had listened with his eyes closed, said that it was early.");
        assertEquals(KELLY, talk.speaker("it was early"));
    }

    @Test
    void who_opens_a_talk_by_saying_something_says_it() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Ambassador Kelly opened the conversation by saying that the canal was open. He hoped it would stay so.");
        assertEquals(KELLY, talk.speaker("the canal was open"));
        assertEquals(KELLY, talk.speaker("it would stay so"));
    }

    @Test
    void a_passive_with_an_agent_is_his() {
        InventedTalk talk =
                InventedTalk.of(TWO + "Mr. Bird said that it was late. The canal was mentioned by Ambassador Kelly.");
        assertEquals(KELLY, talk.speaker("was mentioned"));
    }

    @Test
    void initials_of_a_name_with_a_hyphen_label_turns() {
        InventedTalk talk = InventedTalk.of("""
                Record of Conversation between Minister Anders Karl-Olsen and Ambassador Otto Bird

                Minister Karl-Olsen asked whether the port was open.

                O.B.: Since Monday.

                K.-O.: And the customs?
                """);
        assertTrue(talk.speaker("And the customs").endsWith("Anders Karl-Olsen"));
    }

    @Test
    void the_reply_after_a_question_is_that_of_the_one_asked_and_laughter_is_nobodys() {
        InventedTalk talk = InventedTalk.of(TWO
                + "Mr. Bird asked Ambassador Kelly whether the canal was open. The reply was evasive, but with the promise"
                + " to look into it before the summer. General laughter.");
        assertEquals(KELLY, talk.speaker("was evasive"));
        assertEquals(
                0,
                talk.reading().statements().stream()
                        .filter(each -> talk.reading()
                                .memorandum()
                                .text()
                                .quote(each.passage())
                                .contains("laughter"))
                        .count());
    }

    @Test
    void a_short_sentence_after_a_question_is_the_answer_of_the_one_asked() {
        InventedTalk talk =
                InventedTalk.of(TWO + "Mr. Bird asked Ambassador Kelly whether the canal was open. It was not.");
        assertEquals(KELLY, talk.speaker("It was not"));
    }

    @Test
    void whom_the_note_taker_met_is_not_he() {
        InventedTalk talk = InventedTalk.of("""
                Call of the Ruritanian Ambassador

                Arden, May 18, 1955

                The Ruritanian Ambassador called on me. I asked him whether the canal was open. He replied that it was.
                """);
        assertTrue(talk.speaker("He replied").contains("Ambassador"), talk.speaker("He replied"));
        assertEquals("Note-taker", talk.speaker("I asked him"));
    }

    @Test
    void a_request_to_the_reader_is_said_to_nobody_in_the_room() {
        InventedTalk talk = InventedTalk.of("""
                Conversation with Ambassador Kelly

                Arden, May 18, 1955

                Ambassador Kelly called on me. He said that the canal was open. I answered that this was good.

                I propose that we inform the other embassies.

                Please send instructions.
                """);
        assertTrue(talk.hasNone("I propose"));
        assertTrue(talk.hasNone("Please send"));
    }

    private static final String CALL = """
            Call of the Ruritanian Ambassador

            Arden, May 18, 1955

            The Ruritanian Ambassador called on me, accompanied by Counsellor Brock. I asked him whether the canal was open. \
            He replied that Marshal Otway had shown him a map. Otway reportedly answered every question with a smile. The map was blue. \
            Counsellor Brock observed that the map was old.
            """;

    @Test
    void one_sentence_of_somebody_whom_nobody_met_leaves_the_turn_with_the_one_who_tells_it() {
        String teller = InventedTalk.of(CALL).speaker("The map was blue");
        assertTrue(teller.contains("Ambassador"), teller);
    }

    @Test
    void who_accompanies_the_caller_speaks_himself() {
        String speaker = InventedTalk.of(CALL).speaker("the map was old");
        assertTrue(speaker.contains("Brock"), speaker);
    }

    @Test
    void words_in_brackets_take_nobodys_turn() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Mr. Bird asked about the canal. Ambassador Kelly said that it was closed. (Mr. Bird told me so on Friday.) The dredger had sunk.");
        assertEquals(KELLY, talk.speaker("The dredger"));
    }

    @Test
    void a_paragraph_in_which_somebody_was_met_begins_a_talk_with_him() {
        InventedTalk talk = InventedTalk.of("""
                Report

                I called on Consul Karl. He told me that the port was open.

                Mr. Bird, whom I met on the quay, was in low spirits. He said that nobody paid the pilots.
                """);
        assertTrue(talk.speaker("nobody paid").endsWith("Bird"), talk.speaker("nobody paid"));
    }

    @Test
    void whoever_was_asked_answers_where_the_subject_is_left_out() {
        InventedTalk talk = InventedTalk.of("""
                Report

                I saw Karl this evening. I asked Karl whether it was true, as Bird had been saying, that the port was closed. Sharply denied it.
                """);
        assertTrue(talk.speaker("denied it").endsWith("Karl"), talk.speaker("denied it"));
    }

    @Test
    void a_clause_with_whom_does_not_part_a_speaker_from_his_verb() {
        InventedTalk talk = InventedTalk.of("""
                Report

                I called on Consul Karl. He said that it was late.

                Mrs. Bird, next to whom I sat at table, told me that the port was closed.
                """);
        assertTrue(talk.speaker("port was closed").endsWith("Bird"), talk.speaker("port was closed"));
    }

    @Test
    void whereupon_begins_what_somebody_else_says() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Ambassador Kelly said that it was late, whereupon Mr. Bird remarked that it was early.");
        assertTrue(talk.speaker("it was early").endsWith("Henry Bird"), talk.speaker("it was early"));
    }
}
