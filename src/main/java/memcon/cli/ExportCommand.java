package memcon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.Store;
import memcon.store.export.Destination;
import memcon.store.export.Export;
import memcon.store.export.ExportFormat;
import memcon.store.export.Preset;
import memcon.store.export.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code export}: the answer to a query becomes a file for another program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Writes networks for Gephi, Cytoscape, NetworkX or igraph, corpora for ConvoKit, Web Annotations.",
        description =
                "%nWhat is written is the answer to a preset of the program or to a query of your own: rows with ?source and"
                        + " ?target, or any CONSTRUCT. docs/exporting.md says which other columns count, and how to open each"
                        + " format. Without a store and without inputs the memoranda of the program's own data/ are asked.%n",
        footer = {
            "",
            "Examples:",
            "  memcon export who-speaks-to-whom -o speakers.gexf",
            "  memcon export who-takes-which-stance talks.trig -o stances.graphml",
            "  memcon export --format csv my-network.rq --store archive -o tables/",
            "  memcon export --format convokit -o corpus/",
            "  memcon export --list",
            "",
            "Exit codes: 0 written; 1 written, but some inputs failed; 2 not written."
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(
            paramLabel = "QUERY|INPUT",
            description =
                    "First, if wished, a preset's name or a file QUERY.rq. Then RDF files, or memoranda, which are"
                            + " converted first.")
    private List<Path> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "What is written: ${COMPLETION-CANDIDATES}. Default: what the ending of -o says")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "Where to. csv and convokit are several files: a folder, or an archive that ends in .zip."
                    + " Default: standard output")
    private @Nullable Path output;

    @Option(names = "--store", paramLabel = "DIR", description = "Ask a store that 'memcon load' has filled.")
    private @Nullable Path store;

    @Option(
            names = "--document",
            paramLabel = "ID",
            description = "Only what this document says, for queries with a variable ?document; may be repeated.")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--list", description = "List the presets and stop.")
    private boolean isListWished;

    @Override
    public Integer call() throws IOException {
        if (isListWished) {
            Preset.all().forEach(preset -> memcon.out().println(preset.name() + "\n  " + preset.summary()));
            return Memcon.DONE;
        }
        ExportFormat wished = format();
        boolean isFirstAQuery = !arguments.isEmpty() && isQuery(arguments.get(0));
        Question question = question(wished, isFirstAQuery);
        List<Path> inputs = isFirstAQuery ? arguments.subList(1, arguments.size()) : arguments;
        if (store != null && !inputs.isEmpty()) {
            throw wrong("--store " + store + " and inputs cannot be asked together");
        }
        if (wished.isSeveralFiles() && (output == null || output.toString().equals("-"))) {
            throw wrong(wished + " is several files: name a folder or an archive .zip with -o");
        }
        if (store != null) {
            try (Holdings holdings = Store.open(store)) {
                write(question, wished, holdings);
            }
            return Memcon.DONE;
        }
        ProblemLog problems = new ProblemLog();
        try (Delivery delivery = Delivery.of(inputs, collection, problems)) {
            problems.print(memcon.err());
            if (delivery.rdfFiles().isEmpty()) {
                memcon.err().println("Not written: no input could be converted.");
                return Memcon.WRONG_USE;
            }
            try (Holdings holdings = Holdings.inMemory(Delivery.withOntology(delivery.rdfFiles()))) {
                write(question, wished, holdings);
            }
        }
        return problems.exitCode();
    }

    private ExportFormat format() {
        if (format != null) {
            return ExportFormat.named(format);
        }
        if (output == null) {
            throw wrong("no --format given: " + ExportFormat.names());
        }
        return ExportFormat.ofFile(output.toString())
                .orElseThrow(() ->
                        wrong("the name " + output + " tells no format: add --format, one of " + ExportFormat.names()));
    }

    /** Whether an argument is no input: a query's file, or a name that is not a file's. */
    private static boolean isQuery(Path argument) {
        String name = argument.toString();
        return name.endsWith(".rq") || Preset.find(name).isPresent() || !Files.exists(argument) && isBareWord(name);
    }

    private static boolean isBareWord(String name) {
        return name.matches("[\\w-]+");
    }

    private Question question(ExportFormat wished, boolean isFirstAQuery) {
        if (isFirstAQuery && arguments.get(0).toString().endsWith(".rq")) {
            return Question.read(arguments.get(0));
        }
        String name =
                isFirstAQuery ? arguments.get(0).toString() : wished.kind().usualPreset();
        return Preset.find(name)
                .orElseThrow(() -> wrong("no preset \"" + name + "\": "
                        + Preset.all().stream().map(Preset::name).collect(Collectors.joining(", "))))
                .question();
    }

    private void write(Question question, ExportFormat wished, Holdings holdings) throws IOException {
        Export export = Export.of(question, wished);
        if (output == null || output.toString().equals("-")) {
            try (Destination out = Destination.stream(memcon.out())) {
                export.write(holdings, question, documents, collection.base(), out);
            }
            return;
        }
        Tally[] written = new Tally[1];
        ExportTarget.of(output, wished.isSeveralFiles())
                .write(destination ->
                        written[0] = export.write(holdings, question, documents, collection.base(), destination));
        memcon.err().println(output + ": " + written[0]);
    }

    private ParameterException wrong(String fault) {
        return new ParameterException(spec.commandLine(), fault);
    }

    /** The names of the formats, for help and completion; asking the store's enum would load the whole database. */
    static final class Formats implements Iterable<String> {

        static final List<String> NAMES =
                List.of("graphml", "gexf", "gexf13", "dot", "cytoscape", "jgf", "csv", "convokit", "annotations");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
