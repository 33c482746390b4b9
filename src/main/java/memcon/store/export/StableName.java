package memcon.store.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Short names that are the same in every export, whatever else there is in it. */
final class StableName {

    private static final int DIGITS = 16;
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private StableName() {}

    /** A prefix and a digest of what is named. */
    static String of(String prefix, String named) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
        }
    }

    /**
     * A name as XML has it for references (NMTOKEN), which an IRI is not: its last part, for people, and a digest of the
     * whole, {@code nikita-khrushchev.0123456789abcdef}.
     */
    static String token(String iri) {
        String readable = lastPart(iri).replaceAll("[^A-Za-z0-9_-]+", "-");
        return of((readable.length() > 2 * DIGITS ? readable.substring(0, 2 * DIGITS) : readable) + ".", iri);
    }

    /** Of an IRI what comes after the last slash or hash, readable; the whole of any other text. */
    static String lastPart(String iri) {
        if (!IRI.matcher(iri).matches()) {
            return iri;
        }
        String path = iri.replaceFirst("[/#]+$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return last;
        }
    }
}
