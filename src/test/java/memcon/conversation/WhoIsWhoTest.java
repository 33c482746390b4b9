package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who "I", an office, an initial and a bare family name are, in short invented memoranda. */
class WhoIsWhoTest {

    private static final String HEAD = "Memorandum of Conversation\n\nArden, May 18, 1955\n\n";

    @Test
    void an_author_whom_no_list_names_is_the_one_listed_only_by_office() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                Ambassador Otto Karl

                The Under Secretary of State

                I asked Ambassador Karl whether the canal was open. He replied that it was.

                Drafted by: Bird
                """);
        assertEquals("Bird", talk.speaker("I asked"));
        Actor bird = actor(talk, "Bird");
        assertTrue(bird.names().contains("The Under Secretary of State"), () -> bird.toString());
    }

    @Test
    void an_initial_is_the_officer_with_a_desk_rather_than_the_foreigner() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PRESENT

                The Ruritanian Ambassador, Sir Otto Karl

                Viscount Bellamy, Economic Minister

                U—Mr. Bird

                I asked Ambassador Karl whether the canal was open. He replied that it was.

                B
                """);
        assertTrue(talk.speaker("I asked").contains("Bird"), talk.speaker("I asked"));
    }

    @Test
    void an_editor_may_add_a_given_name_in_brackets_before_an_article() {
        InventedTalk talk = InventedTalk.of(
                "Ciphered telegram\n\nI called on Foreign Minister [Rashid] al-Karli. He said that"
                        + " the canal was open. I asked since when. Al-Karli replied that it had been in May.\n\n– 31 – Bird –\n");
        assertEquals("Foreign Minister [Rashid] al-Karli", talk.speaker("canal was open"));
        assertEquals("Foreign Minister [Rashid] al-Karli", talk.speaker("in May"));
        assertEquals("Bird", talk.speaker("since when"));
    }

    @Test
    void two_initials_before_a_name_are_no_courtesy_title() {
        InventedTalk talk = InventedTalk.of(
                "CALL OF THE RURITANIAN CHARGÉ D'AFFAIRES\n\nDr. Karl came to see me. I told him that the"
                        + " canal was open. He thanked me.\n\nJ. M. BIRD\n\n[Marginal note:] Thank you.\n");
        assertEquals("J. M. Bird", talk.speaker("I told him"));
        assertEquals("Dr. Karl", talk.speaker("thanked"));
    }

    @Test
    void the_secretary_is_no_press_secretary() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of a Telephone Conversation Among the Secretary of State, the President's Press Secretary (Bird), and the President's Staff Secretary (Karl)

                The Secretary said that the canal was open.
                """);
        assertEquals("Secretary of State", talk.speaker("canal"));
    }

    @Test
    void a_presidents_adviser_is_not_the_president() {
        InventedTalk talk = InventedTalk.of("""
                Memorandum of Conversation Between the President's Adviser on Trade (Bird) and the Ruritanian Ambassador (Karl)

                Ambassador Karl asked whether the canal was open. I told him that it was.
                """);
        assertEquals("Adviser Bird", talk.speaker("I told"));
    }

    @Test
    void whoever_i_tells_something_is_not_i() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                Ambassador Otto Karl

                Mr. Henry Bird

                The canal was the chief topic. I explained to Karl that it was open. He thanked me.
                """);
        assertTrue(talk.speaker("I explained").contains("Bird"), talk.speaker("I explained"));
    }

    @Test
    void a_telegram_comes_from_a_place_and_its_signature_may_be_spaced() {
        InventedTalk talk = InventedTalk.of("""
                CIPHER DEPARTMENT

                From:  Arden                 Dispatched: 17.8.61

                Saw Karl today. He said that the canal was open. I replied that this was news.

                        B I R D E R 311
                """);
        assertTrue(talk.speaker("I replied").equalsIgnoreCase("birder"), talk.speaker("I replied"));
    }

    @Test
    void somebody_who_only_interrupts_does_not_hold_the_listed_office() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                U.S.

                The President

                Lt. Col. Kern

                Ruritania

                President Karl

                President Karl said that the canal was open. The President asked since when. Mr. Hale remarked that it was \
                late. President Karl said that it had been open since May. The President said that he was glad. President \
                Karl said that ships had passed it. The President said that he had seen one.
                """);
        assertEquals("President", talk.speaker("since when"));
        assertEquals("Mr. Hale", talk.speaker("it was late"));
    }

    @Test
    void a_name_a_point_and_a_dash_begin_a_turn() {
        InventedTalk talk = InventedTalk.of("""
                        A Talk at Arden

                        Present: M. Karl, M. Bird

                        M. Karl.- Is the canal open?

                        M. Bird.- It is.

                        M. Karl. — Since when?
                        """);
        assertEquals("M. Bird", talk.speaker("It is."));
        assertEquals("M. Karl", talk.speaker("Since when?"));
    }

    @Test
    void a_name_stands_after_what_its_bearers_office_is_for() {
        InventedTalk talk = InventedTalk.of("""
                Record of conversation of Comrade A. A. Gorin with the Ambassador of Arden, R. Karl,

                12 May 1956

                I received Karl at his request. The Ambassador said that the canal was open. I asked since when.

                Deputy Minister of Foreign Affairs A. Gorin
                """);
        assertEquals("Comrade A. A. Gorin", talk.speaker("since when"));
        assertTrue(talk.speaker("canal was open").contains("Karl"), talk.speaker("canal was open"));
    }

    @Test
    void initials_that_are_words_too_are_initials() {
        InventedTalk talk =
                InventedTalk.of("A Talk at Arden\n\nThe Ambassador called on me. Mr. Karl said that the canal was"
                        + " open. I asked since when. The Ambassador said since May.\n\nA. E. Ritter\n");
        assertEquals("A. E. Ritter", talk.speaker("since when"));
        assertEquals("Mr. Karl", talk.speaker("since May"));
    }

    @Test
    void an_author_above_by_office_and_below_by_name_is_one() {
        InventedTalk talk =
                InventedTalk.of("EMBASSY OF ARDEN\n\nFrom: Minister\nTo: Director General\n\nI met Karl today. He"
                        + " said that the canal was open. I told Karl that we had doubts.\n\nSHILOAH\n");
        assertEquals("Shiloah", talk.speaker("doubts"));
    }

    @Test
    void whoever_i_speak_to_is_present() {
        InventedTalk talk =
                InventedTalk.of("Memorandum by the Secretary of State (Mr. Bird)\n\nThe Ruritanian Ambassador came to"
                        + " see me. His Excellency said that the canal was open. I told M. Karl that I was glad.\n");
        assertEquals("M. Karl", talk.speaker("canal was open"));
        assertTrue(talk.speaker("I was glad").contains("Bird"), talk.speaker("I was glad"));
    }

    @Test
    void i_am_whoever_has_a_desk_and_is_not_named_as_speaking() {
        InventedTalk talk = InventedTalk.of(HEAD + """
                PARTICIPANTS

                Ambassador Henry Bird, S/AL

                Otto Karl, Ambassador

                Karl said that the canal was open. I said that Ambassador Bird's predecessor had doubted it. The Ambassador \
                replied that Karl's own had not.
                """);
        assertTrue(talk.speaker("predecessor").contains("Bird"), talk.speaker("predecessor"));
    }

    @Test
    void a_first_sound_of_two_letters_is_an_initial() {
        InventedTalk talk = InventedTalk.of("""
                Minutes of conversation between Comrade Gheorghe Zenda and Otto Karl, 3 May 1958

                Comrade Gh. Zenda said that the canal was open. Third secretary I. Belov asked since when.
                """);
        assertEquals("Comrade Gheorghe Zenda", talk.speaker("canal was open"));
        assertTrue(talk.speaker("since when").contains("Belov"), talk.speaker("since when"));
    }

    private static Actor actor(InventedTalk talk, String label) {
        return talk.reading().actors().stream()
                .filter(actor -> actor.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(talk.reading().actors()));
    }
}
