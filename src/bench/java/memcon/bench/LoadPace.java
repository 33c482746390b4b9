package memcon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memcon.bench.Pace.Pair;

/**
 * Jena's bulk loader and ours, in turn, each a process of its own with the same heap and the same quads into a new store.
 *
 * @param loader mode of {@code tdb2.tdbloader}
 */
record LoadPace(Path place, Path quads, String heap, String loader) {

    /** Seconds of processors, theirs and ours; ours has no text index and no dumps, but the ontology and statistics. */
    List<Pair> processors(int rounds) throws IOException, InterruptedException {
        List<Pair> pairs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            pairs.add(new Pair(theirs(), ours()));
        }
        return pairs;
    }

    private double theirs() throws IOException, InterruptedException {
        Path store = place.resolve("jena-store");
        remove(store);
        List<String> command = List.of(
                Launch.java(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "tdb2.tdbloader",
                "--loader=" + loader,
                "--loc=" + store,
                quads.toString());
        return Watched.run(place, Map.of(), command).processor();
    }

    private double ours() throws IOException, InterruptedException {
        Path store = place.resolve("store");
        remove(store);
        List<String> command = List.of(
                Path.of("memcon").toAbsolutePath().toString(),
                "load",
                "--no-text-index",
                "--no-dumps",
                "--store",
                store.toString(),
                quads.toString());
        return Watched.run(place, Map.of("MEMCON_JAVA_OPTIONS", "-Xmx" + heap), command)
                .processor();
    }

    private void remove(Path store) throws IOException, InterruptedException {
        Launch.run(place, "rm", "-rf", store.toString());
    }
}
