package memcon.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;

/** Digests of input files as they lie, and of words. */
final class Digests {

    private static final int BUFFER = 1 << 16;

    private Digests() {}

    /** The digest of words, in hexadecimal digits. */
    static String of(String words) {
        return HexFormat.of().formatHex(PartFile.digest().digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The digest of one.
     *
     * @param goesOn whether a file that cannot be read has "unreadable" for a digest; if not, the task fails
     */
    static Manifest.Input of(InputFile file, Configuration hadoop, boolean goesOn) {
        String sha256 = "unreadable";
        MessageDigest digest = PartFile.digest();
        try (InputStream in = InputStreams.open(file, hadoop, goesOn)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            sha256 = HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            // Told when it is unpacked.
        }
        return new Manifest.Input(file.origin(), file.length(), sha256);
    }
}
