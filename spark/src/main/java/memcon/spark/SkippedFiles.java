package memcon.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that no reader claims.
 *
 * @param input which input they lie in, from 0
 * @param byExtension how many, by extension
 */
record SkippedFiles(int input, Map<String, Integer> byExtension) implements Serializable {

    SkippedFiles {
        byExtension = new TreeMap<>(byExtension);
    }
}
