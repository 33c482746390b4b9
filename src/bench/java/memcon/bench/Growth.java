package memcon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.bench.growth.Cost;
import memcon.bench.growth.Measurements;
import memcon.bench.growth.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What it costs to convert, load and ask more and more invented documents. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Invents documents, converts, loads and evaluates them, asks every question of queries/, and writes"
                + " tables and plots. Measurements of other sizes stay; without --sizes the tables and plots are made"
                + " anew from what was measured.")
public final class Growth implements Callable<Integer> {

    /** What is measured of each collection. */
    enum Step {
        CONVERT("convert"),
        LOAD_DATA("load of the data alone"),
        LOAD("load"),
        EVALUATE("evaluate"),
        QUESTIONS("questions");

        private final String label;

        Step(String label) {
            this.label = label;
        }
    }

    private static final double MEGA = 1 << 20;
    private static final Pattern QUADS = Pattern.compile("([\\d,]+) RDF statements?");
    private static final Pattern SPEAKER = Pattern.compile("all,,speaker name by word,.*");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Option(names = "--scratch", required = true, description = "A folder for texts, quads and stores.")
    private Path scratch = Path.of("");

    @Option(names = "--sizes", split = ",", description = "Numbers of documents.")
    private List<Integer> sizes = new ArrayList<>();

    @Option(names = "--report", description = "Where measurements and plots are kept.")
    private Path report = Path.of("docs/growth");

    @Option(names = "--seed", description = "Of what is invented.")
    private long seed = 1;

    @Option(names = "--heap", description = "As for -Xmx, of convert, load and evaluate.")
    private String heap = "512m";

    @Option(names = "--limit", description = "Seconds after which a question is given up.")
    private int limit = 60;

    @Option(names = "--times", description = "Measurements of each question, warm.")
    private int times = 5;

    @Option(names = "--seconds", description = "After so many a question is asked no more.")
    private double seconds = 10;

    @Option(names = "--cold-each", description = "A new server for each question asked cold, not one for all.")
    private boolean coldEach;

    @Option(names = "--steps", split = ",", description = "What is measured, of: ${COMPLETION-CANDIDATES}.")
    private Set<Step> steps = EnumSet.allOf(Step.class);

    @Option(names = "--keep", description = "Leave texts, quads and stores where they are.")
    private boolean keep;

    @Option(names = "--launcher", description = "Our program.")
    private Path launcher = Path.of("memcon");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Growth()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Measurements measured = Measurements.in(report);
        for (int documents : sizes) {
            measure(documents, measured);
        }
        new Report(measured, out).write(Stream.of(Step.values()).map(step -> step.label).toList());
        return 0;
    }

    private void measure(int documents, Measurements measured) throws IOException, InterruptedException {
        Path place = Files.createDirectories(scratch.toAbsolutePath().resolve(Integer.toString(documents)));
        Path texts = place.resolve("texts");
        Path quads = place.resolve("quads.nq");
        Path store = place.resolve("store");
        long characters = Invent.write(place, documents, seed);
        say("%,d documents, %,d characters", documents, characters);
        // The edition of 116744 among them gives every question something to find.
        Watched converted = memcon(place, "convert", texts, "data/editions", "-o", quads);
        measured.add(cost(Step.CONVERT, documents, converted, Files.size(quads)));
        if (steps.contains(Step.LOAD_DATA)) {
            Watched loaded = memcon(place, "load", "--no-text-index", "--no-dumps", "--store", store, quads);
            measured.add(cost(Step.LOAD_DATA, documents, loaded, Launch.size(store)));
            delete(store);
        }
        if (steps.contains(Step.LOAD)) {
            Watched loaded = memcon(place, "load", "--store", store, quads);
            measured.add(cost(Step.LOAD, documents, loaded, Launch.size(store)));
        }
        if (steps.contains(Step.EVALUATE)) {
            Watched evaluated = memcon(place, "evaluate", "--gold", place.resolve("gold"), "--format", "csv", texts);
            measured.add(cost(Step.EVALUATE, documents, evaluated, 0));
            Matcher speaker = SPEAKER.matcher(evaluated.output());
            say("speaker by word: %s", speaker.find() ? speaker.group() : evaluated.output());
        }
        if (steps.contains(Step.QUESTIONS) && Files.exists(store)) {
            measured.add(new ColdAndWarm(launcher.toAbsolutePath(), store, documents, limit, times, seconds)
                    .ask(coldEach));
        }
        if (!keep) {
            delete(place);
        }
    }

    private Watched memcon(Path place, Object... arguments) throws IOException, InterruptedException {
        List<String> command = Launch.command(launcher.toAbsolutePath().toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return Watched.run(place, Map.of("MEMCON_JAVA_OPTIONS", "-Xmx" + heap), command);
    }

    private Cost cost(Step step, int documents, Watched watched, long bytes) {
        Matcher quads = QUADS.matcher(watched.output());
        Cost cost = new Cost(
                step.label,
                documents,
                watched.wall(),
                watched.processor(),
                watched.peak() / MEGA,
                quads.find() ? Long.parseLong(quads.group(1).replace(",", "")) : 0,
                bytes / MEGA);
        say("%s: %.1f s, %.1f s of processors, %.0f MB", step.label, cost.wall(), cost.processor(), cost.peak());
        return cost;
    }

    private static void delete(Path folder) throws IOException, InterruptedException {
        Launch.run(folder.toAbsolutePath().getParent(), "rm", "-rf", folder.toString());
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
