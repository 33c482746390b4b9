package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The figures are reckoned by hand: twelve words, five of Lund's, five of Quill's, two of nobody's. */
class GoldComparisonTest {

    private static final String TEXT = "Lund said that rain fell. Quill asked whether snow came.\nThey ate.\n";
    private static final String LUND = "actor/lund";
    private static final String QUILL = "actor/quill";

    private static final String GOLD = """
            # use: tuning
            # people: Foreign Minister Lund = the Minister | He
            # people: Mr. Quill =
            # start\tend\tkind\tspeaker\taddressee\tacts\tmode
            0\t25\tprincipal\tForeign Minister Lund\tMr. Quill\tassert|inform\tindirect
            26\t56\tprincipal\tMr. Quill\tForeign Minister Lund\task\tindirect
            """;

    private static InventedReading talk() {
        return new InventedReading(TEXT)
                .knows(LUND, "Minister Lund")
                .knows(QUILL, "Ambassador Quill")
                .says("a", "Lund said that rain fell.", LUND, QUILL, SpeechAct.INFORM)
                .says("b", "Quill asked whether snow came.", QUILL, LUND, SpeechAct.ASK)
                .change("a", draft -> draft.doing(SpeechAct.INFORM, Mode.INDIRECT))
                .change("b", draft -> draft.doing(SpeechAct.ASK, Mode.INDIRECT));
    }

    private static GoldDocument gold(String table) {
        List<Problem> problems = new ArrayList<>();
        GoldDocument gold = GoldReader.read(file(table), problems::add).orElseThrow();
        assertEquals(List.of(), problems);
        return gold;
    }

