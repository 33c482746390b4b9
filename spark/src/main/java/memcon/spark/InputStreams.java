package memcon.spark;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** Opens files of Hadoop's, with its faults as Java names them. */
final class InputStreams {

    private InputStreams() {}

    /**
     * The bytes of a file.
     *
     * @param goesOn whether a file that stops being readable is a problem of that file and the rest goes on; if not, the
     *     task fails, to be tried again: the machine that holds the file may come back
     */
    static InputStream open(InputFile file, Configuration hadoop, boolean goesOn) throws IOException {
        Path path = new Path(file.uri());
        try {
            InputStream in = path.getFileSystem(hadoop).open(path);
            return goesOn ? in : new Insisting(in);
        } catch (IOException e) {
            IOException fault = named(e, file.origin());
            if (fault == e && !goesOn) {
                throw new UncheckedIOException(e);
            }
            throw fault;
        }
    }

    /** Absent files and missing permissions by their names in Java; other faults as they are. */
    static IOException named(IOException e, String place) {
        String message = String.valueOf(e.getMessage());
        IOException named = e instanceof AccessControlException || message.contains("ermission denied")
                ? new AccessDeniedException(place)
                : e instanceof FileNotFoundException ? new NoSuchFileException(place) : null;
        if (named == null) {
            return e;
        }
        named.initCause(e);
        return named;
    }

    /** What cannot be read fails the task. */
    private static final class Insisting extends FilterInputStream {

        Insisting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
