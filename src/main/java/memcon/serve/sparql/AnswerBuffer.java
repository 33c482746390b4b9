package memcon.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * A whole answer, in memory or in a temporary file, before its status line is sent: so a query that fails halfway is an
 * error and never a short answer. It takes no more than so many bytes, and none after the deadline.
 */
public final class AnswerBuffer extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;

    private final DeferredFileOutputStream content;
    private final long most;
    private final Deadline deadline;

    AnswerBuffer(long most, Deadline deadline) throws IOException {
        this.content = DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setPrefix("memcon-answer")
                .get();
        this.most = most;
        this.deadline = deadline;
    }

    @Override
    public void write(int b) throws IOException {
        admit(1);
        content.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        admit(length);
        content.write(bytes, start, length);
    }

    private void admit(int length) {
        deadline.check();
        if (content.getByteCount() + length > most) {
            throw new Refusal(
                            422,
                            "Answer too long",
                            "The answer has more than " + most + " bytes. Ask for less, or use LIMIT.")
                    .dueTo("--max-bytes", most);
        }
    }

    public long length() {
        return content.getByteCount();
    }

    /** Writes all that was written; nothing can be added any more. */
    public void sendTo(OutputStream out) throws IOException {
        content.close();
        content.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        content.close();
        if (!content.isInMemory()) {
            Files.deleteIfExists(content.getPath());
        }
    }
}
