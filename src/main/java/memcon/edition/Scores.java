package memcon.edition;

import java.util.EnumMap;
import java.util.Map;

/** A score for each measure; several documents' are added up, count by count. Immutable. */
public final class Scores {

    /** Nothing looked at yet. */
    public static final Scores NONE = new Scores(Map.of());

    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);

    Scores(Map<Measure, Score> scores) {
        this.scores.putAll(scores);
    }

    public Score of(Measure measure) {
        return scores.getOrDefault(measure, Score.NONE);
    }

    public Scores plus(Scores other) {
        Map<Measure, Score> sum = new EnumMap<>(scores);
        other.scores.forEach((measure, score) -> sum.merge(measure, score, Score::plus));
        return new Scores(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores that && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return scores.hashCode();
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
