package memcon.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A file as delivered, perhaps compressed, perhaps an archive; nothing of it is read yet.
 *
 * @param name file name without the suffix of compression
 * @param origin where it lies, for messages
 * @param wrapping how it is compressed
 * @param content its bytes as they lie there
 * @param depth how many archives it lies in
 * @param named whether a person named this very file
 */
record Packed(String name, String origin, Wrapping wrapping, Delivered.Content content, int depth, boolean named) {

    private static final Set<String> DOCUMENTS = Set.of("txt", "text", "md", "markdown", "xml", "tei");

    private static final Set<String> SCHEMAS = Set.of("rng", "odd", "sch");

    private static final String TAR = "tar";

    /** LZMA dictionaries of honest archives stay below 64 MiB ({@code xz -9}); this bounds what a hostile one may ask. */
    private static final int XZ_MEMORY_KIB = 256 << 10;

    /** Compression of a single file. */
    enum Wrapping {
        NONE,
        GZIP,
        XZ
    }

    static Packed of(Path path, boolean named) {
        Path fileName = path.getFileName();
        String name = fileName == null ? path.toString() : fileName.toString();
        return of(new Delivered(name, path.toString(), named, () -> Files.newInputStream(path)));
    }

    static Packed of(Delivered file) {
        return of(file.name(), file.origin(), file.content(), 0, file.named());
    }

    static Packed member(String path, Packed archive, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return of(
                name,
                archive.origin() + "!/" + path,
                () -> new ByteArrayInputStream(bytes),
                archive.depth() + 1,
                false);
    }

    private static Packed of(String name, String origin, Delivered.Content content, int depth, boolean named) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz") || lower.endsWith(".txz")) {
            Wrapping wrapping = lower.endsWith(".tgz") ? Wrapping.GZIP : Wrapping.XZ;
            return new Packed(name.substring(0, name.length() - 3) + TAR, origin, wrapping, content, depth, named);
        }
        if (lower.endsWith(".gz")) {
            return new Packed(name.substring(0, name.length() - 3), origin, Wrapping.GZIP, content, depth, named);
        }
        if (lower.endsWith(".xz")) {
            return new Packed(name.substring(0, name.length() - 3), origin, Wrapping.XZ, content, depth, named);
        }
        return new Packed(name, origin, Wrapping.NONE, content, depth, named);
    }

    /** Whether a file of this name is neither compressed nor an archive. */
    static boolean isPlain(String name) {
        return !name.toLowerCase(Locale.ROOT).matches(".*\\.(?:gz|xz|zip|tar|tgz|txz)");
    }

    boolean isArchive() {
        return isTar() || extension().equals("zip");
    }

    boolean isTar() {
        return extension().equals(TAR);
    }

    boolean isDocument() {
        return DOCUMENTS.contains(extension()) && !Skipped.isAboutFiles(name);
    }

    /** Whether it says what editions may look like: it lies beside them and is itself no document. */
    boolean isSchema() {
        return SCHEMAS.contains(extension());
    }

    private String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Its bytes, decompressed. */
    InputStream open() throws IOException {
        InputStream raw = content.open();
        try {
            return switch (wrapping) {
                case NONE -> raw;
                case GZIP ->
                    GzipCompressorInputStream.builder()
                            .setInputStream(raw)
                            .setDecompressConcatenated(true)
                            .get();
                case XZ ->
                    XZCompressorInputStream.builder()
                            .setInputStream(raw)
                            .setDecompressConcatenated(true)
                            .setMemoryLimitKiB(XZ_MEMORY_KIB)
                            .get();
            };
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    SourceFile unpack(long limit) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = readAtMost(in, limit, origin);
            if (bytes.length == 0) {
                throw new UnreadableException(origin, "empty file", "Leave it out or fetch it again");
            }
            return new SourceFile(name, origin, bytes);
        } catch (MemoryLimitException e) {
            throw new UnreadableException(
                    origin, "compressed so that unpacking needs too much memory", "Unpack it by hand");
        }
    }

    static byte[] readAtMost(InputStream in, long limit, String origin) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            throw new UnreadableException(
                    origin, "larger than the limit of " + limit + " bytes", "Split it or raise the limit");
        }
        return bytes;
    }
}
