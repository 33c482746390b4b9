package memcon.serve.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import memcon.serve.EndpointSettings;
import memcon.serve.conformance.Outcome.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our endpoint does with W3C's tests what {@code expected-failures.tsv} says: it fails those, and passes all others.
 * {@code -Dgolden=update} writes the figures into docs/conformance.md.
 */
class ConformanceTest {

    private static final Path KNOWN = Path.of("src/test/resources/conformance/expected-failures.tsv");
    private static final Path PAGE = Path.of("docs/conformance.md");

    private final Map<String, Map<Kind, Integer>> figures = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> the_suite_is_passed_but_for_what_is_listed() {
        String folder = System.getProperty("memcon.conformance", "");
        assumeFalse(
                folder.isEmpty(),
                "W3C's tests for SPARQL are skipped: give the folder that has them by -Dmemcon.conformance=FOLDER");
        Path sparql = Path.of(folder, "sparql");
        Conductor conductor = new Conductor(sparql, EndpointSettings.onPort(0));
        KnownFailures known = KnownFailures.read(KNOWN);
        Stream<DynamicTest> groups = new Suite(sparql)
                .tests().entrySet().stream()
                        .map(group -> DynamicTest.dynamicTest(
                                group.getKey(), () -> check(group.getKey(), group.getValue(), conductor, known)));
        return Stream.concat(groups, Stream.of(DynamicTest.dynamicTest("figures", this::compareFigures)))
                .onClose(conductor::close);
    }

    private void check(String group, List<SuiteTest> tests, Conductor conductor, KnownFailures known) {
        List<String> surprises = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (SuiteTest test : tests) {
            Outcome outcome = conductor.run(test);
            counts.merge(outcome.kind(), 1, Integer::sum);
            if (!known.foretell(test, outcome)) {
                surprises.add(test.id() + "\t" + outcome.kind() + "\t" + outcome.cause());
            }
        }
        figures.put(group, counts);
        assertEquals(List.of(), surprises, () -> String.join("\n", surprises));
    }

    private void compareFigures() throws IOException {
        StringBuilder table = new StringBuilder();
        figures.forEach((group, counts) -> table.append(row("`" + group + "`", counts)));
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        figures.values().forEach(counts -> counts.forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        table.append(row("all", all));
        System.out.print(table);
        String page = Files.readString(PAGE);
        String renewed = page.replaceFirst(
                "(?s)(\\|---\\|---\\|---\\|---\\|---\\|\n).*?\n\n",
                "$1" + table.toString().replace("$", "\\$") + "\n");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, renewed);
        }
        assertEquals(renewed, Files.readString(PAGE));
    }

    private static String row(String name, Map<Kind, Integer> counts) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (Kind kind : Kind.values()) {
            row.append(' ').append(counts.getOrDefault(kind, 0)).append(" |");
        }
        return row.append('\n').toString();
    }
}
