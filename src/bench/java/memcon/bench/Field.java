package memcon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Several servers over the same data, one after the other, as a table. */
final class Field {

    private static final double MEGA = 1 << 20;
    private static final double NANO = 1e9;

    private final PrintStream out;
    private final Path place;
    private final Path quads;
    private final Map<String, String> questions;
    private final Solo solo;
    private final Map<String, Map<String, Solo.Result>> results = new LinkedHashMap<>();

    /**
     * @param place where each gets a folder for its store
     * @param quads what all load
     */
    Field(PrintStream out, Path place, Path quads, Map<String, String> questions, Solo solo) {
        this.out = out;
        this.place = place;
        this.quads = quads;
        this.questions = questions;
        this.solo = solo;
    }

    void head() {
        print(
                "%-22s %9s %9s %9s %9s %11s %9s %9s %7s  %s",
                "server",
                "load s",
                "disk MB",
                "memory MB",
                "start s",
                "sum ms",
                "median ms",
                "p95 ms",
                "ratio",
                "answers");
    }

    void enter(Contender contender) throws InterruptedException {
        String absence = contender.absence().orElse("");
        if (!absence.isEmpty()) {
            print("%-22s left out: %s", contender.name(), absence);
            return;
        }
        try {
            Path store = place.resolve(contender.name().replaceAll("\\W+", "-")).resolve("store");
            double load = Double.NaN;
            if (!Files.exists(store)) {
                Files.createDirectories(store.getParent());
                long start = System.nanoTime();
                contender.load(quads, store);
                load = (System.nanoTime() - start) / NANO;
            }
            long start = System.nanoTime();
            try (ServerProcess server = contender.start(store)) {
                double begin = (System.nanoTime() - start) / NANO;
                Map<String, Solo.Result> answers = solo.ask(questions, server.address());
                results.put(contender.name(), answers);
                line(contender.name(), load, Launch.size(store) / MEGA, server.memory() / MEGA, begin, answers);
            }
        } catch (IOException | RuntimeException e) {
            print(
                    "%-22s failed: %s",
                    contender.name(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void line(
            String name, double load, double disk, double memory, double start, Map<String, Solo.Result> answers) {
        Map<String, Solo.Result> first = results.values().iterator().next();
        List<Double> medians = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        answers.forEach((question, result) -> {
            if (result.rows() < 0) {
                failed.add(question);
                return;
            }
            medians.add(result.millis().median());
            ratios.add(result.millis().median() / first.get(question).millis().median());
            if (result.rows() != first.get(question).rows()) {
                differing.add(question + " " + result.rows() + " rows, not "
                        + first.get(question).rows());
            }
        });
        Figures figures = Figures.of(medians);
        print(
                "%-22s %9.1f %9.1f %9.0f %9.2f %11.1f %9.2f %9.2f %7.2f  %d alike, %d other, %d none",
                name,
                load,
                disk,
                memory,
                start,
                medians.stream().mapToDouble(Double::doubleValue).sum(),
                figures.median(),
                figures.percentile95(),
                Figures.of(ratios).median(),
                answers.size() - differing.size() - failed.size(),
                differing.size(),
                failed.size());
        differing.forEach(question -> print("    other rows: %s", question));
        failed.forEach(question -> print("    no answer: %s", question));
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
