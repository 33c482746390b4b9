package memcon.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code coverage}: what became of every character of the documents. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Accounts for every character of memoranda.",
        description =
                "%nEach character is part of a statement, of narration (the note-taker's own account), of apparatus"
                        + " (headings, notes) or white space, or it was skipped; the reason is given. The accounts add up to the"
                        + " whole text. Positions count Unicode code points from 0.%n",
        footer = {
            "",
            "Examples:",
            "  memcon coverage talks/june.txt",
            "  memcon coverage volume.xml.xz --total             one table for all documents",
            "  memcon coverage talks/june.txt --spans            every stretch of text with what it is",
            "",
            "Exit codes: 0 done; 1 some inputs failed, or a text is not wholly accounted for; 2 wrong use."
        })
final class CoverageCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Mixin
    private CollectionOptions collection;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Memoranda: files, folders or archives.")
    private List<Path> inputs;

    @Option(names = "--spans", description = "List the stretches of text instead of counting them.")
    private boolean spans;

    @Option(names = "--total", description = "Only one table, for all documents together.")
    private boolean total;

    @Override
    public Integer call() {
        PrintStream out = memcon.out();
        ProblemLog problems = new ProblemLog();
        CoverageTable all = new CoverageTable();
        int[] documents = {0};
        try (Progress progress = Progress.of("Reading", "documents")) {
            collection.pipeline(problems).read(inputs, reading -> {
                reading.problems().forEach(problems);
                CoverageTable.gap(reading).ifPresent(problems);
                documents[0]++;
                all.add(reading.ledger());
                if (spans) {
                    SpanList.print(reading, out);
                } else if (!total) {
                    CoverageTable table = new CoverageTable();
                    table.add(reading.ledger());
                    table.print(reading.memorandum().id(), out);
                }
                progress.step();
            });
        }
        if (!spans && (total ? documents[0] > 0 : documents[0] > 1)) {
            all.print("All " + Counted.of(documents[0], "document"), out);
        }
        problems.print(memcon.err());
        return documents[0] == 0 ? Memcon.FINDINGS : problems.exitCode();
    }
}
