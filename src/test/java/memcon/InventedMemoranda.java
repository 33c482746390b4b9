package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.source.Problem;

/** Memoranda that nobody wrote, in the manners of many archives: a folder each. */
final class InventedMemoranda {

    private static final Path FOLDER = Path.of("src/test/resources/memoranda");

    private InventedMemoranda() {}

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static Reading read(Path folder) throws IOException {
        String input = files(folder).stream()
                .filter(name -> name.startsWith("input."))
                .findFirst()
                .orElseThrow();
        List<Problem> problems = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        new Pipeline(
                        Vocabulary.DEFAULT_BASE,
                        List.of(Path.of("data", "authority")),
                        Lexicon.standard(),
                        "test",
                        problems::add)
                .read(List.of(folder.resolve(input)), readings::add);
        assertEquals(1, readings.size(), () -> folder + ": " + problems);
        return readings.get(0);
    }
}
