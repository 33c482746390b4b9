package memcon.serve.cache;

import java.util.List;

/**
 * All that an answer depends on: who asks the same question gets the same answer.
 *
 * @param data digest of the data that are asked
 * @param limits what the answer may cost, as text
 * @param query the query's words
 * @param defaultGraphs the graphs that the protocol chooses
 * @param namedGraphs likewise
 * @param mediaType the answer's syntax
 */
public record CacheKey(
        String data,
        String limits,
        String query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        String mediaType) {

    public CacheKey {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** The memory that the words take, in bytes, as if each letter took two. */
    long size() {
        return 2L
                * (query.length()
                        + defaultGraphs.stream().mapToInt(String::length).sum()
                        + namedGraphs.stream().mapToInt(String::length).sum());
    }
}
