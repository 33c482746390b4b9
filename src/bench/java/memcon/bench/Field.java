package memcon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Several servers over the same data, one after the other, each asked in turn with ours: the ratios do not depend on what else
 * the machine does at the time.
 */
final class Field {

    private static final double MEGA = 1 << 20;
    private static final double NANO = 1e9;

    private final PrintStream out;
    private final Path place;
    private final Path quads;
    private final Map<String, String> questions;
    private final Pairs pairs;
    private final Contender ours;
    private final Path store;

    /**
     * @param place where each gets a folder for its store
     * @param quads what all load
     * @param ours our server
     * @param store what ours has loaded
     */
    Field(
            PrintStream out,
            Path place,
            Path quads,
            Map<String, String> questions,
            Pairs pairs,
            Contender ours,
            Path store) {
        this.out = out;
        this.place = place;
        this.quads = quads;
        this.questions = questions;
        this.pairs = pairs;
        this.ours = ours;
        this.store = store;
    }

    void head() {
        print(
                "%-22s %8s %8s %9s %8s | %11s %10s %9s | %11s %8s %8s  %s",
                "server",
                "load s",
                "disk MB",
                "memory MB",
                "start s",
                "sum ms",
                "median ms",
                "p95 ms",
                "memcon sum",
                "of sums",
                "median",
                "answers");
    }

    void enter(Contender contender) throws InterruptedException {
        String absence = contender.absence().orElse("");
        if (!absence.isEmpty()) {
            print("%-22s left out: %s", contender.name(), absence);
            return;
        }
        try {
            Path theirs = place.resolve(contender.name().replaceAll("\\W+", "-")).resolve("store");
            double load = Double.NaN;
            if (!Files.exists(theirs)) {
                Files.createDirectories(theirs.getParent());
                long start = System.nanoTime();
                contender.load(quads, theirs);
                load = (System.nanoTime() - start) / NANO;
            }
            Launch.read(theirs);
            Launch.read(store);
            long start = System.nanoTime();
            try (ServerProcess server = contender.start(theirs)) {
                double begin = (System.nanoTime() - start) / NANO;
                try (ServerProcess reference = ours.start(store)) {
                    List<Pairs.Result> results = pairs.ask(questions, server.address(), reference.address());
                    line(contender.name(), load, Launch.size(theirs) / MEGA, server.memory() / MEGA, begin, results);
                }
            }
        } catch (IOException | RuntimeException e) {
            print(
                    "%-22s failed: %s",
                    contender.name(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void line(
            String name, double load, double disk, double memory, double start, List<Pairs.Result> results) {
        Figures theirs = medians(results, Pairs.Result::one);
        double sum = sum(theirs);
        double ourSum = sum(medians(results, Pairs.Result::other));
        List<Pairs.Result> differing =
                results.stream().filter(result -> !result.isAlike()).toList();
        print(
                "%-22s %8.1f %8.1f %9.0f %8.2f | %11.1f %10.2f %9.2f | %11.1f %8.2f %8.2f  %d alike, %d other, %d none",
                name,
                load,
                disk,
                memory,
                start,
                sum,
                theirs.median(),
                theirs.percentile95(),
                ourSum,
                sum / ourSum,
                medians(results, Pairs.Result::ratio).median(),
                results.size() - differing.size(),
                differing.size(),
                questions.size() - results.size());
        differing.forEach(result -> print(
                "    other rows: %s, %d rows beside memcon's %d",
                result.question(), result.rows(), result.otherRows()));
        questions.keySet().stream()
                .filter(question -> results.stream().noneMatch(result -> result.question().equals(question)))
                .forEach(question -> print("    not answered in time by both: %s", question));
    }

    private static Figures medians(List<Pairs.Result> results, Function<Pairs.Result, Figures> of) {
        return Figures.of(results.stream().map(of).map(Figures::median).toList());
    }

    private static double sum(Figures figures) {
        double sum = 0;
        for (double value : figures.sorted()) {
            sum += value;
        }
        return sum;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
