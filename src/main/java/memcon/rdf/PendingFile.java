package memcon.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file written beside its place and moved there when it is whole, so that nobody ever reads half of it. */
final class PendingFile {

    private final Path target;
    private final Path draft;
    private @Nullable OutputStream stream;
    private boolean published;

    private PendingFile(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    static PendingFile at(Path asked) throws IOException {
        if (Files.isDirectory(asked)) {
            throw new UnwritableFile(asked.toString(), "is a folder", "Give the name of a file in it");
        }
        // A link stays a link: what it points to is replaced.
        Path target = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new PendingFile(target, target);
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnwritableFile(asked.toString(), "there is no folder \"" + folder + "\"", "Create it first");
        }
        return new PendingFile(target, folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part"));
    }

    OutputStream open() throws IOException {
        try {
            stream = isDevice()
                    ? Files.newOutputStream(draft, StandardOpenOption.WRITE)
                    : Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
            if (!isDevice()) {
                draft.toFile().deleteOnExit(); // should the program be stopped while it writes
            }
            return stream;
        } catch (IOException e) {
            UnwritableFile fault = new UnwritableFile(
                    target.toString(),
                    "no file can be written there (" + e.getClass().getSimpleName() + ")",
                    "Choose a folder in which you may write, or change its permissions");
            fault.initCause(e);
            throw fault;
        }
    }

    /** A pipe or a device cannot be replaced; it is written to directly. */
    private boolean isDevice() {
        return draft.equals(target);
    }

    boolean isPublished() {
        return published;
    }

    void publish() throws IOException {
        if (!isDevice()) {
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        published = true;
    }

    void discard() throws IOException {
        if (stream != null) {
            stream.close();
        }
        if (!isDevice()) {
            Files.deleteIfExists(draft);
        }
    }
}
