package memcon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questions of {@code queries/}, by name. */
final class Questions {

    private Questions() {}

    static Map<String, String> all() throws IOException {
        Map<String, String> questions = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".rq")).toList()) {
                questions.put(file.getFileName().toString().replace(".rq", ""), Files.readString(file));
            }
        }
        return questions;
    }
}
