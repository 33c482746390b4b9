package memcon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders {@code generation-N} of a store, and {@code current}, which points to the one that counts. {@code current}
 * is a symbolic link, so that a stock Fuseki can be configured with the path {@code DIR/current}.
 */
final class Generations {

    private static final String PREFIX = "generation-";

    private final Path dir;
    private final Path pointer;

    Generations(Path dir) {
        this.dir = dir;
        this.pointer = dir.resolve("current");
    }

    /** The current generation's own path, which stays the same when a load switches the pointer. */
    Path current() {
        try {
            return pointer.toRealPath();
        } catch (IOException e) {
            throw new StoreException(dir.toString(), "holds no data", "Fill it with: memcon load --store " + dir);
        }
    }

    Path create() throws IOException {
        long last = all().stream().mapToLong(Generations::number).max().orElse(0);
        return Files.createDirectory(dir.resolve(PREFIX + (last + 1)));
    }

    /** Removes what a killed load left and the generation before the current one, which readers may have kept open. */
    void removeAllButCurrent() throws IOException {
        for (Path generation : all()) {
            if (!Files.exists(pointer) || !Files.isSameFile(generation, pointer)) {
                remove(generation);
            }
        }
    }

    /** Puts the generation on disk to the last byte, and only then lets the pointer name it. */
    void makeCurrent(Path generation) throws IOException {
        try (Stream<Path> content = Files.walk(generation)) {
            for (Path path : content.toList()) {
                sync(path);
            }
        }
        sync(dir);
        Path aside = dir.resolve("current.next");
        Files.deleteIfExists(aside);
        Files.createSymbolicLink(aside, generation.getFileName());
        Files.move(aside, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(dir);
    }

    static void remove(Path generation) throws IOException {
        try (Stream<Path> content = Files.walk(generation)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.filter(path -> number(path) > 0).toList();
        }
    }

    private static long number(Path path) {
        String name = path.getFileName().toString();
        return name.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(name.substring(PREFIX.length())) : 0;
    }

    private static void sync(Path path) {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
