package memcon.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Characters gathered as UTF-8. RDF4J writes letter by letter, and Java's own writers lock and copy for each letter, which
 * would be half of the work of a conversion; this one is for one thread and puts bytes where they stay.
 */
final class Utf8Chunks extends Writer {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] chunk = new byte[CHUNK];
    private int used;
    private char high;

    @Override
    public Writer append(char c) {
        write(c);
        return this;
    }

    @Override
    public void write(int c) {
        if (c < 0x80) {
            if (used == CHUNK) {
                next();
            }
            chunk[used++] = (byte) c;
        } else {
            beyondAscii((char) c);
        }
    }

    @Override
    public void write(String text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    /** Bytes that are UTF-8 already. */
    void write(byte[] octets) {
        write(octets, 0, octets.length);
    }

    /** Those of some bytes, UTF-8 already, that stand from one index to another. */
    void write(byte[] octets, int from, int to) {
        if (to - from <= CHUNK - used) {
            System.arraycopy(octets, from, chunk, used, to - from);
            used += to - from;
            return;
        }
        int written = from;
        while (written < to) {
            if (used == CHUNK) {
                next();
            }
            int more = Math.min(to - written, CHUNK - used);
            System.arraycopy(octets, written, chunk, used, more);
            used += more;
            written += more;
        }
    }

    private void beyondAscii(char c) {
        if (used > CHUNK - LONGEST_CHARACTER) {
            next();
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            put(0xF0 | point >> 18, 0x80 | point >> 12 & 0x3F, 0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6, 0x80 | c & 0x3F);
        } else {
            put(0xE0 | c >> 12, 0x80 | c >> 6 & 0x3F, 0x80 | c & 0x3F);
        }
    }

    private void put(int... octets) {
        for (int octet : octets) {
            chunk[used++] = (byte) octet;
        }
    }

    /** A chunk may end a few bytes short: how many each holds is kept by cutting it. */
    private void next() {
        full.add(used == CHUNK ? chunk : Arrays.copyOf(chunk, used));
        chunk = new byte[CHUNK];
        used = 0;
    }

    long size() {
        return full.stream().mapToLong(each -> each.length).sum() + used;
    }

    /** Writes the bytes from one position to another. */
    void writeTo(OutputStream out, long from, long to) throws IOException {
        long at = 0;
        for (int i = 0; i <= full.size() && at < to; i++) {
            byte[] bytes = i < full.size() ? full.get(i) : chunk;
            int length = i < full.size() ? bytes.length : used;
            int start = (int) Math.max(0, Math.min(length, from - at));
            int end = (int) Math.min(length, to - at);
            if (end > start) {
                out.write(bytes, start, end - start);
            }
            at += length;
        }
    }

    @Override
    public void flush() {
        // What is gathered is there already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
