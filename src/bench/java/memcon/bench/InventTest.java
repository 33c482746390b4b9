package memcon.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memcon.Measured;
import memcon.bench.invent.InventedMemorandum;
import memcon.edition.Measure;
import memcon.edition.Score;
import memcon.edition.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented memoranda are the same from the same seed, and so much like others that the extractor reads them. */
class InventTest {

    private static final int SOME = 50;
    private static final double FLOOR = 0.88;
    private static final double NESTED_FLOOR = 0.7;
    private static final List<String> DIGESTS = List.of(
            "6b7d532c02e49ff9cf126087033b60c3a8c226b91a6a629552a7c8de09341f57",
            "61da28b18370877a6cf2f952d75d1a049cc6f7205b21cf9861e7e0272f4c8b41");

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_does_not() {
        for (int number = 1; number <= SOME; number++) {
            assertEquals(InventedMemorandum.of(1, number), InventedMemorandum.of(1, number));
            assertNotEquals(
                    InventedMemorandum.of(1, number).text(),
                    InventedMemorandum.of(2, number).text());
        }
        // Not only in one run.
        assertEquals(DIGESTS, List.of(InventedMemorandum.of(1, 1), InventedMemorandum.of(1, SOME)).stream()
                .map(each -> each.gold().lines().filter(line -> line.startsWith("# sha256: ")).map(line -> line.substring(10)).findFirst().orElseThrow())
                .toList());
    }

    @Test
    void gold_tells_whole_sentences_of_its_text_and_what_is_told_in_them() {
        for (int number = 1; number <= SOME; number++) {
            InventedMemorandum one = InventedMemorandum.of(3, number);
            assertEquals(one.text().length(), one.text().codePointCount(0, one.text().length()));
            int principal = 0;
            int end = 0;
            for (String row : one.gold().lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] cells = row.split("\t", -1);
                int from = Integer.parseInt(cells[0]);
                int to = Integer.parseInt(cells[1]);
                String words = one.text().substring(from, to);
                if (cells[2].equals("principal")) {
                    assertTrue(from >= end && words.matches("(?s)\\p{Lu}.*[.?\"]"), () -> one.id() + ": " + words);
                    end = to;
                    principal++;
                } else {
                    assertTrue(to < end && words.contains("told"), () -> one.id() + ": " + words);
                }
            }
            assertTrue(principal > 0, one.id());
        }
    }

    @Test
    void forms_and_lengths_vary() {
        List<InventedMemorandum> many =
                IntStream.rangeClosed(1, 20 * SOME).mapToObj(number -> InventedMemorandum.of(4, number)).toList();
        Set<String> forms = many.stream().map(each -> each.id().replaceAll("-.*", "")).collect(Collectors.toSet());
        assertEquals(Set.of("page", "record", "memorandum", "telegram", "transcript", "journal"), forms);
        int longest = many.stream().mapToInt(each -> each.text().length()).max().orElseThrow();
        double mean = many.stream().mapToInt(each -> each.text().length()).average().orElseThrow();
        assertTrue(longest > 8 * mean, "longest " + longest + ", mean " + mean);
    }

    @Test
    void the_extractor_finds_who_speaks(@TempDir Path folder) throws IOException {
        Invent.write(folder, SOME, 5);
        Scores scores = Measured.of(folder.resolve("gold"), folder.resolve("texts")).sets().values().stream()
                .reduce(Scores.NONE, Scores::plus);
        Score speaker = scores.of(Measure.SPEAKER_NAME_BY_WORD);
        assertTrue(speaker.f1() > FLOOR, () -> "speaker by word: F1 " + speaker.f1());
        assertTrue(scores.of(Measure.NESTED_NAME_BY_WORD).f1() > NESTED_FLOOR, () -> "nested: " + scores);
    }
}
