package memcon.serve.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Optional;

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
        return (int) Math.min(Integer.MAX_VALUE, key.size() + answer.length() + OVERHEAD);
    }

    /** Whether an answer of this length may be kept. */
    public boolean hasRoomFor(long length) {
        return length + OVERHEAD <= largest;
    }

    public Optional<KeptAnswer> answerTo(CacheKey key) {
        return largest == 0 ? Optional.empty() : Optional.ofNullable(answers.getIfPresent(key));
    }

    /** Keeps an answer, unless it is too large or other data have come since its question was put. */
    public void keep(CacheKey key, KeptAnswer answer) {
        if (!hasRoomFor(key.size() + answer.length()) || !key.data().equals(data)) {
            return;
        }
        answers.put(key, answer);
        // Other data may have come between the check and now, and what was kept of the former been dropped.
        if (!key.data().equals(data)) {
            answers.invalidate(key);
        }
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
