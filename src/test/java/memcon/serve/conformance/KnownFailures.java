package memcon.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tests that our endpoint does not pass as they are, each with the cause.
 *
 * @param outcomes by the test's id
 */
record KnownFailures(Map<String, Outcome> outcomes) {

    static KnownFailures read(Path file) {
        try {
            Map<String, Outcome> outcomes = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 3);
                    outcomes.put(parts[0], new Outcome(kind(parts[1]), parts[2]));
                }
            }
            return new KnownFailures(outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome.Kind kind(String name) {
        return switch (name) {
            case "failed" -> Outcome.Kind.FAILED;
            case "by value" -> Outcome.Kind.PASSED_BY_VALUE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether a test goes as is known of it; to pass or to be no test of ours needs not be known. */
    boolean foretell(SuiteTest test, Outcome outcome) {
        Outcome known = outcomes.get(test.id());
        boolean isToBeListed = outcome.kind() == Outcome.Kind.FAILED || outcome.kind() == Outcome.Kind.PASSED_BY_VALUE;
        return isToBeListed ? known != null && known.kind() == outcome.kind() : known == null;
    }
}
