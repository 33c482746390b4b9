package memcon.store.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much an export holds.
 *
 * @param counts numbers by what is counted, in the singular
 */
public record Tally(Map<String, Long> counts) {

    static Tally of(long first, String thing, long second, String other) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(thing, first);
        counts.put(other, second);
        return new Tally(counts);
    }

    /** All that was counted. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@code 12 nodes, 1 edge} */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count ->
                        count.getValue() + " " + (count.getValue() == 1 ? count.getKey() : several(count.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String several(String thing) {
        return thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    }
}
