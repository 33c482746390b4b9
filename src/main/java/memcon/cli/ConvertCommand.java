package memcon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.Effort;
import memcon.Pipeline;
import memcon.Pipeline.Outcome;
import memcon.rdf.RdfFile;
import memcon.store.TripleTermView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code convert}: memoranda become one RDF file. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Converts memoranda of conversation to RDF.",
        description = "%nReads plain text, pages of the Wilson Center Digital Archive and FRUS volumes (TEI), alone, in"
                + " folders or compressed (.gz .xz .zip .tar …), and writes one RDF file: a named graph for each"
                + " document, and the people, places and events that the documents name. The same input gives the"
                + " same bytes. A document that cannot be read is reported and the rest goes on.%n",
        footer = {
            "",
            "Examples:",
            "  memcon convert talks/ -o talks.trig               a folder; the extension chooses the format",
            "  memcon convert volume.xml.xz -o volume.nq.gz      a compressed volume, compressed again",
            "  memcon convert june.txt -o - --format ttl         to standard output",
            "  memcon convert talks/ -o talks.trig --base https://archive.example/id/",
            "  memcon convert talks/ -o records.ttl --profile rico",
            "  memcon convert talks/ -o talks.trig --rdf12 talks-rdf12.nt",
            "  memcon convert talks/ -o talks.trig --cache talks.cache   again: only what has changed",
            "",
            "Every format but .jsonld is written document by document: memory does not grow with the collection.",
            "",
            "Exit codes: 0 all done; 1 some inputs failed, the rest is written; 2 nothing written."
        })
final class ConvertCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Memoranda: files, folders or archives.")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write: .trig .nq .jsonld keep the documents' graphs apart, .ttl .nt .rdf hold"
                    + " their union; each also with .gz. '-' is standard output.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "EXT",
            description = "Format for '-o -', named as the extension would be. Default: trig")
    private @Nullable String format;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "memcon",
            description =
                    "memcon: everything that is read, in the terms of the ontology. rico: the archival description"
                            + " of the documents alone, in Records in Contexts (RiC-O 1.1). Default: ${DEFAULT-VALUE}")
    private Profile profile;

    @Option(
            names = "--rdf12",
            paramLabel = "FILE",
            description =
                    "Also write the RDF 1.2 view of OUT to this file (.nt or .nq, also with .gz): each proposition"
                            + " with its triple as a triple term. For RDF 1.2 tools only; never loaded unless named.")
    private @Nullable Path rdf12;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep in this folder what each document came to. The next run takes it from there unless the"
                    + " document, the program, the lexicon or an authority file has changed, and a run that was"
                    + " interrupted goes on where it stopped. Use one folder for each OUT: what a run does not need is"
                    + " dropped from it. Editions are read anew.")
    private @Nullable Path cache;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents to read at once; OUT is the same. Default: one for each core")
    private @Nullable Integer threads;

    /** What a conversion writes. */
    enum Profile {
        MEMCON,
        RICO
    }

    @Override
    public Integer call() throws IOException {
        boolean toStandardOutput = output.equals(STANDARD_OUTPUT);
        TripleTermView view = view(toStandardOutput);
        if (!toStandardOutput && format != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format + " is for '-o -'; a file has the format of its extension");
        }
        Effort effort = effort();
        ProblemLog problems = new ProblemLog();
        Pipeline pipeline = collection.pipeline(problems);
        Outcome outcome;
        long began = System.nanoTime();
        try (RdfFile file = toStandardOutput
                        ? RdfFile.to(memcon.out(), format == null ? "trig" : format)
                        : RdfFile.create(Path.of(output));
                Progress progress = Progress.of("Converting", "documents")) {
            outcome = profile == Profile.RICO
                    ? pipeline.describe(inputs, file, document -> progress.step())
                    : pipeline.convert(inputs, file, effort, document -> progress.step());
        }
        problems.print(memcon.err());
        memcon.err().println(summary(outcome));
        if (outcome.documents() > 0) {
            memcon.err().println(Pace.of(outcome, System.nanoTime() - began));
        }
        if (view != null && outcome.documents() > 0) {
            long propositions = view.write(Path.of(output));
            memcon.err().println(rdf12 + ": " + Counted.of(propositions, "proposition"));
        }
        return outcome.documents() == 0 || outcome.failed() > 0 ? Memcon.FINDINGS : problems.exitCode();
    }

    private Effort effort() {
        if (threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more");
        }
        if (cache != null && profile == Profile.RICO) {
            throw new ParameterException(spec.commandLine(), "--cache " + cache + ": --profile rico keeps nothing");
        }
        if (cache != null && Files.exists(cache) && !Files.isDirectory(cache)) {
            throw new ParameterException(spec.commandLine(), "--cache " + cache + ": is a file; name a folder");
        }
        return new Effort(threads == null ? Effort.full().threads() : threads, cache);
    }

    /** Refuses what cannot be done before any work is. */
    private @Nullable TripleTermView view(boolean toStandardOutput) {
        if (rdf12 == null) {
            return null;
        }
        String fault = toStandardOutput
                ? "it is made from the file OUT, and '-o -' leaves none"
                : profile == Profile.RICO
                        ? "--profile rico has no propositions"
                        : rdf12.toAbsolutePath()
                                        .normalize()
                                        .equals(Path.of(output).toAbsolutePath().normalize())
                                ? "OUT is the same file"
                                : null;
        if (fault != null) {
            throw new ParameterException(spec.commandLine(), "--rdf12 " + rdf12 + ": " + fault);
        }
        return TripleTermView.at(rdf12);
    }

    private String summary(Outcome outcome) {
        String failed = outcome.failed() == 0 ? "" : "; " + Counted.of(outcome.failed(), "input") + " failed";
        return outcome.documents() == 0
                ? output + ": no document converted, nothing written" + failed
                : output + ": " + Counted.of(outcome.documents(), "document") + ", "
                        + Counted.of(outcome.statements(), "RDF statement") + failed;
    }
}
