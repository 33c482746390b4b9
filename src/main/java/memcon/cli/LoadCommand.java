package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.store.Extras;
import memcon.store.LoadReport;
import memcon.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code load}: RDF files become the content of a store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Loads RDF files into a store on disk.",
        description =
                "%nReplaces what the store holds, in one step: whoever opens it finds the old data or the new, even"
                        + " after a power cut, and a file with a fault leaves it as it was. The ontology and the questions of queries/"
                        + " are loaded beside the files.%n",
        footer = {
            "",
            "Examples:",
            "  memcon load --store archive talks.trig volume.nq.gz",
            "  memcon serve --store archive",
            "",
            "Exit codes: 0 done; 2 nothing changed."
        })
final class LoadCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The store's folder; made if it is not there.")
    private Path store;

    @Option(
            names = "--no-dumps",
            description = "Do not keep all as files, too, packed, which a server offers to be taken away.")
    private boolean noDumps;

    @Option(
            names = "--no-text-index",
            description = "Make no text index: the store needs less room and answers no text:query.")
    private boolean noTextIndex;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "RDF files: .trig .nq .ttl .nt .jsonld .rdf, also with .gz.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        LoadReport report;
        try (Progress progress = Progress.of("Loading", "statements")) {
            Extras extras = new Extras(!noDumps, !noTextIndex);
            report = Delivery.withQuestions(files, all -> Store.load(store, all, extras, progress::reach));
        }
        report.warnings().forEach(warning -> memcon.err().println("warning: " + warning));
        memcon.err()
                .println(store + ": " + Counted.of(files.size(), "file") + ", the ontology and the questions, "
                        + Counted.of(report.quads(), "RDF statement"));
        return Memcon.DONE;
    }
}
