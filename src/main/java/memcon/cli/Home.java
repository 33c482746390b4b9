package memcon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The project folder that the program came in: its collection is used where a person names no other.
 *
 * @param folder the folder with {@code data} in it
 */
record Home(Path folder) {

    /** The folder that the launcher names, else the one whose {@code target} holds the program. */
    static Home find() {
        String named = System.getProperty("memcon.home", "");
        if (!named.isEmpty()) {
            return new Home(Path.of(named));
        }
        @Nullable Path program = program();
        Path target = program == null ? null : program.getParent();
        Path folder = target == null ? null : target.getParent();
        return new Home(folder == null ? Path.of("") : folder);
    }

    private static @Nullable Path program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    Path authority() {
        return here(folder.resolve("data").resolve("authority"));
    }

    /** The program's own collection: what it says of itself, texts, and the editions that take the place of some. */
    List<Path> collection() {
        Path data = folder.resolve("data");
        List<Path> inputs = new ArrayList<>(List.of(here(data.resolve("memoranda"))));
        if (Files.exists(data.resolve("dataset.ttl"))) {
            inputs.add(here(data.resolve("dataset.ttl")));
        }
        try (Stream<Path> editions = Files.list(data.resolve("editions"))) {
            editions.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(Home::here)
                    .forEach(inputs::add);
        } catch (NoSuchFileException e) {
            return inputs; // nobody has edited anything
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    /** As a person would name it from where they are, if that is shorter. */
    private static Path here(Path path) {
        Path current = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(current) && Files.exists(whole) ? current.relativize(whole) : whole;
    }
}
