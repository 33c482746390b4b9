package memcon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.CoverageTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code coverage}: what became of every character of the documents. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Accounts for every character of memoranda.",
        description =
                "%nEach character is part of a statement, of narration (the note-taker's own account), of apparatus"
                        + " (headings, notes) or white space, or it was skipped; the reason is given. The accounts add up to the"
                        + " whole text. Markup that is not interpreted is listed below the table, with what became of its words."
                        + " Positions count Unicode code points from 0.%n",
        footer = {
            "",
            "Examples:",
            "  memcon coverage talks/june.txt",
            "  memcon coverage volume.xml.xz --total             one table for all documents",
            "  memcon coverage talks/june.txt --spans            every stretch of text with what it is",
            "  memcon coverage talks/ --format html -o talks.html  the texts, marked, in one page",
            "",
            "Exit codes: 0 done; 1 some inputs failed, or a text is not wholly accounted for; 2 wrong use."
        })
final class CoverageCommand implements Callable<Integer> {

    private int documents;

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Memoranda: files, folders or archives.")
    private List<Path> inputs;

    @Option(names = "--spans", description = "List the stretches of text instead of counting them.")
    private boolean spans;

    @Option(names = "--total", description = "Only one table, for all documents together.")
    private boolean total;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, or html: one page with every text and what each stretch of it was read as."
                    + " Default: ${DEFAULT-VALUE}")
    private CoverageReport.Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Default: standard output")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        if (format == CoverageReport.Format.HTML && (spans || total)) {
            throw new ParameterException(
                    spec.commandLine(),
                    (spans ? "--spans" : "--total") + " is for tables and CSV; --format html shows stretches and sums");
        }
        if (output == null) {
            return report(memcon.out());
        }
        Path draft = output.resolveSibling("." + output.getFileName() + ".part");
        try {
            int code;
            try (PrintStream out =
                    new PrintStream(new BufferedOutputStream(Files.newOutputStream(draft)), false, UTF_8)) {
                code = report(out);
                if (out.checkError()) {
                    throw new IOException(output + ": cannot be written to its end. Check that the disk has room.");
                }
            }
            if (documents > 0) {
                Files.move(draft, output, StandardCopyOption.REPLACE_EXISTING);
            }
            return code;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private int report(PrintStream out) {
        ProblemLog problems = new ProblemLog();
        CoverageReport report = CoverageReport.of(format, spans, total, out);
        try (Progress progress = Progress.of("Reading", "documents")) {
            collection.pipeline(problems).read(inputs, reading -> {
                reading.problems().forEach(problems);
                CoverageTable.gap(reading).ifPresent(problems);
                documents++;
                report.add(reading);
                progress.step();
            });
        }
        if (documents > 0) {
            report.end();
        }
        problems.print(memcon.err());
        return documents == 0 ? Memcon.FINDINGS : problems.exitCode();
    }
}
