package memcon.conversation;

import static memcon.conversation.KarlAndBird.BIRD;
import static memcon.conversation.KarlAndBird.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is said answers something, does something and goes to somebody. */
class AddresseesAndActsTest {

    private static final String THREE = """
            Memorandum of Conversation

            Arden, May 18, 1955

            PARTICIPANTS

            Ruritania: Ambassador Otto Karl; Mr. Emil Brandt

            United States: Mr. Henry Bird; Mr. Amos Fenn

            """;

    @Test
    void what_is_said_after_a_question_answers_it() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Mr. Bird asked whether the canal was open. Ambassador Karl said that it was. He said that ships passed it.");
        assertEquals(SpeechAct.ANSWER, talk.at("said that it was").act());
        assertEquals(SpeechAct.ASSERT, talk.at("ships passed").act());
    }

    @Test
    void what_is_merely_said_does_what_its_words_do() {
        InventedTalk talk = InventedTalk.of(
                TWO
                        + "Ambassador Karl said that he was very grateful for the ships. Mr. Bird said that he would report this to Washington. "
                        + "Ambassador Karl said that he was sorry about the delay. Mr. Bird said that he had no objection. "
                        + "Ambassador Karl said that he could not say when the canal would close. Mr. Bird said that the weather was fine.");
        assertEquals(SpeechAct.THANK, talk.at("grateful").act());
        assertEquals(SpeechAct.PROMISE, talk.at("would report").act());
        assertEquals(SpeechAct.REGRET, talk.at("sorry").act());
        assertEquals(SpeechAct.AGREE, talk.at("no objection").act());
        assertEquals(SpeechAct.DECLINE, talk.at("could not say").act());
        assertEquals(SpeechAct.ASSERT, talk.at("weather").act());
    }

    @Test
    void who_opens_the_talk_speaks_to_the_other_side() {
        InventedTalk talk = InventedTalk.of(
                THREE
                        + "Ambassador Karl said that the canal was open. Mr. Brandt added that ships had passed it. Mr. Bird doubted this.");
        assertEquals(BIRD, talk.addressee("canal was open"));
        assertEquals(BIRD, talk.addressee("ships had passed"));
        assertEquals("Mr. Emil Brandt", talk.addressee("doubted"));
    }

    @Test
    void who_answers_a_question_named_before_speaks_to_the_asker() {
        InventedTalk talk = InventedTalk.of(THREE
                + "Ambassador Karl said that the canal was open. Mr. Bird doubted this. "
                + "In answer to a question by Mr. Fenn, Ambassador Karl stated that ships had passed it.");
        assertEquals("Mr. Amos Fenn", talk.addressee("ships had passed"));
    }

    @Test
    void the_turns_of_a_transcript_go_to_whoever_spoke_before_or_is_called_upon() {
        InventedTalk talk = InventedTalk.of("""
                Stenographic record of a talk, Arden, May 18, 1955

                Comrade Karl: The canal is open.

                Comrade Bird: We doubt it.

                Comrade Fenn: So do I.

                Comrade Karl: It is open. Comrade Bird, what do you doubt?

                Comrade Bird: Everything.
                """);
        assertEquals("Comrade Bird", talk.addressee("canal is open"));
        assertEquals("Comrade Karl", talk.addressee("We doubt it"));
        assertEquals("Comrade Bird", talk.addressee("what do you doubt"));
        assertEquals(SpeechAct.ANSWER, talk.at("Everything").act());
    }
}
