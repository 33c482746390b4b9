package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import memcon.Pipeline;
import memcon.conversation.Reading;
import memcon.source.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate}: how often the extractor is right, by the measure of curated editions. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Compares what the extractor reads with curated editions.",
        description =
                "%nPrints precision (P), recall (R), F1 and how many the editions have (n): for speakers word by word,"
                        + " statements, speakers, addressees, acts, claims, mentions, events. Without INPUT the extractor"
                        + " reads the texts that the editions contain. docs/evaluation.md defines every measure.%n",
        footer = {
            "",
            "Examples:",
            "  memcon evaluate --gold data/editions                 every edition, by archive and in all",
            "  memcon evaluate --gold june.xml talks/june.txt       one edition and its text",
            "  memcon evaluate --gold june.xml --differences        where the two differ, in order of the text",
            "",
            "Exit codes: 0 done; 1 some inputs failed, the rest is compared; 2 wrong use."
        })
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Mixin
    private CollectionOptions collection;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "EDITION",
            description = "A curated edition, or a folder of them; may be given several times.")
    private List<Path> gold;

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
        ProblemLog problems = new ProblemLog();
        Pipeline pipeline = collection.pipeline(problems);
        Map<String, Reading> editions = pipeline.editions(gold);
        return compare(pipeline, editions, problems);
    }

    private int compare(Pipeline pipeline, Map<String, Reading> editions, ProblemLog problems) throws IOException {
        ScoreTable table = new ScoreTable();
        int[] documents = {0};
        Set<String> missing;
        try (Progress progress = Progress.of("Comparing", "documents")) {
            missing = pipeline.evaluate(inputs, editions, evaluation -> {
                table.add(evaluation);
                documents[0]++;
                progress.step();
            });
        }
        // A text may be missing because its file is broken; then that is the fault, and the rest is compared.
        boolean wrongUse = !missing.isEmpty() && !problems.hasErrors();
        missing.forEach(id -> problems.accept(Problem.error(
                placeOf(editions, id),
                "no text of document \"" + id + "\" among the inputs",
                "Add its file, or leave all inputs out: an edition contains its text")));
        if (documents[0] > 0 && !wrongUse) {
            table.print(format, differences, memcon.out());
        }
        problems.print(memcon.err());
        if (wrongUse) {
            return Memcon.WRONG_USE;
        }
        return documents[0] == 0 ? Memcon.FINDINGS : problems.exitCode();
    }

    private static String placeOf(Map<String, Reading> editions, String id) {
        Reading edition = editions.get(id);
        return edition == null ? id : edition.memorandum().origin();
    }
}
