package memcon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import memcon.Pipeline;
import memcon.Reconciler;
import memcon.authority.AuthorityAddition;
import memcon.edition.CandidateRows;
import memcon.edition.CandidateTable;
import memcon.edition.LocalActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code reconcile}: who in one document is who in another; the machine lists, a curator decides. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Lists who may be the same person, and reads a curator's decisions back.",
        description =
                "%nWithout --decisions: a CSV table of the actors whom no authority file knows, each with entries of the"
                        + " authority and actors of other documents that may be the same, a score and the evidence. Write"
                        + " same, different or new into its last column, in OpenRefine or a spreadsheet.%n%nWith"
                        + " --decisions: an authority file of what was decided. Once it is in the folder of the authority,"
                        + " every command links accordingly. Given the inputs again, each decision is checked against"
                        + " them. Nothing is written while one decision is faulty.%n",
        footer = {
            "",
            "Examples:",
            "  memcon reconcile talks/ -o candidates.csv",
            "  memcon reconcile --decisions candidates.csv --curator \"A. Name\" -o data/authority/decided.ttl",
            "  memcon reconcile talks/ --decisions candidates.csv -o data/authority/decided.ttl",
            "",
            "Exit codes: 0 done; 1 some inputs failed, or faulty decisions and nothing written; 2 wrong use."
        })
final class ReconcileCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Memoranda: files, folders or archives.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The table (.csv), or with --decisions the authority file (.ttl), to write; - for standard"
                    + " output")
    private String output;

    @Option(
            names = "--decisions",
            paramLabel = "CSV",
            description = "A table with decisions; may be given several times.")
    private List<Path> decisions = new ArrayList<>();

    @Option(names = "--curator", paramLabel = "NAME", description = "Who decided; recorded with each decision.")
    private @Nullable String curator;

    @Option(
            names = "--same-from",
            paramLabel = "SCORE",
            description =
                    "Write same beforehand where the best candidate has this score (0 to 1) or more, for a curator to"
                            + " look through.")
    private @Nullable Double sameFrom;

    @Option(names = "--all", description = "List groups and the nameless, too, for whom there is no candidate.")
    private boolean all;

    @Option(names = "--force", description = "Replace OUT, and with it a curator's work.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        checkUse();
        ProblemLog problems = new ProblemLog();
        Pipeline pipeline = decisions.isEmpty() || output.equals("-")
                ? collection.pipeline(problems)
                : collection.pipelineWithout(Path.of(output), problems);
        Reconciler reconciler = pipeline.reconciler();
        LocalActors actors = inputs.isEmpty() ? null : read(reconciler);
        String summary = decisions.isEmpty() && actors != null ? list(actors, reconciler) : decide(actors, reconciler);
        problems.print(memcon.err());
        memcon.err().println(output + ": " + summary);
        return problems.exitCode();
    }

    private void checkUse() {
        String fault = decisions.isEmpty() && inputs.isEmpty()
                ? "neither INPUT nor --decisions is given"
                : decisions.isEmpty() && curator != null
                        ? "--curator is for --decisions"
                        : !decisions.isEmpty() && (sameFrom != null || all)
                                ? (all ? "--all" : "--same-from") + " is for making the table, not for reading it"
                                : sameFrom != null && !(sameFrom >= 0 && sameFrom <= 1)
                                        ? "--same-from " + sameFrom + " is not from 0 to 1"
                                        : null;
        if (fault != null) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        if (!output.equals("-") && Files.exists(Path.of(output)) && !force) {
            throw new ParameterException(
                    spec.commandLine(),
                    output + ": there is a file, perhaps with a curator's work. Give another name, or --force to"
                            + " replace it.");
        }
    }

    private LocalActors read(Reconciler reconciler) {
        try (Progress progress = Progress.of("Reading", "documents")) {
            return reconciler.read(inputs, memorandum -> progress.step());
        }
    }

    private String list(LocalActors actors, Reconciler reconciler) throws IOException {
        CandidateRows rows = new CandidateRows(all, sameFrom == null ? CandidateRows.NEVER : sameFrom);
        CandidateTable table = reconciler.candidates(actors, rows);
        write(table::write);
        return Counted.of(table.actors(), "actor") + ", " + Counted.of(table.candidates(), "candidate")
                + (table.nameless() == 0
                        ? ""
                        : "; " + table.nameless() + " groups and nameless without a candidate left out");
    }

    private String decide(@Nullable LocalActors actors, Reconciler reconciler) throws IOException {
        Optional<AuthorityAddition> decided = reconciler.decided(decisions, actors, curator);
        if (decided.isEmpty()) {
            return "nothing written";
        }
        AuthorityAddition addition = decided.get();
        write(addition::write);
        return Counted.of(addition.same().size(), "actor") + " linked, "
                + Counted.of(addition.entries().size(), "new entry", "new entries") + ", "
                + addition.different().size() + " kept apart";
    }

    /** Something that writes itself. */
    private interface Written {
        void to(Writer out) throws IOException;
    }

    private void write(Written written) throws IOException {
        if (output.equals("-")) {
            Writer out = new OutputStreamWriter(memcon.out(), UTF_8);
            written.to(out);
            out.flush();
            return;
        }
        Path file = Path.of(output);
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(draft, UTF_8)) {
                written.to(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
