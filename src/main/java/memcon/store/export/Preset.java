package memcon.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import memcon.store.Question;

/**
 * A query that comes with the program to be exported, a file of {@code queries/networks} or {@code queries/corpora}.
 *
 * @param name of its file, without extension
 * @param summary the question in words
 * @param kind what it is made into
 * @param question the query
 */
public record Preset(String name, String summary, ExportKind kind, Question question) {

    private static final List<String> FOLDERS = List.of("networks", "corpora");

    /** Read when first needed. */
    private static final class Packed {
        private static final List<Preset> ALL = read();
    }

    /** Networks before others, by name. */
    public static List<Preset> all() {
        return Packed.ALL;
    }

    public static Optional<Preset> find(String name) {
        return all().stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    private static List<Preset> read() {
        List<Preset> presets = new ArrayList<>();
        for (String folder : FOLDERS) {
            URL place = Preset.class.getResource("/queries/" + folder);
            if (place == null) {
                throw new IllegalStateException("Bug: /queries/" + folder + " is not on the class path");
            }
            try (Stream<Path> files = Files.list(path(place.toURI()))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".rq"))
                        .sorted()
                        .toList()) {
                    presets.add(
                            of(String.valueOf(file.getFileName()).replaceFirst("\\.rq$", ""), Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("Bug: " + place + " is no URI", e);
            }
        }
        return List.copyOf(presets);
    }

    private static Preset of(String name, String text) {
        Question question = new Question(name, text);
        return new Preset(
                name,
                Remarks.of(text).summary().orElse(name),
                ExportKind.of(question.parse().getResultVars()),
                question);
    }

    /** In a folder, or in the program's jar, whose file system stays open: it is one a program. */
    private static Path path(URI place) throws IOException {
        if (!place.getScheme().equals("jar")) {
            return Path.of(place);
        }
        try {
            FileSystem opened = FileSystems.newFileSystem(place, Map.of());
            return opened.provider().getPath(place);
        } catch (FileSystemAlreadyExistsException alreadyOpen) {
            return Path.of(place);
        }
    }
}
