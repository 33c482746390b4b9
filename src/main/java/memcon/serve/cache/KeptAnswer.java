package memcon.serve.cache;

import java.io.IOException;
import java.io.OutputStream;

/** A whole answer as it was sent. */
public final class KeptAnswer {

    private final byte[] content;
    private final long rows;

    /**
     * @param content its bytes; nobody changes them any more
     * @param rows how many rows or triples it has
     */
    public KeptAnswer(byte[] content, long rows) {
        this.content = content;
        this.rows = rows;
    }

    public long rows() {
        return rows;
    }

    public int length() {
        return content.length;
    }

    public void sendTo(OutputStream out) throws IOException {
        out.write(content);
    }
}
