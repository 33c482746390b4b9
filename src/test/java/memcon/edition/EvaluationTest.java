package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.edition.InventedReading.Draft;
import org.junit.jupiter.api.Test;

/** The figures are reckoned by hand: twelve words, five of Lund's, five of Quill's, two of nobody's. */
class EvaluationTest {

    private static final String TEXT = "Lund said that rain fell. Quill asked whether snow came.\nThey ate.\n";
    private static final String LUND = "actor/lund";
    private static final String QUILL = "actor/quill";
    private static final String RAIN = "document/talk/event/rain";

    private static InventedReading talk() {
        return new InventedReading(TEXT)
                .says("a", "Lund said that rain fell.", LUND, QUILL, SpeechAct.INFORM)
                .says("b", "Quill asked whether snow came.", QUILL, LUND, SpeechAct.ASK)
                .claims("a", Stance.Type.ASSERTS, "that rain fell.", "Rain fell.")
                .claims("b", Stance.Type.ASKS, "whether snow came.", "whether snow came")
                .mentions("Lund", LUND, "a")
                .tells(RAIN)
                .mentions("rain", RAIN, "a");
    }

    private static Evaluation compare(InventedReading gold, InventedReading found) {
        return Evaluation.of(gold.reading(), found.reading(), Authority.empty(Vocabulary.DEFAULT_BASE));
    }

    /** All that is not as where both agree. */
    private static Map<Measure, Score> changed(InventedReading gold, InventedReading found) {
        Scores same = compare(talk(), talk()).scores();
        Scores scores = compare(gold, found).scores();
        Map<Measure, Score> changed = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            if (!scores.of(measure).equals(same.of(measure))) {
                changed.put(measure, scores.of(measure));
            }
        }
        return changed;
    }

    private static List<String> differences(InventedReading gold, InventedReading found) {
        return compare(gold, found).disagreements().stream()
                .map(one -> one.place() + " " + one.measure().label() + ": " + one.gold() + " / " + one.found())
                .toList();
    }

    private static Score score(int right, int found, int gold) {
        return new Score(right, found, gold);
    }

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
