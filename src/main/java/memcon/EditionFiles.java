package memcon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.edition.EditionReader;
import memcon.source.Limits;
import memcon.source.SourceFile;

/** The editions among the inputs, found by the beginnings of XML files: no archive is unpacked and no volume is read for it. */
final class EditionFiles {

    private EditionFiles() {}

    /** In the order of the inputs, a folder's in the order of their paths. What cannot be read is left to who reads all. */
    static List<SourceFile> among(List<Path> inputs) {
        List<SourceFile> editions = new ArrayList<>();
        for (Path input : inputs) {
            (Files.isDirectory(input) ? below(input) : List.of(input)).forEach(file -> add(file, editions));
        }
        return editions;
    }

    /** The files in a folder; none of one that cannot be walked, of which whoever reads all inputs will tell. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void add(Path file, List<SourceFile> editions) {
        Path name = file.getFileName();
        if (name == null || !name.toString().endsWith(".xml") || !Files.isRegularFile(file)) {
            return;
        }
        try {
            SourceFile head = new SourceFile(name.toString(), file.toString(), beginning(file));
            if (EditionReader.recognizes(head) && Files.size(file) <= Limits.DEFAULT.fileBytes()) {
                editions.add(new SourceFile(name.toString(), file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            return; // told by whoever reads all inputs
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(EditionReader.HEAD);
        }
    }
}
