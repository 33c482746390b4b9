package memcon;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How much of invented memoranda in the manners of many archives the extractor finds by itself. Rules are tuned on those
 * in {@code memoranda}: what is measured there is an upper bound, and a guard against getting worse. Nobody who writes
 * rules reads those in {@code memoranda-blind}. {@code memcon evaluate} prints the figures.
 */
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class VarietyTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @Test
    void word_by_word_the_speaker_is_as_often_right_as_before() {
        // The first set does not tell its use.
        Measured.of(RESOURCES.resolve("memoranda"))
                .assertNoneBelow(Map.of(
                        "",
                        0.891,
                        "2 tuning",
                        0.838,
                        "2 looked at later",
                        0.704,
                        "3 tuning",
                        0.863,
                        "4 tuning",
                        0.6,
                        "4 looked at later",
                        0.72));
    }

    @Test
    void nor_less_often_in_memoranda_that_nobody_has_read() {
        Measured.of(RESOURCES.resolve("memoranda-blind")).assertNoneBelow(Map.of("3 blind", 0.861, "5 blind", 0.911));
    }
}
