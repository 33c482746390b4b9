package memcon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import memcon.document.Memorandum;
import memcon.rdf.RdfBlock;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs made of documents, in a folder, a file a document. A file's name is the digest of all that the
 * conversion depends on: whatever changes, the name is another. Each file appears whole or not at all, so that a run that
 * was interrupted is taken up by the next.
 */
final class ConversionCache {

    private static final String SUFFIX = ".block";
    private static final String DRAFT = ".part";

    private final Path folder;
    private final DocumentKey keys;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** What is kept in a folder, which is made if it is not there. */
    ConversionCache(Path folder, DocumentKey keys) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.keys = keys;
    }

    String key(Memorandum memorandum) {
        String key = keys.of(memorandum);
        used.add(key);
        return key;
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + SUFFIX);
    }

    /** What a document came to; null if it is not kept or the file is damaged. */
    @Nullable
    ConvertedDocument find(String key, String origin) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(key));
        } catch (NoSuchFileException e) {
            return null;
        }
        int length = bytes.length - Long.BYTES;
        if (length < 0) {
            return null;
        }
        CRC32 check = new CRC32();
        check.update(bytes, 0, length);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, length, Long.BYTES));
        return end.readLong() == check.getValue() ? read(in, origin) : null;
    }

    private static ConvertedDocument read(DataInputStream in, String origin) throws IOException {
        long statements = in.readLong();
        Set<String> references = new TreeSet<>(words(in));
        Set<String> proposers = new TreeSet<>(words(in));
        List<Problem> problems = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<String> words = words(in);
            problems.add(Problem.warning(origin + words.get(0), words.get(1), words.get(2)));
        }
        RdfBlock block = RdfBlock.ofPacked(in.readNBytes(in.readInt()));
        return new ConvertedDocument(block, statements, references, proposers, problems, true);
    }

    private static List<String> words(DataInputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            words.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return words;
    }

    /** Keeps what a document came to, unless it failed. */
    void keep(String key, String origin, ConvertedDocument converted) throws IOException {
        RdfBlock block = converted.block();
        if (block == null) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(converted.statements());
        write(out, new TreeSet<>(converted.references()));
        write(out, new TreeSet<>(converted.proposers()));
        out.writeInt(converted.problems().size());
        for (Problem problem : converted.problems()) {
            // Where the document lies may change without its being converted again.
            String place = problem.place().startsWith(origin) ? problem.place().substring(origin.length()) : "";
            write(out, List.of(place, problem.fault(), problem.remedy()));
        }
        byte[] packed = block.packed();
        out.writeInt(packed.length);
        out.write(packed);
        CRC32 check = new CRC32();
        check.update(bytes.toByteArray());
        out.writeLong(check.getValue());
        publish(file(key), bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Collection<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private void publish(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(UUID.randomUUID() + DRAFT);
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Drops what this run did not need: documents that are gone or have changed, drafts of runs that were killed. */
    void dropOthers() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            kept = files.filter(file -> isOurs(folder.relativize(file))).toList();
        }
        for (Path file : kept) {
            String name =
                    folder.relativize(file).toString().replaceAll("[/\\\\]", "").replace(SUFFIX, "");
            if (!used.contains(name)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Somebody may keep files of their own in the folder. */
    private static boolean isOurs(Path file) {
        return file.toString().matches("[0-9a-f]{2}[/\\\\](?:[0-9a-f]{62}\\.block|[0-9a-f-]{36}\\.part)");
    }
}
