package memcon.conversation;

import static memcon.conversation.KarlAndBird.BIRD;
import static memcon.conversation.KarlAndBird.KARL;
import static memcon.conversation.KarlAndBird.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Short invented memoranda, one phenomenon each. */
class ExtractorTest {

    @Test
    void a_sentence_without_a_cue_goes_on_with_the_speaker() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Ambassador Karl said that the canal was open. Ships had passed it every day. Mr. Bird doubted this.");
        assertEquals(KARL, talk.speaker("Ships had passed"));
        assertEquals(Mode.FREE_INDIRECT, talk.at("Ships had passed").mode());
        assertEquals(BIRD, talk.speaker("doubted"));
    }

    @Test
    void he_who_answers_is_he_who_was_asked() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Mr. Bird asked Ambassador Karl whether the canal was open. He replied that it was.");
        assertEquals(KARL, talk.speaker("He replied"));
        assertEquals(
                List.of(talk.at("whether the canal").id()),
                talk.at("He replied").respondsTo());
    }

    @Test
    void he_who_goes_on_is_he_who_spoke() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Ambassador Karl said that the canal was open. He added that ships had passed it every day.");
        assertEquals(KARL, talk.speaker("He added"));
    }

    @Test
    void i_am_the_participant_of_whom_the_text_does_not_speak() {
        InventedTalk talk = InventedTalk.of(TWO
                + "Ambassador Karl came in at his own request. I asked him whether the canal was open."
                + " Ambassador Karl said that it was.");
        assertEquals(BIRD, talk.speaker("I asked him"));
        assertEquals(KARL, talk.addressee("I asked him"));
    }

    @Test
    void i_am_the_author_named_in_the_title() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation, by Mr. Henry Bird of the Legation in Arden

                Arden, May 18, 1955

                The Ruritanian Ambassador called on me. I asked him whether the canal was open.
                """);
        assertTrue(talk.speaker("I asked him").contains("Bird"), talk.speaker("I asked him"));
    }

    @Test
    void narration_is_nobodys_statement() {
        InventedTalk talk = InventedTalk.of(TWO + """
                The conversation took place at the Ministry at the request of the Ambassador. Ambassador Karl said that \
                the canal was open.

                The conversation lasted forty minutes.
                """);
        assertEquals(List.of(KARL + ": Ambassador Karl said that the canal was open."), talk.speakers());
    }

    @Test
    void a_conversation_told_in_the_conversation_is_one_of_its_own() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation

                Arden, May 18, 1955

                I visited Ambassador Karl. Ambassador Karl told me about the conversation of Minister Strelsau with Minister \
                Ganz. Ganz told Strelsau that the canal was closed. Strelsau replied that Ruritania would open it.
                """);
        Statement opening = talk.at("told me about");
        Statement told = talk.at("would open it");
        assertEquals(1, opening.reportLevel());
        assertEquals(2, told.reportLevel());
        assertTrue(talk.speaker("would open it").contains("Strelsau"));
        assertNotEquals(opening.conversation(), told.conversation());
        Conversation conversation = talk.reading().conversations().get(1);
        assertEquals(opening.id(), conversation.toldBy());
        assertEquals(opening.conversation(), conversation.toldIn());
    }

    @Test
    void a_conversation_told_may_be_one_between_two() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation

                Arden, May 18, 1955

                I visited Ambassador Karl. Ambassador Karl informed me of the conversation between Minister Strelsau and \
                Minister Ganz, which took place yesterday. Ganz told Strelsau that the canal was closed.
                """);
        assertEquals(2, talk.at("the canal was closed").reportLevel());
        assertEquals(2, talk.reading().conversations().size());
    }

    @Test
    void speech_inside_what_is_said_is_reported_by_it() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Ambassador Karl said that President Quill had told him that the canal would never be closed.");
        Statement inner = talk.at("would never be closed");
        assertEquals(2, inner.reportLevel());
        assertEquals(talk.at("Ambassador Karl said").id(), inner.reportedIn());
        assertEquals("President Quill", talk.speaker("would never be closed"));
    }

    @Test
    void labels_that_recur_make_a_transcript() {
        InventedTalk talk = InventedTalk.of("""
                Record of a Talk between Minister Strelsau and Ambassador Karl

                Arden, May 18, 1955

                Minister Strelsau: Is the canal open? We hear the opposite.

                Ambassador Karl: It is. Ships pass it every day.

                Minister Strelsau: I thank you.

                Ambassador Karl: Not at all.
                """);
        assertTrue(talk.speaker("Ships pass").contains("Karl"));
        assertTrue(talk.speaker("We hear the opposite").contains("Strelsau"));
        assertEquals(Mode.DIRECT, talk.at("Ships pass").mode());
        assertEquals(SpeechAct.ASK, talk.at("Is the canal open").act());
    }

    @Test
    void questions_and_answers_have_the_speakers_whom_the_text_announces() {
        InventedTalk talk = InventedTalk.of("""
                Main Points of the Interview between Director Kuro and Minister Yun

                30 January 1964

                Minister Yun came with a secretary. Director Kuro put a number of questions, which Minister Yun \
                answered as below.

                Question: Is the canal open?

                Answer: It is open to all ships.

                Question: Since when?

                Answer: Since May.
                """);
        assertTrue(talk.speaker("Is the canal open").contains("Kuro"));
        assertTrue(talk.speaker("It is open to all ships").contains("Yun"));
    }

    @Test
    void an_office_means_its_holder() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Ambassador Karl said that the canal was open. Mr. Bird doubted it. The Ambassador repeated that it was.");
        assertEquals(KARL, talk.speaker("repeated"));
    }

    @Test
    void a_comment_of_the_note_taker_is_no_statement() {
        InventedTalk talk = InventedTalk.of(TWO + """
                Ambassador Karl said that the canal was open.

                Comment: The Ambassador seemed to know nothing of the mines.
                """);
        assertTrue(talk.hasNone("seemed to know nothing"), () -> talk.speakers().toString());
    }

    @Test
    void a_threat_under_a_condition_has_its_condition() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Ambassador Karl warned Mr. Bird that if the canal was mined, Ruritania would close its ports.");
        assertEquals(SpeechAct.WARN, talk.at("would close its ports").act());
        Claim consequence = talk.claims("would close its ports").stream()
                .filter(claim -> claim.content().contains("close its ports"))
                .findFirst()
                .orElseThrow();
        assertNotNull(consequence.condition());
    }

    @Test
    void the_denial_of_a_claim_contradicts_it() {
        InventedTalk talk = InventedTalk.of(TWO
                + "Ambassador Karl said that the canal at Arden was open to all ships."
                + " Mr. Bird said that the canal at Arden was not open to all ships.");
        assertTrue(
                talk.reading().claims().stream()
                        .flatMap(claim -> claim.links().stream())
                        .anyMatch(link -> link.kind() == ClaimLink.Kind.CONTRADICTS),
                () -> talk.reading().claims().toString());
    }

    @Test
    void who_agrees_agrees_with_what_was_said_before() {
        InventedTalk talk =
                InventedTalk.of(TWO + "Ambassador Karl said that the canal was open. Mr. Bird agreed with this.");
        assertEquals(List.of(talk.at("was open").id()), talk.at("agreed").agreesWith());
    }

    @Test
    void who_does_not_agree_disagrees() {
        InventedTalk talk = InventedTalk.of(
                TWO + "Ambassador Karl said that the canal was open. Mr. Bird did not agree with this.");
        Statement denial = talk.at("did not agree");
        assertEquals(List.of(), denial.agreesWith());
        assertEquals(List.of(talk.at("was open").id()), denial.disagreesWith());
    }

    @Test
    void a_quotation_with_its_cue_is_direct_speech() {
        InventedTalk talk = InventedTalk.of(TWO + "“The canal is open,” said Ambassador Karl.");
        assertEquals(KARL, talk.speaker("The canal is open"));
        assertEquals(Mode.DIRECT, talk.at("The canal is open").mode());
    }
}
