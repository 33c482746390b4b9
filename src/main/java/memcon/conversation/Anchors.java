package memcon.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import memcon.source.Blanks;

/**
 * Names for nodes of one document that stay the same when other nodes come or go: a digest of the words, of which
 * occurrence of these words it is, and of what else tells it from a node with the same words (its nesting, its kind).
 */
public final class Anchors {

    private static final int LETTERS = 12;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final MessageDigest sha256 = sha256();

    /** The anchor of the next node with these words; calls must come in the order of the text. */
    public String next(String quotation, String discriminator) {
        String words = Blanks.single(quotation).strip();
        int occurrence = occurrences.merge(discriminator + '\u0000' + words, 1, Integer::sum);
        return digest(words + '\u0000' + discriminator + '\u0000' + occurrence);
    }

    private String digest(String content) {
        byte[] hash = sha256.digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, LETTERS / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: no SHA-256 in this Java", e);
        }
    }
}
