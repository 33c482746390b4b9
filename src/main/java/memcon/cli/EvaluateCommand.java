package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import memcon.Evaluator;
import memcon.GoldCollection;
import memcon.source.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how often the extractor is right, by the measure of people's readings. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Compares what the extractor reads with what people read.",
        description =
                "%nPrints precision (P), recall (R) and F1: for speakers word by word, statements, addressees, acts,"
                        + " modes, nested and nominal speech, with editions also for claims, mentions, events. Gold is an edition in"
                        + " TEI, which contains its text, or a table of positions and labels (.tsv), whose text is beside it or"
                        + " among the INPUTs. docs/evaluation.md defines every measure and the table.%n",
        footer = {
            "",
            "Examples:",
            "  memcon evaluate --gold data/editions                 every edition, by archive and in all",
            "  memcon evaluate --gold june.xml talks/june.txt       one edition and its text",
            "  memcon evaluate --gold june.xml --differences        where the two differ, in order of the text",
            "  memcon evaluate --gold gold volumes                  tables in gold, their texts in volumes",
            "  memcon evaluate --silver volumes                     labelled turns, by the markup of their labels",
            "",
            "Exit codes: 0 done; 1 some inputs failed, the rest is compared; 2 wrong use."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private Memcon memcon;

    @Mixin
    private CollectionOptions collection;

    @Option(
            names = "--gold",
            paramLabel = "GOLD",
            description = "An edition or a table, or a folder of either; may be given several times.")
    private List<Path> gold = List.of();

    @Option(
            names = "--silver",
            paramLabel = "VOLUME",
            description = "A FRUS volume in TEI, or a folder of them: compare with the markup of the labels in their"
                    + " transcripts; may be given several times.")
    private List<Path> silver = List.of();

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "The memoranda: files, folders or archives.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--differences",
            description =
                    "List every difference with its place in the text: after the table, beside the scores of JSON,"
                            + " instead of the scores of CSV.")
    private boolean differences;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}")
    private ScoreTable.Format format;

    @Override
    public Integer call() throws IOException {
        if (gold.isEmpty() && silver.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Missing --gold or --silver: nothing to compare with");
        }
        ProblemLog problems = new ProblemLog();
        Evaluator evaluator = collection.pipeline(problems).evaluator();
        return compare(evaluator, evaluator.gold(gold), problems);
    }

    private int compare(Evaluator evaluator, GoldCollection collected, ProblemLog problems) throws IOException {
        ScoreTable table = new ScoreTable();
        Set<String> missing;
        try (Progress progress = Progress.of("Comparing", "documents")) {
            missing = evaluator.evaluate(
                    inputs,
                    collected,
                    evaluation -> {
                        table.add(evaluation);
                        progress.step();
                    },
                    table::addAnnotators);
            evaluator.silver(silver, evaluation -> {
                table.addSilver(evaluation);
                progress.step();
            });
        }
        // A text may be missing because its file is broken; then that is the fault, and the rest is compared.
        boolean wrongUse = !missing.isEmpty() && !problems.hasErrors();
        missing.forEach(id -> problems.accept(Problem.error(
                collected.placeOf(id),
                "no text of document \"" + id + "\" among the inputs",
                collected.remedyFor(id))));
        if (table.isWithheld()) {
            problems.accept(Problem.warning(
                    "--gold",
                    "only one blind document, and of those only sums over several are told",
                    "Give more gold"));
        }
        if (!silver.isEmpty() && !table.hasSilver()) {
            problems.accept(Problem.error(
                    "--silver",
                    "no document with enough labelled turns whose markup tells the speaker",
                    "Give FRUS volumes with transcripts"));
        }
        if (!table.isEmpty() && !wrongUse) {
            table.print(format, differences, memcon.out());
        }
        problems.print(memcon.err());
        if (wrongUse) {
            return Memcon.WRONG_USE;
        }
        return table.isEmpty() ? Memcon.FINDINGS : problems.exitCode();
    }
}
