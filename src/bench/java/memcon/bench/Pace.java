package memcon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast one machine is, as ratios to what others do with the same: Rio, OpenNLP, Jena's bulk loader. */
@Command(
        name = "pace",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Each pair is measured in turn, round by round, in processor time, which others on the machine"
                + " change least; the ratio is the median of the rounds' ratios.")
public final class Pace implements Callable<Integer> {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** What is compared. */
    enum Goal {
        MARKUP,
        TEXT,
        LOAD
    }

    @Option(names = "--scratch", required = true, description = "A folder for texts, quads and stores.")
    private Path scratch = Path.of("");

    @Option(names = "--documents", description = "How many are invented.")
    private int documents = 300;

    @Option(names = "--quads", description = "N-Quads to load instead of those of the invented documents.")
    private Path quads = Path.of("");

    @Option(names = "--seed", description = "Of what is invented.")
    private long seed = 1;

    @Option(names = "--rounds", description = "Measurements of each.")
    private int rounds = 5;

    @Option(names = "--goals", split = ",", description = "Of: ${COMPLETION-CANDIDATES}.")
    private List<Goal> goals = List.of(Goal.values());

    @Option(names = "--loaders", split = ",", description = "Modes of tdb2.tdbloader.")
    private List<String> loaders = List.of("phased", "parallel", "sequential");

    @Option(names = "--heap", description = "As for -Xmx, of both that load.")
    private String heap = "512m";

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Pace()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = scratch.toAbsolutePath();
        Path texts = place.resolve("texts");
        Invent.write(place, documents, seed);
        InMemoryPace memory = new InMemoryPace(texts, place.resolve("editions"));
        if (goals.contains(Goal.MARKUP)) {
            memory.writeEditions();
            tell("convert editions / write their quads with Rio (at most 3)", memory.markup(rounds));
        }
        if (goals.contains(Goal.TEXT)) {
            tell("OpenNLP's tags / convert plain text (at least 3)", memory.text(rounds));
        }
        if (goals.contains(Goal.LOAD)) {
            Path all = quads.toString().isEmpty() ? place.resolve("quads.nq") : quads.toAbsolutePath();
            if (!Files.exists(all)) {
                memory.convertTo(all);
            }
            for (String loader : loaders) {
                LoadPace load = new LoadPace(place, all, heap, loader);
                tell("tdb2.tdbloader " + loader + " / load (at least 0.95)", load.processors(rounds));
            }
        }
        return 0;
    }

    private void tell(String what, List<Pair> pairs) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (Pair pair : pairs) {
            first.add(pair.first());
            second.add(pair.second());
            ratios.add(pair.first() / pair.second());
        }
        Figures figures = Figures.of(ratios);
        out.printf(
                Locale.ROOT,
                "%-60s %8.2f s %8.2f s  ratio %.2f (%.2f to %.2f, %d rounds)%n",
                what,
                Figures.of(first).median(),
                Figures.of(second).median(),
                figures.median(),
                ratios.stream().mapToDouble(each -> each).min().orElse(0),
                ratios.stream().mapToDouble(each -> each).max().orElse(0),
                pairs.size());
    }

    /** Seconds of processors that two took for the same. */
    record Pair(double first, double second) {}
}