    private static SourceFile file(String table) {
        return new SourceFile("talk.tsv", "gold/talk.tsv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static Evaluation compare(String table, InventedReading found) {
        return Evaluation.of("talk", "archive", gold(table), found.reading(), Authority.empty(Vocabulary.DEFAULT_BASE));
    }

    private static Score of(Measure measure, Evaluation evaluation) {
        return evaluation.scores().of(measure);
    }

    private static Score score(int right, int found, int gold) {
        return new Score(right, found, gold);
    }

    @Test
    void of_kinds_that_were_not_annotated_nothing_counts() {
        InventedReading named = talk().change("b", draft -> draft.asNoun());
        assertEquals(score(0, 5, 0), of(Measure.NOMINAL_NAME_BY_WORD, compare(GOLD, named)));
        Evaluation without = compare(GOLD.replace("# use", "# kinds: principal nested\n# use"), named);
        assertEquals(score(0, 0, 0), of(Measure.NOMINAL_NAME_BY_WORD, without));
    }

    @Test
    void who_is_called_by_a_name_of_the_gold_is_the_one_meant_and_any_act_listed_is_right() {
        Evaluation same = compare(GOLD, talk());
        assertEquals(score(10, 10, 10), of(Measure.SPEAKER_NAME_BY_WORD, same));
        assertEquals(score(10, 10, 10), of(Measure.PRINCIPAL_BY_WORD, same));
        for (Measure measure : List.of(
                Measure.PRINCIPAL_STATEMENTS, Measure.NAMED_STATEMENTS, Measure.ADDRESSEE, Measure.ACT, Measure.MODE)) {
            assertEquals(score(2, 2, 2), of(measure, same), measure.label());
        }
        assertEquals(List.of(), same.disagreements());
        assertEquals("tuning", same.subject().use());
    }

    @Test
    void a_wrong_speaker_costs_words_and_its_addressee_and_act_are_not_looked_at() {
        Evaluation wrong = compare(GOLD, talk().change("b", draft -> draft.by(LUND)));
        assertEquals(score(5, 10, 10), of(Measure.SPEAKER_NAME_BY_WORD, wrong));
        assertEquals(score(10, 10, 10), of(Measure.PRINCIPAL_BY_WORD, wrong));
        assertEquals(score(2, 2, 2), of(Measure.STATEMENTS, wrong));
        assertEquals(score(1, 2, 2), of(Measure.NAMED_STATEMENTS, wrong));
        assertEquals(score(1, 1, 1), of(Measure.ADDRESSEE, wrong));
        assertEquals(score(1, 1, 1), of(Measure.ACT, wrong));
    }

    @Test
    void narration_taken_for_speech_costs_precision_and_a_wrong_act_or_addressee_is_told_with_its_place() {
        Evaluation wrong = compare(
                GOLD,
                talk().says("c", "They ate.", LUND, QUILL, SpeechAct.ASSERT)
                        .change("b", draft -> draft.to(QUILL).doing(SpeechAct.ASSERT, Mode.DIRECT)));
        assertEquals(score(10, 12, 10), of(Measure.SPEAKER_NAME_BY_WORD, wrong));
        assertEquals(score(10, 12, 10), of(Measure.PRINCIPAL_BY_WORD, wrong));
        assertEquals(score(1, 2, 2), of(Measure.ADDRESSEE, wrong));
        assertEquals(score(1, 2, 2), of(Measure.ACT, wrong));
        assertEquals(score(1, 2, 2), of(Measure.MODE, wrong));
        assertEquals(
                List.of(
                        "talk.txt:1:27 addressee: Foreign Minister Lund / actor/quill",
                        "talk.txt:1:27 act: ask / assert",
                        "talk.txt:1:27 mode: indirect / direct",
                        "talk.txt:2:1 statements:  / principal: actor/lund → actor/quill assert"),
                wrong.disagreements().stream()
                        .map(one -> one.place() + " " + one.measure().label() + ": " + one.gold() + " / " + one.found())
                        .toList());
    }

    @Test
    void nested_speech_is_measured_by_its_own_words_and_where_no_addressee_is_told_none_is_asked_for() {
        String nested = GOLD.replace("Mr. Quill\tForeign Minister Lund\t", "Mr. Quill\t\t")
                + "15\t25\tnested\tMr. Quill\t\tassert\tindirect\n";
        Evaluation missed = compare(nested, talk());
        assertEquals(score(0, 0, 2), of(Measure.NESTED_NAME_BY_WORD, missed));
        assertEquals(score(0, 0, 1), of(Measure.NESTED_STATEMENTS, missed));
        assertEquals(score(1, 1, 1), of(Measure.ADDRESSEE, missed));
        Evaluation found = compare(
                nested,
                talk().says("c", "rain fell.", QUILL, LUND, SpeechAct.ASSERT).change("c", draft -> draft.nested(2)));
        assertEquals(score(2, 2, 2), of(Measure.NESTED_NAME_BY_WORD, found));
        assertEquals(score(1, 1, 1), of(Measure.NESTED_STATEMENTS, found));
    }

    @Test
    void two_annotators_are_compared_like_a_reading_and_the_best_act_of_the_second_counts() {
        GoldDocument second = gold(GOLD.replace("assert|inform", "warn|assert")
                .replace("26\t56\tprincipal\tMr. Quill", "26\t56\tprincipal\tForeign Minister Lund"));
        Evaluation agreement = Evaluation.ofAnnotators(
                "talk", gold(GOLD), second, talk().reading().memorandum());
        assertEquals(score(5, 10, 10), of(Measure.SPEAKER_NAME_BY_WORD, agreement));
        assertEquals(score(0, 1, 1), of(Measure.ACT, agreement));
        Evaluation unknown = Evaluation.ofAnnotators(
                "talk",
                gold(GOLD.replace("principal\tMr. Quill", "principal\tunknown")),
                gold(GOLD.replace("principal\tMr. Quill", "principal\tunknown")),
                talk().reading().memorandum());
        assertEquals(score(10, 10, 10), of(Measure.SPEAKER_NAME_BY_WORD, unknown));
    }

    @Test
    void faults_of_a_table_are_told_with_their_lines() {
        List<String> problems = new ArrayList<>();
        String table = GOLD.replace("0\t25", "25\t25").replace("\task\t", "\tsing\t") + "1\t2\n";
        assertTrue(GoldReader.read(file(table), problem -> problems.add(problem.toString()))
                .isEmpty());
        String remedy =
                ". Write start, end, kind, speakers, addressees, acts, mode, with tabs between (docs/evaluation.md).";
        assertEquals(
                List.of(
                        "gold/talk.tsv:5: \"25\" to \"25\" is no passage" + remedy,
                        "gold/talk.tsv:6: no act \"sing\"" + remedy,
                        "gold/talk.tsv:7: 2 cells instead of 7" + remedy),
                problems);
    }

    @Test
    void a_gold_of_another_text_is_told() {
        var memorandum = talk().reading().memorandum();
        assertTrue(gold(GOLD).misfit(memorandum).isEmpty());
        assertEquals(
                "gold/talk.tsv: position 560 lies beyond the text of talk.txt, which has 67 characters. Give the text"
                        + " that was annotated, or place the annotation anew on this one.",
                gold(GOLD.replace("\t56\t", "\t560\t"))
                        .misfit(memorandum)
                        .orElseThrow()
                        .toString());
        String digest =
                gold("# sha256: 00\n" + GOLD).misfit(memorandum).orElseThrow().fault();
        assertTrue(
                digest.matches("the text of talk.txt is not the one annotated: its SHA-256 is \\w{64}, not 00"),
                digest);
    }
}
