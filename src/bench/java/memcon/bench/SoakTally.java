package memcon.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what came of the requests of a soak. */
final class SoakTally {

    private static final double MILLI = 1000;

    private final Map<String, Attacks> attacks = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Double> kept = new ArrayList<>();
    private final List<Double> computed = new ArrayList<>();
    private long politeRequests;
    private long right;
    private long waits;
    private double longestPolite;

    /** What came of one kind of attack. */
    private static final class Attacks {
        private final Map<String, Integer> ends = new TreeMap<>();
        private double longest;
        private int count;
    }

    synchronized void add(String kind, HostileVisitor.Outcome outcome) {
        Attacks all = attacks.computeIfAbsent(kind, name -> new Attacks());
        all.count++;
        all.ends.merge(outcome.end(), 1, Integer::sum);
        all.longest = Math.max(all.longest, outcome.seconds());
    }

    synchronized void add(PoliteVisitor.Outcome outcome) {
        politeRequests += outcome.requests();
        waits += outcome.requests() - 1;
        longestPolite = Math.max(longestPolite, outcome.seconds());
        if (outcome.fault().isEmpty()) {
            right++;
            (outcome.hit() ? kept : computed).add(outcome.seconds());
        } else {
            faults.add(outcome.fault());
        }
    }

    synchronized long requests() {
        return politeRequests + hostile();
    }

    private long hostile() {
        return attacks.values().stream().mapToLong(all -> all.count).sum();
    }

    synchronized void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "well-behaved: %,d requests, %,d answered right, %d not, %,d times asked to come back, longest %.2f s%n",
                politeRequests,
                right,
                faults.size(),
                waits,
                longestPolite);
        figures(out, "kept answers", kept);
        figures(out, "computed answers", computed);
        out.printf(Locale.ROOT, "hostile: %,d requests%n", hostile());
        attacks.forEach((kind, all) -> out.printf(
                Locale.ROOT,
                "  %-32s %6d  longest %6.2f s  %s%n",
                kind,
                all.count,
                all.longest,
                all.ends.entrySet().stream()
                        .map(end -> end.getKey() + ": " + end.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private static void figures(PrintStream out, String name, List<Double> seconds) {
        Figures figures = Figures.of(seconds);
        out.printf(
                Locale.ROOT,
                "  %-17s %,8d  median %.1f ms, p95 %.1f ms%n",
                name,
                seconds.size(),
                figures.median() * MILLI,
                figures.percentile95() * MILLI);
    }

    /**
     * What should not have happened.
     *
     * @param limit how many seconds an answer may take
     * @param silence how many a connection may be silent
     */
    synchronized List<String> faults(double limit, double silence) {
        List<String> all = new ArrayList<>(faults);
        if (longestPolite > limit) {
            all.add("a well-behaved request took " + longestPolite + " s");
        }
        attacks.forEach((kind, came) -> {
            boolean ownPace = kind.startsWith("slow");
            if (came.longest > (ownPace ? 2 * silence : limit)) {
                all.add(kind + " took " + came.longest + " s");
            }
            came.ends.keySet().stream()
                    .filter(end -> end.equals("NO END") || end.equals("500") || end.equals("502"))
                    .forEach(end -> all.add(kind + " ended with " + end));
        });
        return all;
    }
}
