package memcon;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a conversion goes about its work; what it comes to does not depend on it.
 *
 * @param threads how many threads read documents
 * @param cache the folder that keeps what documents came to, so that they are not converted again; null for none
 */
public record Effort(int threads, @Nullable Path cache) {

    public Effort {
        if (threads < 1) {
            throw new IllegalArgumentException("Bug: " + threads + " threads");
        }
    }

    /** A thread for each core, nothing kept. */
    public static Effort full() {
        return new Effort(Runtime.getRuntime().availableProcessors(), null);
    }
}
