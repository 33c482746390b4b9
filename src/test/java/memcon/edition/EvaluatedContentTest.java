package memcon.edition;

import static memcon.edition.EvaluatedTalk.LUND;
import static memcon.edition.EvaluatedTalk.QUILL;
import static memcon.edition.EvaluatedTalk.RAIN;
import static memcon.edition.EvaluatedTalk.TEXT;
import static memcon.edition.EvaluatedTalk.changed;
import static memcon.edition.EvaluatedTalk.compare;
import static memcon.edition.EvaluatedTalk.differences;
import static memcon.edition.EvaluatedTalk.score;
import static memcon.edition.EvaluatedTalk.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.edition.InventedReading.Draft;
import org.junit.jupiter.api.Test;

/** Right or wrong is also what a statement does, claims and mentions. */
class EvaluatedContentTest {

    @Test
    void what_a_matched_statement_does_is_counted_one_by_one() {
        InventedReading found = talk().change("a", draft -> draft.doing(SpeechAct.CONCEDE, Mode.DIRECT))
                .change("b", draft -> draft.to("actor/vale"));
        assertEquals(
                Map.of(
                        Measure.ACT, score(1, 2, 2),
                        Measure.MODE, score(1, 2, 2),
                        Measure.ADDRESSEE, score(1, 2, 2)),
                changed(talk(), found));
        assertEquals(
                List.of(
                        "talk.txt:1:1 act: inform / concede",
                        "talk.txt:1:1 mode: indirect / direct",
                        "talk.txt:1:27 addressee: actor/lund / actor/vale"),
                differences(talk(), found));
        InventedReading untold = talk().change("b", Draft::to);
        assertEquals(score(1, 1, 1), changed(untold, talk()).get(Measure.ADDRESSEE), "what the gold does not tell");
        assertEquals(score(1, 2, 2), changed(talk(), untold).get(Measure.ADDRESSEE));
    }

    @Test
    void claims_are_compared_by_the_words_of_their_evidence_and_of_their_content() {
        InventedReading bare = new InventedReading(TEXT)
                .says("a", "Lund said that rain fell.", LUND, QUILL, SpeechAct.INFORM)
                .mentions("Lund", LUND, "a");
        InventedReading gold = bare.claims("a", Stance.Type.ASSERTS, "that rain fell.", "Rain fell, rain!");
        InventedReading found = new InventedReading(TEXT)
                .says("a", "Lund said that rain fell.", LUND, QUILL, SpeechAct.INFORM)
                .claims("a", Stance.Type.DENIES, "rain fell.", "that rain fell")
                .claims("a", Stance.Type.ASSERTS, "Lund", "Lund");
        Scores scores = compare(gold, found).scores();
        assertEquals(score(2, 3, 3), scores.of(Measure.EVIDENCE_BY_WORD));
        assertEquals(score(1, 2, 1), scores.of(Measure.STANCES));
        assertEquals(score(0, 1, 1), scores.of(Measure.STANCE_TYPE));
        assertEquals(score(2, 3, 3), scores.of(Measure.CLAIM_CONTENT_BY_WORD), "rain once, fell once");
        assertEquals(
                List.of(
                        "talk.txt:1:1 stances:  / asserts",
                        "talk.txt:1:1 mentions: actor/lund / ",
                        "talk.txt:1:11 stance type: asserts / denies"),
                differences(gold, found));
    }

    @Test
    void a_mention_of_another_entity_is_right_by_span_alone() {
        InventedReading found = new InventedReading(TEXT)
                .mentions("Lund", QUILL, null)
                .mentions("Quill", QUILL, null)
                .mentions("Quill", QUILL, null);
        InventedReading gold = new InventedReading(TEXT).mentions("Lund", LUND, null);
        Scores scores = compare(gold, found).scores();
        assertEquals(score(0, 2, 1), scores.of(Measure.MENTIONS));
        assertEquals(score(1, 2, 1), scores.of(Measure.MENTION_SPANS));
        assertEquals(
                List.of("talk.txt:1:1 mentions: actor/lund / actor/quill", "talk.txt:1:27 mentions:  / actor/quill"),
                differences(gold, found));
    }

    @Test
    void an_event_counts_once_in_a_statement_however_often_it_is_named() {
        InventedReading twice = talk().mentions("fell", RAIN, "a");
        assertEquals(score(1, 1, 1), compare(talk(), twice).scores().of(Measure.EVENTS));
        InventedReading elsewhere = talk().mentions("snow", RAIN, "b");
        assertEquals(score(1, 2, 1), compare(talk(), elsewhere).scores().of(Measure.EVENTS));
    }
}
