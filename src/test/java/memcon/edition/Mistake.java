package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One mistake in an invented edition, and what is said of it.
 *
 * @param good what one of the good editions has
 * @param bad what stands instead, at every place
 * @param said part of what is to be said of it
 */
record Mistake(String name, String good, String bad, String said) {

    /** The good editions. */
    static List<String> editions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/editions/valid"))) {
            List<String> editions = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                editions.add(Files.readString(file));
            }
            assertNotEquals(0, editions.size());
            return editions;
        }
    }

    /** The first good edition that can have this mistake, with it. */
    String made() throws IOException {
        return editions().stream()
                .filter(edition -> edition.contains(good))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no edition with " + good))
                .replace(good, bad);
    }
}
