package memcon.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;

/** Where the files of an export go; each is closed before the next is opened. */
public interface Destination extends AutoCloseable {

    /** A file to be written; of a format that is a single file the name does not matter. */
    OutputStream file(String name) throws IOException;

    /** Completes the whole; does not close the stream that was given. */
    @Override
    void close() throws IOException;

    /** A stream that takes the only file there is. */
    static Destination stream(OutputStream out) {
        return new Destination() {
            @Override
            public OutputStream file(String name) {
                return CloseShieldOutputStream.wrap(out);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** A folder that is there. */
    static Destination folder(Path folder) {
        return new Destination() {
            @Override
            public OutputStream file(String name) throws IOException {
                return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
            }

            @Override
            public void close() {}
        };
    }

    /** A zip archive, the same for the same files whenever it is written. */
    static Destination zip(OutputStream out) {
        return new Zip(new ZipOutputStream(CloseShieldOutputStream.wrap(out)));
    }

    /**
     * An archive that is being written.
     *
     * @param archive takes the files one after another
     */
    record Zip(ZipOutputStream archive) implements Destination {

        /** The first that the format knows. */
        private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        @Override
        public OutputStream file(String name) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            archive.putNextEntry(entry);
            return CloseShieldOutputStream.wrap(archive);
        }

        @Override
        public void close() throws IOException {
            archive.finish();
        }
    }
}
