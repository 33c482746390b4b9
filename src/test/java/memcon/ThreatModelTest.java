package memcon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreatModelTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void every_test_that_the_threat_model_names_is_there() throws IOException {
        List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("docs/threat-model.md")))
                .results()
                .toList();
        assertTrue(named.size() > 30, named.size() + " tests named");
        for (MatchResult test : named) {
            String source = Files.readString(source(test.group(1)));
            assertTrue(
                    test.group(2) == null || source.contains(" void " + test.group(2) + "("),
                    test.group() + " is not in " + test.group(1));
        }
    }

    private static Path source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
