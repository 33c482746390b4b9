package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.edition.StatementKind;
import org.junit.jupiter.api.Test;

/**
 * How much of invented memoranda in the manners of many archives the extractor finds by itself; the figures are printed.
 * The rules were tuned on these very documents: what is measured here is an upper bound, and a guard against getting
 * worse.
 */
class VarietyTest {

    /** 0.03 below what was measured when this was written. */
    private static final double FLOOR = 0.857;

    private final Authority authority =
            Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, problem -> {});

    @Test
    void word_by_word_the_speaker_is_as_often_right_as_before() throws IOException {
        Map<StatementKind, List<SpeakerScore>> scores = new EnumMap<>(StatementKind.class);
        for (Path folder : InventedMemoranda.folders()) {
            Reading reading = InventedMemoranda.read(folder);
            GoldDocument gold = GoldDocument.read(folder.resolve("speakers.tsv"));
            for (StatementKind kind : StatementKind.values()) {
                SpeakerScore score = SpeakerScore.of(reading, authority, gold, kind);
                scores.computeIfAbsent(kind, key -> new ArrayList<>()).add(score);
                if (kind == StatementKind.PRINCIPAL) {
                    System.out.printf("%s: %s%n", folder.getFileName(), score);
                }
            }
        }
        scores.forEach((kind, each) ->
                System.out.printf("invented memoranda, %s, total: %s%n", kind, SpeakerScore.sum(each.stream())));
        double f1 =
                SpeakerScore.sum(scores.get(StatementKind.PRINCIPAL).stream()).f1();
        assertTrue(f1 >= FLOOR, "F1 " + f1);
    }

    @Test
    void every_position_of_the_gold_lies_in_its_text() throws IOException {
        List<String> outside = new ArrayList<>();
        for (Path folder : InventedMemoranda.folders()) {
            int length = InventedMemoranda.read(folder).memorandum().text().length();
            GoldDocument.read(folder.resolve("speakers.tsv")).rows().stream()
                    .filter(row -> row.span().end() > length)
                    .forEach(row -> outside.add(folder + " " + row));
        }
        assertEquals(List.of(), outside);
    }
}
