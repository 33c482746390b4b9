package memcon.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Predicate;

/**
 * How a file must begin for somebody to want it.
 *
 * @param bytes how much of a file is looked at; 0: nothing, every file is wanted
 * @param wanted told of a file as if it had only these bytes
 */
record Beginning(int bytes, Predicate<SourceFile> wanted) {

    static final Beginning ANY = new Beginning(0, file -> true);

    boolean isOf(Packed packed) throws IOException {
        if (bytes == 0) {
            return true;
        }
        try (InputStream in = packed.open()) {
            return isOf(packed.name(), packed.origin(), in.readNBytes(bytes));
        }
    }

    private boolean isOf(String name, String origin, byte[] head) {
        return wanted.test(new SourceFile(name, origin, head));
    }

    /** All that a stream gives, if it begins as wanted; else a stream that gives nothing. */
    InputStream filtered(String name, String origin, InputStream in) throws IOException {
        if (bytes == 0) {
            return in;
        }
        byte[] head = in.readNBytes(bytes);
        return isOf(name, origin, head)
                ? new SequenceInputStream(new ByteArrayInputStream(head), in)
                : InputStream.nullInputStream();
    }
}
