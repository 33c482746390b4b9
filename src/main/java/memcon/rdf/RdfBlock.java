package memcon.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a file of one syntax holds for one block of statements, made by {@link RdfFile#render} in any thread and put into the
 * file by {@link RdfFile#write(RdfBlock)}.
 */
public final class RdfBlock {

    private static final int BUFFER = 1 << 16;

    /** Bytes to come. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Content content;
    private final boolean packed;
    private final Collection<Statement> statements;

    private RdfBlock(Content content, boolean packed, Collection<Statement> statements) {
        this.content = content;
        this.packed = packed;
        this.statements = statements;
    }

    static RdfBlock of(Content content) {
        return new RdfBlock(content, false, List.of());
    }

    /** Of a syntax that is no sequence of blocks: the statements themselves. */
    static RdfBlock of(Collection<Statement> statements) {
        return new RdfBlock(out -> {}, false, statements);
    }

    /** A block that was kept, as {@link #packed} gave it. */
    public static RdfBlock ofPacked(byte[] gzip) {
        return new RdfBlock(out -> out.write(gzip), true, List.of());
    }

    Collection<Statement> statements() {
        return statements;
    }

    /** The same block compressed, a whole GZIP member (RFC 1952, section 2.2: a file is a series of members). */
    public byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        if (packed) {
            content.writeTo(bytes);
        } else {
            // A GZIP header of Java's has no time in it.
            try (OutputStream gzip = new GZIPOutputStream(bytes, BUFFER)) {
                content.writeTo(gzip);
            }
        }
        return bytes.toByteArray();
    }

    /** Its bytes in a file that is compressed or is not. */
    void writeTo(OutputStream out, boolean compressed) throws IOException {
        if (compressed && !packed) {
            out.write(packed());
        } else if (packed && !compressed) {
            ByteArrayOutputStream gzip = new ByteArrayOutputStream(BUFFER);
            content.writeTo(gzip);
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.toByteArray()), BUFFER)) {
                in.transferTo(out);
            }
        } else {
            content.writeTo(out);
        }
    }
}
