package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the extractor reads in invented memoranda, to the letter; {@code -Dgolden=update} writes it anew. */
class MemorandaTest {

    @TestFactory
    Stream<DynamicTest> a_memorandum_is_read_as_this() throws IOException {
        return InventedMemoranda.folders().stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
                    Path golden = folder.resolve("statements.txt");
                    String read = ReadingInWords.of(InventedMemoranda.read(folder));
                    if ("update".equals(System.getProperty("golden"))) {
                        Files.writeString(golden, read);
                    }
                    assertTrue(Files.exists(golden), () -> golden + " is missing. Write it by -Dgolden=update.");
                    assertEquals(Files.readString(golden), read);
                }));
    }

    @TestFactory
    Stream<DynamicTest> two_runs_read_the_same() throws IOException {
        return InventedMemoranda.folders().stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertEquals(InventedMemoranda.read(folder), InventedMemoranda.read(folder))));
    }

    @Test
    void each_memorandum_has_its_gold_and_its_golden_reading() throws IOException {
        for (Path folder : InventedMemoranda.folders()) {
            List<String> files = InventedMemoranda.files(folder);
            boolean complete = files.equals(List.of("input.txt", "speakers.tsv", "statements.txt"))
                    || files.equals(List.of("input.md", "speakers.tsv", "statements.txt"));
            assertTrue(complete, () -> folder + " has " + files);
        }
    }
}
