package memcon.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** All that was measured, kept in two tables of a folder; what is measured again takes the place of what was there. */
public final class Measurements {

    private static final String COSTS = "cost.csv";
    private static final String LATENCIES = "queries.csv";

    private final Path folder;
    private final TreeMap<String, Cost> costs = new TreeMap<>();
    private final TreeMap<String, Latency> latencies = new TreeMap<>();

    private Measurements(Path folder) {
        this.folder = folder;
    }

    /** What is in a folder; nothing yet if it is new. */
    public static Measurements in(Path folder) throws IOException {
        Measurements known = new Measurements(Files.createDirectories(folder));
        rows(folder.resolve(COSTS), Cost::parse).forEach(known::put);
        rows(folder.resolve(LATENCIES), Latency::parse).forEach(known::put);
        return known;
    }

    private static <T> List<T> rows(Path table, Function<String, T> parse) throws IOException {
        return Files.exists(table)
                ? Files.readAllLines(table).stream().skip(1).map(parse).toList()
                : List.of();
    }

    private void put(Cost cost) {
        costs.put(key(cost.step(), cost.documents()), cost);
    }

    private void put(Latency latency) {
        latencies.put(key(latency.question(), latency.documents()), latency);
    }

    private static String key(String name, int documents) {
        return String.format(java.util.Locale.ROOT, "%s %12d", name, documents);
    }

    /** Keeps a measurement, on disk, too. */
    public void add(Cost cost) throws IOException {
        put(cost);
        write(COSTS, Cost.HEAD, costs.values().stream().map(Cost::line).toList());
    }

    /** Keeps measurements, on disk, too. */
    public void add(Collection<Latency> several) throws IOException {
        several.forEach(this::put);
        write(LATENCIES, Latency.HEAD, latencies.values().stream().map(Latency::line).toList());
    }

    private void write(String table, String head, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(head));
        all.addAll(lines);
        Files.write(folder.resolve(table), all);
    }

    /** Costs of a step, from few documents to many. */
    public List<Cost> of(String step) {
        return costs.values().stream().filter(each -> each.step().equals(step)).toList();
    }

    /** Latencies of a question, from few documents to many. */
    List<Latency> ofQuestion(String question) {
        return latencies.values().stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }

    SortedSet<String> questions() {
        SortedSet<String> names = new TreeSet<>();
        latencies.values().forEach(each -> names.add(each.question()));
        return names;
    }

    Path folder() {
        return folder;
    }
}
