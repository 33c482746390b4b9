package memcon;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import memcon.document.Memorandum;

/**
 * A digest of all that the conversion of a document depends on: its words and what its archive says of it, the program
 * itself, the lexicon, the authority files, the base of the IRIs and the syntax.
 */
public final class DocumentKey {

    private final byte[] conditions;

    private DocumentKey(byte[] conditions) {
        this.conditions = conditions;
    }

    /**
     * Under these conditions.
     *
     * @param settings whatever a word of it changes every document
     * @param files files, or folders of files, whose content does
     */
    static DocumentKey under(List<String> settings, List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        for (String setting : settings) {
            add(digest, setting.getBytes(StandardCharsets.UTF_8));
        }
        addFiles(digest, program());
        for (Path file : files) {
            addFiles(digest, file);
        }
        return new DocumentKey(digest.digest());
    }

    /** The jar, or the folder of classes, that is running: a program that was built anew may read otherwise. */
    private static Path program() {
        CodeSource source = DocumentKey.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("Bug: the program does not know where it lies");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Bug: the program lies at " + source.getLocation(), e);
        }
    }

    private static void addFiles(MessageDigest digest, Path root) throws IOException {
        if (!Files.exists(root)) {
            return; // told by whoever reads it
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(digest, root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(file));
        }
    }

    /** The conditions alone, in hexadecimal digits. */
    public String conditions() {
        return HexFormat.of().formatHex(conditions);
    }

    String of(Memorandum memorandum) {
        MessageDigest digest = sha256();
        digest.update(conditions);
        // Not where it lies: a folder may be moved.
        for (Object part : List.of(
                memorandum.id(),
                memorandum.text(),
                memorandum.frontMatter(),
                memorandum.paragraphs(),
                memorandum.apparatus(),
                new TreeMap<>(memorandum.people().persons()),
                new TreeMap<>(memorandum.people().writtenAs()))) {
            add(digest, part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two lists of parts are the same bytes. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
