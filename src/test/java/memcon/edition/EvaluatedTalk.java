package memcon.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;

/** A talk of two that was read twice, and how the readings compare. */
final class EvaluatedTalk {

    static final String TEXT = "Lund said that rain fell. Quill asked whether snow came.\nThey ate.\n";
    static final String LUND = "actor/lund";
    static final String QUILL = "actor/quill";
    static final String RAIN = "document/talk/event/rain";

    private EvaluatedTalk() {}

    static InventedReading talk() {
        return new InventedReading(TEXT)
                .says("a", "Lund said that rain fell.", LUND, QUILL, SpeechAct.INFORM)
                .says("b", "Quill asked whether snow came.", QUILL, LUND, SpeechAct.ASK)
                .claims("a", Stance.Type.ASSERTS, "that rain fell.", "Rain fell.")
                .claims("b", Stance.Type.ASKS, "whether snow came.", "whether snow came")
                .mentions("Lund", LUND, "a")
                .tells(RAIN)
                .mentions("rain", RAIN, "a");
    }

    static Evaluation compare(InventedReading gold, InventedReading found) {
        return Evaluation.of(gold.reading(), found.reading(), Authority.empty(Vocabulary.DEFAULT_BASE));
    }

    /** All that is not as where both agree. */
    static Map<Measure, Score> changed(InventedReading gold, InventedReading found) {
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

    static List<String> differences(InventedReading gold, InventedReading found) {
        return compare(gold, found).disagreements().stream()
                .map(one -> one.place() + " " + one.measure().label() + ": " + one.gold() + " / " + one.found())
                .toList();
    }

    static Score score(int right, int found, int gold) {
        return new Score(right, found, gold);
    }
}
