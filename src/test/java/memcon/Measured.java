package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.edition.Evaluation;
import memcon.edition.Measure;
import memcon.edition.Scores;
import memcon.source.Problem;

/**
 * What {@code memcon evaluate} finds out with stand-off gold, added up.
 *
 * @param sets by set and use ({@code 2 blind}) how the extractor compares with the gold
 * @param annotators how second annotators compare with first ones
 */
public record Measured(Map<String, Scores> sets, Scores annotators) {

    /**
     * Measures the extractor by stand-off gold.
     *
     * @param texts folders of the texts
     */
    public static Measured of(Path gold, Path... texts) {
        List<Problem> problems = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        List<Evaluation> annotators = new ArrayList<>();
        Evaluator evaluator = new Pipeline(
                        Vocabulary.DEFAULT_BASE,
                        List.of(Path.of("data", "authority")),
                        Lexicon.standard(),
                        "test",
                        problems::add)
                .evaluator();
        Set<String> missing =
                evaluator.evaluate(List.of(texts), evaluator.gold(List.of(gold)), evaluations::add, annotators::add);
        assertEquals(Set.of(), missing, "documents whose text is missing");
        assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
        Map<String, Scores> sets = new TreeMap<>();
        evaluations.forEach(each ->
                sets.merge((each.subject().set() + " " + each.subject().use()).strip(), each.scores(), Scores::plus));
        return new Measured(sets, annotators.stream().map(Evaluation::scores).reduce(Scores.NONE, Scores::plus));
    }

    /** Fails where the speaker is less often right, word by word, than the floor of a set, or where there is another set. */
    void assertNoneBelow(Map<String, Double> floors) {
        assertEquals(new TreeMap<>(floors).keySet(), sets.keySet());
        sets.forEach((set, scores) -> {
            double f1 = scores.of(Measure.SPEAKER_NAME_BY_WORD).f1();
            assertTrue(f1 >= floors.get(set), () -> set + ": F1 " + f1);
        });
    }
}
