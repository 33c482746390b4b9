package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Speech that somebody reports in what he says: short invented memoranda, one phenomenon each. */
class ReportedSpeechTest {

    private static final String HEAD = """
            Memorandum of Conversation

            Arden, May 18, 1955

            PARTICIPANTS

            Ambassador Otto Kelly, Embassy of Ruritania

            Mr. Henry Bird, Department of State

            """;

    private static final String TURNS = """
            Conversation between Premier Halm and Ambassador Quist

            Arden, 3 June 1962

            Participants:
            Premier Halm
            Ambassador Quist

            Premier Halm: You have come at a good hour.

            Ambassador Quist: It is kind of you to receive me.

            """;

    private static final String KELLY = "Ambassador Otto Kelly";

    private static InventedTalk kelly(String sentences) {
        return InventedTalk.of(HEAD + "Ambassador Kelly said that it was late. " + sentences);
    }

    private static void reported(String speaker, InventedTalk talk, String words) {
        assertEquals(speaker, talk.speaker(words));
        assertTrue(talk.at(words).reportedIn() != null, "not nested: " + words);
    }

    private static void notReported(InventedTalk talk, String words) {
        assertNull(talk.at(words).reportedIn());
    }

    @Test
    void what_the_speaker_had_told_somebody_in_an_earlier_talk_is_reported_in_what_he_says_now() {
        InventedTalk talk = kelly("He had told the Swedish Minister that the canal was open.");
        reported(KELLY, talk, "the canal was open");
        assertEquals(2, talk.at("the canal was open").reportLevel());
    }

    @Test
    void a_report_of_what_somebody_had_been_told_has_the_teller_that_the_words_name() {
        reported(
                "Director",
                kelly("He added that he had been told by the Director that the canal was open."),
                "the canal was open");
    }

    @Test
    void an_adverb_between_commas_does_not_part_a_verb_from_its_auxiliary() {
        reported("Swedes", kelly("The Swedes have, however, indicated that the canal was open."), "the canal was open");
    }

    @Test
    void a_complementizer_may_follow_a_phrase_of_time() {
        reported(
                "Swedish Minister",
                kelly("He added that the Swedish Minister had told him only last week that the canal was open."),
                "the canal was open");
    }

    @Test
    void a_second_verb_in_the_perfect_shares_the_subject_of_the_first() {
        reported(
                "Marshal Orlo",
                kelly("In the summer Marshal Orlo had put a map before him and had explained that the canal was open."),
                "the canal was open");
    }

    @Test
    void people_whom_only_a_common_noun_names_are_reported_to_speak() {
        reported(
                "fishermen's wives",
                kelly("He added that the fishermen's wives had complained to him that the canal was shut."),
                "the canal was shut");
    }

    @Test
    void they_are_the_people_last_reported_to_speak() {
        InventedTalk talk =
                kelly("The Swedes had asked whether the canal was open. They had said that ships were waiting.");
        reported("Swedes", talk, "ships were waiting");
    }

    @Test
    void he_who_speaks_to_me_in_a_turn_is_whom_I_spoke_of() {
        InventedTalk talk = InventedTalk.of(
                TURNS + "Premier Halm: Marshal Orlo came to see me. He told me that the canal was open.\n");
        reported("Marshal Orlo", talk, "the canal was open");
    }

    @Test
    void an_ambassador_of_another_country_is_not_the_ambassador_who_reports_him() {
        reported(
                "Swedish Ambassador",
                kelly("He added that the Swedish Ambassador had told him that the canal was open."),
                "the canal was open");
    }

    @Test
    void a_source_that_the_speaker_names_has_said_what_he_says() {
        reported(
                "Swedish Ministry",
                kelly("He added that according to the Swedish Ministry the canal was open."),
                "the canal was open");
    }

    @Test
    void a_participle_that_looks_like_an_infinitive_tells_of_what_was_said() {
        reported(
                "Swedes",
                kelly("He added that the Swedes had let it be known that the canal was open."),
                "the canal was open");
    }

    @Test
    void you_in_a_turn_is_the_one_spoken_to() {
        InventedTalk talk =
                InventedTalk.of(TURNS + "Premier Halm: In May you told my officials that the canal was open.\n");
        reported("Ambassador Quist", talk, "the canal was open");
    }

    @Test
    void a_state_with_its_adjective_is_no_verb_and_an_offer_no_offering() {
        InventedTalk talk = kelly("He added that the Baltic states were poor. He said the Swedish offer was dead.");
        notReported(talk, "the Baltic states were poor");
        notReported(talk, "the Swedish offer was dead");
    }

    @Test
    void a_thought_a_plan_and_a_condition_are_no_report() {
        InventedTalk talk = kelly(
                "He added that the Swedes found the canal too narrow. He said that the Swedes would tell everybody. He wondered what would follow if the Swedes refused to pay.");
        notReported(talk, "the Swedes found the canal too narrow");
        notReported(talk, "the Swedes would tell everybody");
        notReported(talk, "the Swedes refused to pay");
    }

    @Test
    void how_somebody_began_or_ended_his_own_words_is_no_report_in_them() {
        InventedTalk talk = kelly("He concluded by repeating that the canal was open.");
        notReported(talk, "the canal was open");
    }

    @Test
    void a_report_without_a_clause_ends_where_the_one_who_reports_goes_on() {
        InventedTalk talk = kelly("The Swedes had already agreed to wait, and the harbour was full of their ships.");
        notReported(talk, "the harbour was full");
        reported("Swedes", talk, "agreed to wait");
    }

    @Test
    void a_noun_of_speech_ends_before_the_verb_that_it_is_the_subject_of() {
        InventedTalk talk = kelly("He thought that Mr. Orlo's comments regarding the canal were useful.");
        assertTrue(talk.at("comments regarding the canal").nominal());
        notReported(talk, "were useful");
    }
}
