package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import memcon.edition.Measure;
import memcon.edition.Scores;
import org.junit.jupiter.api.Test;

/**
 * How much of real memoranda, annotated by hand, the extractor finds by itself. The documents are not part of the
 * project: {@code memcon.frus} names a folder with their volumes. {@code memcon evaluate} prints the figures.
 */
class GoldTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** By set and use, 0.03 below what was measured when the set came. */
    private static final Map<String, Double> FLOORS =
            Map.of("blind", 0.845, "looked at later", 0.799, "tuning", 0.91, "2 blind", 0.911, "2 tuning", 0.937);

    @Test
    void word_by_word_the_speaker_is_as_often_right_as_before_and_two_people_agree_almost_always() {
        String folder = System.getProperty("memcon.frus", "");
        assumeFalse(
                folder.isEmpty(),
                "the real memoranda are not read: give the folder of the FRUS volumes by -Dmemcon.frus=FOLDER");
        Measured measured = Measured.of(GOLD, Path.of(folder));
        measured.assertNoneBelow(FLOORS);
        Scores agreement = measured.annotators();
        assertEquals(1, agreement.of(Measure.SPEAKER_NAME_BY_WORD).f1(), 0.02, "two annotators");
        for (Measure measure : List.of(Measure.ADDRESSEE, Measure.ACT)) {
            assertTrue(agreement.of(measure).f1() > 0.95, () -> measure.label() + " of two annotators");
        }
    }
}
