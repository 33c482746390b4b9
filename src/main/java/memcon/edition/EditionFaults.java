package memcon.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import memcon.source.Problem;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What is wrong with one edition; all of it is told, not only the first. */
final class EditionFaults {

    /** Below this likeness a known name is another name rather than the one that was meant. */
    private static final double LIKE = 0.8;

    private final String origin;
    private final Consumer<Problem> problems;
    private int errors;

    EditionFaults(String origin, Consumer<Problem> problems) {
        this.origin = origin;
        this.problems = problems;
    }

    void error(EditionElement at, String fault, String remedy) {
        error(at.place(), fault, remedy);
    }

    /** @param place line and column; empty for the file as a whole */
    void error(String place, String fault, String remedy) {
        errors++;
        problems.accept(Problem.error(place.isEmpty() ? origin : origin + ":" + place, fault, remedy));
    }

    boolean found() {
        return errors > 0;
    }

    /** The known name most like one that is not known; of equally like ones the first in the alphabet. */
    static Optional<String> nearest(String name, Collection<String> known) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return known.stream()
                .filter(each -> similarity.apply(name, each) >= LIKE)
                .max(Comparator.comparing((String each) -> similarity.apply(name, each))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** A question after the nearest name, to stand before a remedy; empty if none is near. */
    static String didYouMean(String name, Collection<String> known, String prefix) {
        return nearest(name, known)
                .map(nearest -> "Did you mean \"" + prefix + nearest + "\"? ")
                .orElse("");
    }
}
