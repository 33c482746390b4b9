package memcon.bench.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import memcon.bench.growth.Fit.Point;

/** Tables and plots of what was measured; the same measurements give the same bytes. */
public final class Report {

    /** An answer in so little time is one of the client's and HTTP's, not of the store's. */
    private static final double QUICK_MILLIS = 50;

    /** Slopes of few points on a shared machine differ by so much by chance. */
    private static final double CHANCE = 0.15;

    private static final double HUNDRED_THOUSAND = 1e5;
    private static final double MILLION = 1e6;

    private final Measurements measured;
    private final PrintStream out;

    public Report(Measurements measured, PrintStream out) {
        this.measured = measured;
        this.out = out;
    }

    /** Prints the tables and writes the plots beside the measurements. */
    public void write(List<String> steps) throws IOException {
        costs(steps);
        questions();
        Plot time = new Plot("Processor time", "documents", "seconds");
        Plot memory = new Plot("Most memory of the process", "documents", "MB");
        Plot size = new Plot("What is written", "documents", "MB");
        for (String step : steps) {
            if (!measured.of(step).isEmpty()) {
                time.curve(step, points(step, Cost::processor));
                memory.curve(step, points(step, Cost::peak));
            }
            if (measured.of(step).stream().allMatch(each -> each.output() > 0) && !measured.of(step).isEmpty()) {
                size.curve(step, points(step, Cost::output));
            }
        }
        plot("time.svg", time);
        plot("memory.svg", memory);
        plot("size.svg", size);
        plot("queries.svg", latencies());
    }

    private void plot(String file, Plot plot) throws IOException {
        Files.writeString(measured.folder().resolve(file), plot.svg());
    }

    private List<Point> points(String step, ToDoubleFunction<Cost> value) {
        return measured.of(step).stream()
                .map(each -> new Point(each.documents(), value.applyAsDouble(each)))
                .filter(each -> each.y() > 0)
                .toList();
    }

    private void costs(List<String> steps) {
        print("| step | documents | clock s | processors s | memory MB | quads | written MB |");
        print("|---|---|---|---|---|---|---|");
        for (String step : steps) {
            for (Cost cost : measured.of(step)) {
                print(
                        "| %s | %,d | %.1f | %.1f | %.0f | %,d | %,.0f |",
                        step,
                        cost.documents(),
                        cost.wall(),
                        cost.processor(),
                        cost.peak(),
                        cost.quads(),
                        cost.output());
            }
        }
        print("");
        print("| step | slope of processors, of the last half | memory | written | processors at 10^5 | at 10^6 | written at 10^5 | at 10^6 |");
        print("|---|---|---|---|---|---|---|---|");
        for (String step : steps) {
            List<Point> time = points(step, Cost::processor);
            if (time.size() > 1) {
                List<Point> later = time.subList((time.size() - 1) / 2, time.size());
                List<Point> written = points(step, Cost::output);
                print(
                        "| %s | %.2f, %.2f | %.2f | %.2f | %,.0f s | %,.0f s | %,.0f MB | %,.0f MB |",
                        step,
                        Fit.of(time).slope(),
                        Fit.of(later).slope(),
                        Fit.of(points(step, Cost::peak)).slope(),
                        Fit.of(written).slope(),
                        foretold(time, HUNDRED_THOUSAND),
                        foretold(time, MILLION),
                        foretold(written, HUNDRED_THOUSAND),
                        foretold(written, MILLION));
            }
        }
        print("");
    }

    /**
     * By the straight line through the two largest collections: the slope of the logarithms is below 1 where Java's start is
     * a part of the cost, and would foretell too little.
     */
    private static double foretold(List<Point> points, double documents) {
        if (points.size() < 2) {
            return Double.NaN;
        }
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        return last.y() + (documents - last.x()) * (last.y() - before.y()) / (last.x() - before.x());
    }

    private void questions() {
        print("| question | rows | cold ms | warm ms | slope of time, of the last half | slope of the answer | |");
        print("|---|---|---|---|---|---|---|");
        for (String question : measured.questions()) {
            List<Latency> all = measured.ofQuestion(question);
            List<String> rows = new ArrayList<>();
            List<String> cold = new ArrayList<>();
            List<String> warm = new ArrayList<>();
            all.forEach(each -> {
                rows.add(each.isAnswered() ? String.format(Locale.ROOT, "%,d", each.rows()) : "none");
                cold.add(String.format(Locale.ROOT, "%,.0f", each.cold()));
                warm.add(String.format(Locale.ROOT, "%,.0f", each.warm()));
            });
            List<Point> time = times(question);
            print(
                    "| %s | %s | %s | %s | %.2f, %.2f | %.2f | %s |",
                    question,
                    String.join(" / ", rows),
                    String.join(" / ", cold),
                    String.join(" / ", warm),
                    Fit.of(time).slope(),
                    slope(question),
                    answerSlope(question),
                    outgrows(question) ? "faster than its answer" : "");
        }
    }

    /** Of the larger half of the collections, where what every question takes matters less. */
    private double slope(String question) {
        List<Point> time = times(question);
        return Fit.of(time.subList(Math.max(0, (time.size() - 1) / 2), time.size())).slope();
    }

    private double answerSlope(String question) {
        return Fit.of(answered(question).stream()
                        .map(each -> new Point(each.documents(), Math.max(1, each.bytes())))
                        .toList())
                .slope();
    }

    private boolean outgrows(String question) {
        List<Latency> all = measured.ofQuestion(question);
        Latency last = all.get(all.size() - 1);
        return !last.isAnswered()
                || last.warm() > QUICK_MILLIS && slope(question) > Math.max(0, answerSlope(question)) + CHANCE;
    }

    private List<Latency> answered(String question) {
        return measured.ofQuestion(question).stream().filter(Latency::isAnswered).toList();
    }

    private List<Point> times(String question) {
        return answered(question).stream()
                .map(each -> new Point(each.documents(), Math.max(0.1, each.warm())))
                .toList();
    }

    private Plot latencies() {
        Plot plot = new Plot("Questions of queries/, warm", "documents", "milliseconds");
        for (String question : measured.questions()) {
            List<Point> points = times(question);
            if (!points.isEmpty()) {
                if (outgrows(question)) {
                    plot.curve(question.replaceFirst("(.{28}).+", "$1…"), points);
                } else {
                    plot.thin(question, points);
                }
            }
        }
        return plot;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
