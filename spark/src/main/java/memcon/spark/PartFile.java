package memcon.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of the output while it is written, counted and digested. */
final class PartFile extends DigestOutputStream {

    private long length;

    PartFile(OutputStream out) {
        super(out, digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        super.write(octet);
        length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        super.write(bytes, offset, count);
        length += count;
    }

    long length() {
        return length;
    }

    /** In hexadecimal digits; once, when all is written. */
    String sha256() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }
}
