package memcon.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;

/** One of the files of {@link Dumps} while it is written: packed, and its digest taken on the way to the disk. */
final class DumpFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Dumps.Syntax syntax;
    private final MessageDigest digest;
    private final OutputStream out;
    private final StreamRDF target;

    private DumpFile(Path path, Dumps.Syntax syntax) throws IOException {
        this.path = path;
        this.syntax = syntax;
        this.digest = sha256();
        this.out = new GzipCompressorOutputStream(
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), BUFFER),
                new GzipParameters());
        this.target = StreamRDFWriter.getWriterStream(out, syntax.format(), Context.emptyContext());
    }

    static DumpFile create(Path folder, Dumps.Syntax syntax) throws IOException {
        return new DumpFile(folder.resolve(syntax.name()), syntax);
    }

    /** Takes what the file shall hold. */
    StreamRDF target() {
        return target;
    }

    /** Closes the file when it is whole. */
    Dumps.File finish() throws IOException {
        out.close();
        return new Dumps.File(
                syntax.name(),
                syntax.mediaType(),
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
        }
    }
}
