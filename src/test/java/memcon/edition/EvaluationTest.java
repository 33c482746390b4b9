package memcon.edition;

import static memcon.edition.EvaluatedTalk.LUND;
import static memcon.edition.EvaluatedTalk.QUILL;
import static memcon.edition.EvaluatedTalk.changed;
import static memcon.edition.EvaluatedTalk.compare;
import static memcon.edition.EvaluatedTalk.differences;
import static memcon.edition.EvaluatedTalk.score;
import static memcon.edition.EvaluatedTalk.talk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memcon.conversation.SpeechAct;
import memcon.edition.InventedReading.Draft;
import org.junit.jupiter.api.Test;

/** The figures are reckoned by hand: twelve words, five of Lund's, five of Quill's, two of nobody's. */
class EvaluationTest {

    @Test
    void two_equal_readings_agree_in_everything() {
        Evaluation evaluation = compare(talk(), talk());
        Map<Measure, Score> expected = new TreeMap<>();
        expected.put(Measure.SPEAKER_BY_WORD, score(10, 10, 10));
        expected.put(Measure.SPEAKER_NAME_BY_WORD, score(10, 10, 10));
        expected.put(Measure.PRINCIPAL_BY_WORD, score(10, 10, 10));
        expected.put(Measure.NESTED_NAME_BY_WORD, score(0, 0, 0));
        expected.put(Measure.NOMINAL_NAME_BY_WORD, score(0, 0, 0));
        expected.put(Measure.DETECTION_BY_WORD, score(10, 10, 10));
        expected.put(Measure.STATEMENTS, score(2, 2, 2));
        expected.put(Measure.PRINCIPAL_STATEMENTS, score(2, 2, 2));
        expected.put(Measure.NESTED_STATEMENTS, score(0, 0, 0));
        expected.put(Measure.NOMINAL_STATEMENTS, score(0, 0, 0));
        for (Measure measure : List.of(
                Measure.NAMED_STATEMENTS,
                Measure.SPEAKER,
                Measure.SPEAKER_NAME,
                Measure.ADDRESSEE,
                Measure.ACT,
                Measure.MODE,
                Measure.REPORT_LEVEL,
                Measure.STANCES,
                Measure.STANCE_TYPE,
                Measure.MENTIONS,
                Measure.MENTION_SPANS)) {
            expected.put(measure, score(2, 2, 2));
        }
        expected.put(Measure.EVIDENCE_BY_WORD, score(6, 6, 6));
        expected.put(Measure.CLAIM_CONTENT_BY_WORD, score(5, 5, 5));
        expected.put(Measure.EVENTS, score(1, 1, 1));
        Map<Measure, Score> scores = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            scores.put(measure, evaluation.scores().of(measure));
        }
        assertEquals(expected, scores);
        assertEquals(List.of(), evaluation.disagreements());
    }

    @Test
    void a_wrong_speaker_costs_the_words_of_the_statement_but_not_the_statement() {
        InventedReading found = talk().change("b", draft -> draft.by("actor/vale"));
        assertEquals(
                Map.of(
                        Measure.SPEAKER_BY_WORD, score(5, 10, 10),
                        Measure.SPEAKER_NAME_BY_WORD, score(5, 10, 10),
                        Measure.NAMED_STATEMENTS, score(1, 2, 2),
                        Measure.SPEAKER, score(1, 2, 2),
                        Measure.SPEAKER_NAME, score(1, 2, 2)),
                changed(talk(), found));
        assertEquals(List.of("talk.txt:1:27 speaker: actor/quill / actor/vale"), differences(talk(), found));
    }

    @Test
    void actors_with_one_name_differ_by_path_but_not_by_name() {
        InventedReading gold = talk().knows(LUND, "Olaf Lund", "Mr. Lund");
        InventedReading found = talk().change("a", draft -> draft.by("document/talk/actor/lund"))
                .knows("document/talk/actor/lund", "MR. LUND");
        assertEquals(
                Map.of(Measure.SPEAKER_BY_WORD, score(5, 10, 10), Measure.SPEAKER, score(1, 2, 2)),
                changed(gold, found));
    }

    @Test
    void a_missed_statement_costs_recall_alone() {
        Map<Measure, Score> changed = changed(talk(), talk().drop("a"));
        assertEquals(score(5, 5, 10), changed.get(Measure.SPEAKER_BY_WORD));
        assertEquals(score(5, 5, 10), changed.get(Measure.DETECTION_BY_WORD));
        assertEquals(score(1, 1, 2), changed.get(Measure.STATEMENTS));
        assertEquals(score(1, 1, 2), changed.get(Measure.PRINCIPAL_STATEMENTS));
        assertEquals(score(1, 1, 1), changed.get(Measure.ACT));
        assertEquals(score(3, 3, 3), changed.get(Measure.EVIDENCE_BY_WORD), "claims of matched statements alone");
        assertEquals(score(0, 1, 1), changed.get(Measure.EVENTS), "the rain is no longer in that statement");
        assertEquals(
                List.of("talk.txt:1:1 statements: principal: actor/lund → actor/quill inform / "),
                differences(talk(), talk().drop("a")));
    }

    @Test
    void a_statement_too_many_costs_precision_and_a_nested_one_leaves_the_principal_speaker() {
        InventedReading found = talk().says("c", "rain fell.", "actor/vale", LUND, SpeechAct.ASSERT)
                .change("c", draft -> draft.nested(2));
        assertEquals(
                Map.of(
                        Measure.NESTED_NAME_BY_WORD, score(0, 2, 0),
                        Measure.STATEMENTS, score(2, 3, 2),
                        Measure.NESTED_STATEMENTS, score(0, 1, 0)),
                changed(talk(), found));
        assertEquals(
                List.of("talk.txt:1:16 statements:  / nested: actor/vale → actor/lund assert"),
                differences(talk(), found));
        assertEquals(score(2, 2, 3), changed(found, talk()).get(Measure.STATEMENTS));
        assertEquals(score(0, 0, 1), changed(found, talk()).get(Measure.NESTED_STATEMENTS));
    }

    @Test
    void a_nominal_speech_event_found_is_matched_with_the_nominal_one() {
        InventedReading both =
                talk().says("n", "Quill asked", QUILL, LUND, SpeechAct.ASK).change("n", Draft::asNoun);
        assertEquals(score(1, 1, 1), changed(both, both).get(Measure.NOMINAL_STATEMENTS));
    }

    @Test
    void statements_match_if_half_of_the_words_of_both_are_common() {
        InventedReading three = talk().change("a", draft -> draft.over("that rain fell."));
        assertEquals(
                Map.of(
                        Measure.SPEAKER_BY_WORD, score(8, 8, 10),
                        Measure.SPEAKER_NAME_BY_WORD, score(8, 8, 10),
                        Measure.PRINCIPAL_BY_WORD, score(8, 8, 10),
                        Measure.DETECTION_BY_WORD, score(8, 8, 10)),
                changed(talk(), three));
        InventedReading two = talk().change("a", draft -> draft.over("rain fell."));
        assertEquals(score(1, 2, 2), changed(talk(), two).get(Measure.STATEMENTS));
        assertEquals(score(7, 7, 10), changed(talk(), two).get(Measure.SPEAKER_BY_WORD));
    }

    @Test
    void the_level_of_report_goes_before_the_overlap() {
        InventedReading gold = talk().says("c", "that rain fell.", "actor/vale", LUND, SpeechAct.ASSERT)
                .change("c", draft -> draft.nested(2));
        InventedReading found = talk().change("a", draft -> draft.over("that rain fell."));
        Map<Measure, Score> changed = changed(gold, found);
        assertEquals(score(2, 2, 3), changed.get(Measure.STATEMENTS));
        assertEquals(null, changed.get(Measure.SPEAKER), "Lund's own statement is the one found");
        assertEquals(null, changed.get(Measure.PRINCIPAL_STATEMENTS));
    }

    @Test
    void a_word_belongs_to_the_innermost_statement() {
        InventedReading gold =
                talk().change("a", draft -> draft.over("Lund said that rain fell. Quill asked whether snow came."));
        assertEquals(score(10, 10, 10), compare(gold, talk()).scores().of(Measure.SPEAKER_BY_WORD));
        InventedReading wrong = talk().change("b", draft -> draft.by(LUND));
        assertEquals(score(5, 10, 10), compare(gold, wrong).scores().of(Measure.SPEAKER_BY_WORD));
    }

    @Test
    void the_pieces_of_an_interrupted_statement_are_its_words() {
        InventedReading pieces = talk().change("a", draft -> draft.over("Lund said", "rain fell."));
        assertEquals(score(9, 9, 10), changed(talk(), pieces).get(Measure.SPEAKER_BY_WORD));
        assertEquals(score(9, 10, 9), changed(pieces, talk()).get(Measure.SPEAKER_BY_WORD));
    }

    @Test
    void any_reading_that_the_editor_admits_is_right() {
        InventedReading found = talk().change("b", draft -> draft.by("actor/vale"));
        InventedReading gold = talk().says("b2", "Quill asked whether snow came.", "actor/vale", LUND, SpeechAct.ASK)
                .change("b2", draft -> draft.readBeside("b"));
        assertEquals(Map.of(), changed(gold, found));
        assertEquals(List.of(), differences(gold, found));
        InventedReading wrong = talk().change("b", draft -> draft.by("actor/third"));
        assertEquals(score(1, 2, 2), changed(gold, wrong).get(Measure.SPEAKER));
    }

    @Test
    void several_documents_are_added_up_count_by_count() {
        Scores sum = compare(talk(), talk().drop("a"))
                .scores()
                .plus(compare(talk(), talk()).scores());
        assertEquals(score(15, 15, 20), sum.of(Measure.SPEAKER_BY_WORD));
        assertEquals(1.0, sum.of(Measure.SPEAKER_BY_WORD).precision());
        assertEquals(0.75, sum.of(Measure.SPEAKER_BY_WORD).recall());
        assertEquals(30.0 / 35, sum.of(Measure.SPEAKER_BY_WORD).f1());
    }

    @Test
    void the_archive_is_what_the_identifier_begins_with() {
        assertEquals("wilson", Evaluation.archiveOf("wilson-116744"));
        assertEquals("frus", Evaluation.archiveOf("frus1961-63v05-d85"));
        assertEquals("frus", Evaluation.archiveOf("frus1948v01p1-d85"));
        assertEquals("un-plenary", Evaluation.archiveOf("un-plenary-12"));
        assertEquals("talk", Evaluation.archiveOf("talk"));
    }

    @Test
    void readings_of_different_texts_are_not_compared() {
        assertThrows(IllegalArgumentException.class, () -> compare(talk(), new InventedReading("Lund said no.\n")));
    }
}
