package memcon.serve.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.output.ThresholdingOutputStream;

/** A whole answer as it was sent; a long one is compressed, as the same words come in it again and again. */
public final class KeptAnswer {

    /** From so many bytes on it is worth the time. */
    static final int LONG = 1 << 20;

    /** Of a syntax with names of variables in each row, fast compression leaves about a tenth; more than this, never. */
    private static final int LEAST_SHARE = 32;

    private final byte[] content;
    private final long length;
    private final long rows;

    private KeptAnswer(byte[] content, long length, long rows) {
        this.content = content;
        this.length = length;
        this.rows = rows;
    }

    /**
     * An answer to keep; empty if it would take too much.
     *
     * @param length how many bytes it has
     * @param rows how many rows or triples
     * @param most how many bytes keeping it may take
     * @param answer writes it
     */
    static Optional<KeptAnswer> of(long length, long rows, long most, IOConsumer<OutputStream> answer)
            throws IOException {
        boolean isLong = length > LONG;
        if (isLong ? length / LEAST_SHARE > most : length > most) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) Math.min(length, LONG));
        try {
            if (isLong) {
                compress(answer, bounded(content, most));
            } else {
                answer.accept(content);
            }
        } catch (TooLong e) {
            return Optional.empty();
        }
        return Optional.of(new KeptAnswer(content.toByteArray(), length, rows));
    }

    private static void compress(IOConsumer<OutputStream> answer, OutputStream target) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            DeflaterOutputStream compressed = new DeflaterOutputStream(target, deflater, 1 << 13);
            answer.accept(compressed);
            compressed.finish();
        } finally {
            deflater.end();
        }
    }

    private static OutputStream bounded(OutputStream target, long most) {
        return new ThresholdingOutputStream(
                (int) Math.min(most, Integer.MAX_VALUE),
                full -> {
                    throw new TooLong();
                },
                full -> target);
    }

    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;
    }

    public long rows() {
        return rows;
    }

    /** Bytes of the answer. */
    public long length() {
        return length;
    }

    /** Bytes that it takes here. */
    int size() {
        return content.length;
    }

    public void sendTo(OutputStream out) throws IOException {
        if (length <= LONG) {
            out.write(content);
            return;
        }
        try (InflaterInputStream answer = new InflaterInputStream(new ByteArrayInputStream(content))) {
            answer.transferTo(out);
        }
    }
}
