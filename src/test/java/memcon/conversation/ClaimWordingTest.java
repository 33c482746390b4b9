package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A claim is a clause that is understood alone, and its stance is what the speaker does with it. */
class ClaimWordingTest {

    private static final String TWO = """
            Memorandum of Conversation

            Arden, May 18, 1955

            PARTICIPANTS

            Ambassador Otto Kelly, Embassy of Ruritania

            Mr. Henry Bird, Department of State

            """;

    /** The claims of a talk with what is done with them, in order. */
    private static List<String> claims(String body) {
        Reading reading = InventedTalk.read(TWO + body);
        Map<String, Claim> claims = reading.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        return reading.statements().stream()
                .flatMap(statement -> statement.stances().stream())
                .map(stance ->
                        stance.type().term() + ": " + claims.get(stance.claim()).content())
                .toList();
    }

    private static Claim first(String body) {
        return InventedTalk.read(TWO + body).claims().get(0);
    }

    @Test
    void a_further_that_is_no_word_of_the_claim() {
        assertEquals(
                List.of(
                        "asserts: he did not know when the canal would open",
                        "asserts: the dredgers obviously took precedence"),
                claims("Mr. Bird said he did not know when the canal would open, but that the dredgers obviously took"
                        + " precedence."));
    }

    @Test
    void a_verb_without_a_subject_takes_that_of_the_clause_before() {
        assertEquals(
                List.of("asserts: the canal was closed", "asserts: the canal would remain so"),
                claims("Mr. Bird said that the canal was closed and would remain so."));
    }

    @Test
    void an_infinitive_is_no_clause_of_its_own() {
        assertEquals(
                List.of("asserts: the canal was a chance to trade and to have some grain in winter"),
                claims("Mr. Bird said that the canal was a chance to trade and to have some grain in winter."));
    }

    @Test
    void a_cue_between_commas_is_cut_out_of_what_is_said() {
        assertEquals(
                List.of("asserts: It was important to dredge the canal"),
                claims("It was important, Mr. Bird said, to dredge the canal."));
    }

    @Test
    void what_stands_before_a_late_cue_is_claimed_too() {
        assertEquals(
                List.of("asserts: It was late in the season", "asserts: the canal would freeze"),
                claims("Mr. Bird had come by boat. It was late in the season and Mr. Bird was confident that the canal"
                                + " would freeze.")
                        .stream()
                        .filter(claim -> !claim.contains("boat"))
                        .toList());
    }

    @Test
    void an_answer_or_a_greeting_claims_nothing() {
        assertEquals(List.of("asks: Is the canal open", "asserts: I am glad"), claims("""
                        Mr. Bird: Is the canal open?

                        Ambassador Kelly: Yes.

                        Mr. Bird: Thank you very much.

                        Ambassador Kelly: I am glad.
                        """));
    }

    @Test
    void a_negation_in_a_clause_that_hangs_on_it_does_not_negate_a_claim() {
        assertEquals(
                Claim.Polarity.POSITIVE,
                first("Mr. Bird said that the locks were ready since the ice had never come.")
                        .polarity());
        assertEquals(
                Claim.Polarity.NEGATIVE,
                first("Mr. Bird said that the locks were not ready since the ice had come.")
                        .polarity());
    }

    @Test
    void another_clause_s_would_does_not_make_a_claim_one_of_the_future() {
        assertEquals(
                Claim.Modality.FACTUAL,
                first("Mr. Bird said that the pilots were afraid of the fees that Ruritania would ask.")
                        .modality());
        assertEquals(
                Claim.Modality.FUTURE,
                first("Mr. Bird said that, as the ice was thin, the pilots would come.")
                        .modality());
    }

    @Test
    void what_is_done_with_a_claim_is_what_its_statement_does() {
        assertEquals(
                List.of("proposes: we should keep the canal open"),
                claims("Mr. Bird said that we should keep the canal open."));
        assertEquals(
                List.of("promises: he would report this to Arden"),
                claims("Mr. Bird said that he would report this to Arden."));
    }

    @Test
    void who_tells_what_others_would_do_promises_nothing() {
        Statement statement = InventedTalk.of(
                        TWO + "Mr. Bird spoke of the pilots. He said that they would consider the fees.")
                .at("consider the fees");
        assertEquals(SpeechAct.ASSERT, statement.act());
    }

    @Test
    void to_want_to_know_is_to_ask_only_where_the_speaker_wants_it() {
        assertEquals(
                SpeechAct.ASSERT,
                InventedTalk.of(TWO + "Mr. Bird said that other countries wanted to know what the fees were.")
                        .at("other countries")
                        .act());
        assertEquals(
                SpeechAct.ASK,
                InventedTalk.of(TWO + "Mr. Bird said that he would like to know what the fees were.")
                        .at("what the fees were")
                        .act());
    }

    @Test
    void an_order_to_somebody_to_do_something_is_told_in_a_clause() {
        for (String words : List.of(
                "directed the harbor office to keep the locks open",
                "suggested the visit of the pilots be put off",
                "asked that some form of the fee, acceptable to Ruritania, be devised",
                "said in view of the ice in the locks he would wait")) {
            Statement statement =
                    InventedTalk.of(TWO + "Mr. Bird " + words + ".").at(words);
            assertEquals(Mode.INDIRECT, statement.mode(), words);
        }
    }

    @Test
    void who_makes_no_comment_declines() {
        Statement statement = InventedTalk.of(
                        TWO + "Mr. Bird asked whether the canal was open. Ambassador Kelly made no" + " comment.")
                .at("made no comment");
        assertEquals(SpeechAct.DECLINE, statement.act());
    }
}
