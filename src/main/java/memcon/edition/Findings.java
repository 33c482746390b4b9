package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import memcon.document.Memorandum;
import memcon.document.Span;

/** Scores and disagreements of one document while it is compared. */
final class Findings {

    private final Memorandum memorandum;
    private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    private final List<Disagreement> disagreements = new ArrayList<>();

    Findings(Memorandum memorandum) {
        this.memorandum = memorandum;
    }

    void add(Measure measure, Score score) {
        scores.merge(measure, score, Score::plus);
    }

    /** Counts one that was looked at, and notes it if it is wrong. */
    void check(Measure measure, boolean right, Span span, String gold, String found) {
        add(measure, Score.accuracy(right));
        if (!right) {
            differ(measure, span, gold, found);
        }
    }

    void differ(Measure measure, Span span, String gold, String found) {
        String place = memorandum.origin() + ":" + memorandum.text().lineAndColumn(span.start());
        String quotation = memorandum.text().quote(span).replaceAll("\\s+", " ").strip();
        disagreements.add(new Disagreement(place, span, measure, gold, found, quotation));
    }

    Scores scores() {
        return new Scores(scores);
    }

    /** In order of the text, a whole before its parts. */
    List<Disagreement> disagreements() {
        return disagreements.stream()
                .sorted(Comparator.comparing(Disagreement::span)
                        .thenComparing(Disagreement::measure)
                        .thenComparing(Disagreement::gold)
                        .thenComparing(Disagreement::found))
                .toList();
    }
}
