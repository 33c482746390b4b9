package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** ETags: as long as the data is the same, so is the answer to the same question. */
public final class Validators {

    private static final int LENGTH = 24;

    private final String contentHash;

    public Validators(String contentHash) {
        this.contentHash = contentHash;
    }

    /** Sets the caching headers, and the status 304 if the visitor has this answer already. */
    public boolean unchanged(
            HttpServletRequest request, HttpServletResponse response, SparqlRequest asked, AnswerSyntax syntax) {
        return unchanged(request, response, asked + "\n" + syntax.mediaType());
    }

    /** As above, for what {@code name} names. */
    public boolean unchanged(HttpServletRequest request, HttpServletResponse response, String name) {
        String tag = "W/\"" + digest(contentHash + "\n" + name) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Pragma", null);
        @Nullable String known = request.getHeader("If-None-Match");
        if (known == null || !(known.contains(tag) || known.strip().equals("*"))) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** The first letters of a text's SHA-256. */
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
        }
    }
}
