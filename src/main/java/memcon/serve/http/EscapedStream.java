package memcon.serve.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 on its way into an HTML element, escaped piece by piece, so that it is never whole in memory. */
public final class EscapedStream extends FilterOutputStream {

    public EscapedStream(OutputStream out) {
        super(out);
    }

    /** In UTF-8 a byte below 128 is always a whole character. */
    @Override
    public void write(int b) throws IOException {
        switch (b) {
            case '&', '<', '>', '"', '\'' ->
                out.write(Page.escape(Character.toString(b)).getBytes(StandardCharsets.US_ASCII));
            default -> out.write(b);
        }
    }
}
