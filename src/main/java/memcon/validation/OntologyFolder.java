package memcon.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that holds the ontology's files: a project's own, or the one packed into the program.
 *
 * @param path the folder; may lie inside a jar
 */
public record OntologyFolder(Path path) {

    /** The folder packed into the program. */
    public static OntologyFolder bundled() {
        URL file = OntologyFolder.class.getResource("/ontology/memcon.ttl");
        if (file == null) {
            throw new IllegalStateException("Bug: /ontology/memcon.ttl is not on the class path");
        }
        try {
            return at(file.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Bug: " + file + " is no URI", e);
        }
    }

    /** The folder that holds a file, which may be in a jar. */
    static OntologyFolder at(URI file) {
        if (file.getScheme().equals("jar")) {
            open(file);
        }
        Path parent = Path.of(file).getParent();
        if (parent == null) {
            throw new IllegalStateException("Bug: " + file + " is in no folder");
        }
        return new OntologyFolder(parent);
    }

    /** A jar's file system stays open: it is one a program, and paths into it are handed out. */
    private static void open(URI uri) {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException alreadyOpen) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the terms mean: the files that a server loads beside the data. */
    public List<Path> terms() {
        return List.of(path.resolve("memcon.ttl"), path.resolve("speech-acts.ttl"));
    }

    /** What the terms are in other vocabularies; apart, because not everybody wants the entailments. */
    public List<Path> alignments() {
        return List.of(path.resolve("alignments.ttl"), path.resolve("alignments-beyond-dl.ttl"));
    }

    public Path shapes() {
        return path.resolve("shapes.ttl");
    }

    /** The rules, one a file, in order of name. */
    public List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.list(path.resolve("rules"))) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }
}
