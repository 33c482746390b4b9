package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import memcon.conversation.Reading;

/** Memoranda that nobody wrote, in the manners of many archives: a folder each. */
final class InventedMemoranda {

    private static final Path FOLDER = Path.of("src/test/resources/memoranda");

    private InventedMemoranda() {}

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Every eighth of them, for what costs much and is hardly particular to one; all by {@code -Dmemcon.all=true}. */
    static List<Path> some() throws IOException {
        int every = Boolean.getBoolean("memcon.all") ? 1 : 8;
        List<Path> folders = folders();
        return IntStream.iterate(0, i -> i < folders.size(), i -> i + every)
                .mapToObj(folders::get)
                .toList();
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
        List<Reading> readings = new ArrayList<>();
        StandardPipeline.shared().read(List.of(folder.resolve(input)), readings::add);
        assertEquals(1, readings.size(), () -> folder + ": " + StandardPipeline.problems());
        return readings.get(0);
    }
}
