package memcon.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import memcon.store.Holdings;
import memcon.store.Store;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The questions of {@code queries/}, put to our server and to others over the same data. */
@Command(name = "compare", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class Compare implements Callable<Integer> {

    private static final double MEGA = 1 << 20;
    private static final double NANO = 1e9;
    private static final double TENTH = 1.1;
    private static final double SLOW_MILLIS = 50;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Parameters(paramLabel = "QUADS", description = "N-Quads, as convert makes them.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--scratch", required = true, description = "A folder for stores; what is there is used again.")
    private Path scratch = Path.of("");

    @Option(names = "--pairs", description = "Measurements of each query beside stock Fuseki; 0 leaves all of that out.")
    private int pairs = 30;

    @Option(names = "--seconds", description = "After so many a query is measured no more.")
    private double seconds = 20;

    @Option(names = "--patience", description = "How many seconds one server may take for one answer.")
    private int patience = 120;

    @Option(names = "--starts", description = "How often each server is started and asked.")
    private int starts = 5;

    @Option(names = "--heap", description = "As for -Xmx, for each.")
    private String heap = "2g";

    @Option(names = "--launcher", description = "Our program.")
    private Path launcher = Path.of("memcon");

    @Option(names = "--each", description = "Figures of each query, too.")
    private boolean each;

    @Option(names = "--only", description = "Queries whose names contain this.")
    private @Nullable String only;

    @Option(
            names = "--invented",
            description = "So many quads, at least, are made of the first file and compared, too.")
    private long invented;

    @Option(names = "--others", description = "Not only stock Fuseki: all that are installed.")
    private boolean others;

    @Option(names = "--times", description = "Measurements of each query of each of the others.")
    private int times = 10;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Compare()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path quads : data) {
            compare(quads.toAbsolutePath());
        }
        if (invented > 0) {
            Path many = scratch.toAbsolutePath().resolve("invented.nq");
            if (!Files.exists(many)) {
                InventedQuads.write(data.get(0), many, invented, 1);
            }
            compare(many);
        }
        return 0;
    }

    private void compare(Path quads) throws IOException, InterruptedException {
        print("== %s", quads.getFileName());
        // The quads themselves may lie in the same folder.
        Path place = Files.createDirectories(scratch.toAbsolutePath().resolve(quads.getFileName() + ".stores"));
        MemconServer uncached =
                new MemconServer(launcher.toAbsolutePath(), List.of("--cache=0", "--max-queries-each=8"));
        StockFuseki fuseki = new StockFuseki(
                Path.of("target/stock-fuseki/jena-fuseki-server.jar").toAbsolutePath(), heap);
        Path ours = place.resolve("memcon").resolve("store");
        Path theirs = place.resolve("fuseki").resolve("store");
        if (!Files.exists(ours)) {
            Files.createDirectories(ours.getParent());
            long start = System.nanoTime();
            uncached.load(quads, ours);
            print("memcon load: %.1f s, %.1f MB on disk", (System.nanoTime() - start) / NANO, Launch.size(ours) / MEGA);
        }
        if (!Files.exists(theirs)) {
            // The very same database: its files, copied, because one process at a time may open them.
            Files.createDirectories(theirs.getParent());
            Launch.run(place, "cp", "-r", "--sparse=always", ours.toString(), theirs.toString());
        }
        Map<String, String> questions = Questions.all();
        if (only != null) {
            String part = only;
            questions.keySet().removeIf(name -> !name.contains(part));
        }
        if (pairs > 0) {
            starts(uncached, ours, fuseki, theirs);
            uncached(questions, uncached, ours, fuseki, theirs);
            cached(questions, ours);
        }
        if (others) {
            field(questions, place, ours);
        }
    }

    /** All servers, with what our store holds: the quads and the ontology. */
    private void field(Map<String, String> questions, Path place, Path ours) throws IOException, InterruptedException {
        Path all = place.resolve("all.nq");
        if (!Files.exists(all)) {
            try (Holdings holdings = Store.open(ours);
                    OutputStream file = new BufferedOutputStream(Files.newOutputStream(all))) {
                holdings.dataset().executeRead(() -> RDFDataMgr.write(file, holdings.dataset(), Lang.NQUADS));
            }
        }
        Pairs measure = new Pairs(times, seconds, Duration.ofSeconds(patience));
        MemconServer uncached = new MemconServer(
                launcher.toAbsolutePath(), List.of("--cache=0", "--max-queries-each=8", "--timeout=" + patience));
        Field field = new Field(out, place.resolve("field"), all, questions, measure, uncached, ours);
        field.head();
        Path sources = Path.of("src/bench").toAbsolutePath();
        Path rdf4j = sources.resolve("rdf4j/Rdf4jServer.java");
        List<Contender> contenders = List.of(
                new StockFuseki(
                        Path.of("target/stock-fuseki/jena-fuseki-server.jar").toAbsolutePath(), heap),
                new JavaServer("RDF4J 5.1.6 native", rdf4j, "native", heap),
                new JavaServer("RDF4J 5.1.6 LMDB", rdf4j, "lmdb", heap),
                new Virtuoso(),
                new Oxigraph(sources.resolve("oxigraph")),
                new JavaServer("Blazegraph 2.1.4", sources.resolve("blazegraph/BlazegraphServer.java"), "", heap));
        for (Contender contender : contenders) {
            field.enter(contender);
        }
    }

    private void starts(Contender our, Path ours, Contender other, Path theirs) throws IOException {
        List<Double> mine = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            double first = start(our, ours);
            double second = start(other, theirs);
            mine.add(first);
            their.add(second);
            ratios.add(first / second);
        }
        print(
                "start to first answer: memcon %.2f s, %s %.2f s, ratio %.2f (medians of %d)",
                Figures.of(mine).median(),
                other.name(),
                Figures.of(their).median(),
                Figures.of(ratios).median(),
                starts);
    }

    @SuppressWarnings("try") // it has answered, and that was all
    private static double start(Contender contender, Path store) throws IOException {
        long start = System.nanoTime();
        try (ServerProcess server = contender.start(store)) {
            return (System.nanoTime() - start) / NANO;
        }
    }

    private void uncached(Map<String, String> questions, Contender our, Path ours, Contender other, Path theirs)
            throws IOException {
        Launch.read(ours);
        Launch.read(theirs);
        try (ServerProcess mine = our.start(ours);
                ServerProcess their = other.start(theirs)) {
            List<Pairs.Result> results = new Pairs(pairs, seconds, Duration.ofSeconds(patience))
                    .ask(questions, mine.address(), their.address());
            for (Pairs.Result result : results) {
                if (each
                        || !result.isAlike()
                        || result.ratio().median() > TENTH) {
                    line(result);
                }
            }
            double sum = results.stream()
                    .mapToDouble(result -> result.one().median())
                    .sum();
            double otherSum = results.stream()
                    .mapToDouble(result -> result.other().median())
                    .sum();
            print(
                    "uncached, %d queries: sum of medians %.1f ms, %s %.1f ms, ratio %.3f; median ratio %.3f; over 1.10: %d",
                    results.size(),
                    sum,
                    other.name(),
                    otherSum,
                    sum / otherSum,
                    Figures.of(results.stream()
                                    .map(result -> result.ratio().median())
                                    .toList())
                            .median(),
                    results.stream()
                            .filter(result -> result.ratio().median() > TENTH)
                            .count());
            questions.keySet().stream()
                    .filter(name -> results.stream().noneMatch(result -> result.question().equals(name)))
                    .forEach(name -> print("  left out, not answered in time by both: %s", name));
            print("memory: memcon %.0f MB, %s %.0f MB", mine.memory() / MEGA, other.name(), their.memory() / MEGA);
        }
    }

    private void line(Pairs.Result result) {
        print(
                "  %-66s %6d rows %9.2f ms (p95 %.2f) %9.2f ms (p95 %.2f) %6.3f%s",
                result.question(),
                result.rows(),
                result.one().median(),
                result.one().percentile95(),
                result.other().median(),
                result.other().percentile95(),
                result.ratio().median(),
                result.isAlike() ? "" : " OTHER ROWS: " + result.otherRows());
    }

    private void cached(Map<String, String> questions, Path ours) throws IOException {
        Asker asker = new Asker(Duration.ofSeconds(patience));
        List<Double> ratios = new ArrayList<>();
        MemconServer keeping = new MemconServer(launcher.toAbsolutePath(), List.of("--max-queries-each=8"));
        try (ServerProcess server = keeping.start(ours)) {
            for (int round = 0; round < 2; round++) {
                for (Map.Entry<String, String> question : questions.entrySet()) {
                    String query = question.getValue() + "# " + round;
                    double first = asker.ask(server.address(), query).millis();
                    List<Double> again = new ArrayList<>();
                    for (int i = 0; i < 5; i++) {
                        again.add(asker.ask(server.address(), query).millis());
                    }
                    double median = Figures.of(again).median();
                    if (round > 0 && first > SLOW_MILLIS) {
                        ratios.add(first / median);
                        if (each || first / median < 10) {
                            print(
                                    "  %-66s first %9.2f ms, again %7.2f ms: %.1f times",
                                    question.getKey(), first, median, first / median);
                        }
                    }
                }
            }
        }
        Figures figures = Figures.of(ratios);
        print(
                "cached, %d queries over %.0f ms: least %.1f times as fast, median %.1f times",
                ratios.size(), SLOW_MILLIS, ratios.isEmpty() ? Double.NaN : figures.sorted()[0], figures.median());
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
