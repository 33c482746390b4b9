package memcon.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The files of one input that no reader claims, counted by extension. */
public final class Skipped {

    private final Map<String, Integer> byExtension = new TreeMap<>();

    /** Whether a file tells of the files beside it and is none of them. */
    static boolean isAboutFiles(String name) {
        return name.toLowerCase(Locale.ROOT).matches("readme(?:\\..*)?");
    }

    void count(String name) {
        int dot = name.lastIndexOf('.');
        String extension = isAboutFiles(name)
                ? name
                : dot < 0 ? "no extension" : name.substring(dot).toLowerCase(Locale.ROOT);
        byExtension.merge(extension, 1, Integer::sum);
    }

    /** How many, by extension. */
    public Map<String, Integer> byExtension() {
        return new TreeMap<>(byExtension);
    }

    /** Adds what was counted elsewhere. */
    public void add(Map<String, Integer> others) {
        others.forEach((extension, files) -> byExtension.merge(extension, files, Integer::sum));
    }

    /** Tells of them, if there are any. */
    public void report(String input, Consumer<Problem> problems) {
        int all = byExtension.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            String list = byExtension.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", "));
            problems.accept(Problem.warning(
                    input,
                    all + (all == 1 ? " file" : " files") + " skipped by name (" + list + ")",
                    "Name a file itself to have it read all the same"));
        }
    }
}
