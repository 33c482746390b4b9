package memcon.serve.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.io.function.IOConsumer;

/**
 * Answers that were given, to be given again while the data are the same. Only so many bytes are kept, and none that would
 * take the place of many others.
 */
public final class AnswerCache {

    /** The largest answer that is kept is this part of the whole. */
    private static final int SHARE = 8;

    /** About what an entry takes beside the words of question and answer. */
    private static final int OVERHEAD = 512;

    private final long largest;
    private final Cache<CacheKey, KeptAnswer> answers;
    private volatile String data;

    /**
     * @param bytes how much is kept in all; 0 keeps nothing
     * @param data digest of the data that are served first
     */
    public AnswerCache(long bytes, String data) {
        this.largest = bytes / SHARE;
        this.data = data;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(AnswerCache::weight)
                // Evicting is a moment's work; no thread of its own, and what left is gone when the next one comes.
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    private static int weight(CacheKey key, KeptAnswer answer) {
        return (int) Math.min(Integer.MAX_VALUE, key.size() + answer.size() + OVERHEAD);
    }

    public Optional<KeptAnswer> answerTo(CacheKey key) {
        return largest == 0 ? Optional.empty() : Optional.ofNullable(answers.getIfPresent(key));
    }

    /**
     * Keeps an answer, unless it is too large or other data have come since its question was put.
     *
     * @param length how many bytes it has
     * @param rows how many rows or triples
     * @param answer writes it
     * @return whether it is kept
     */
    public boolean keep(CacheKey key, long length, long rows, IOConsumer<OutputStream> answer) throws IOException {
        if (!key.data().equals(data)) {
            return false;
        }
        Optional<KeptAnswer> kept = KeptAnswer.of(length, rows, largest - key.size() - OVERHEAD, answer);
        if (kept.isEmpty()) {
            return false;
        }
        answers.put(key, kept.get());
        // Other data may have come between the check and now, and what was kept of the former been dropped.
        if (!key.data().equals(data)) {
            answers.invalidate(key);
        }
        return true;
    }

    /** From now on others are served: what was kept of the former data goes. */
    public void serve(String newData) {
        data = newData;
        answers.asMap().keySet().removeIf(key -> !key.data().equals(newData));
    }

    /** How many answers are kept. */
    public long size() {
        answers.cleanUp();
        return answers.estimatedSize();
    }

    /** Tells of hits, misses, evictions and size under the name {@code answers}. */
    public void report(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, answers, "answers");
    }
}
