package memcon.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import memcon.cli.Memcon.Version;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a person meets it: {@code memcon COMMAND …}. */
@Command(
        name = "memcon",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Turns memoranda of conversation into a knowledge graph and serves it over SPARQL.",
        description =
                "%nEvery statement leads to words on the page and through everyone who stood between the speaker and"
                        + " the page. What somebody claimed is never stored as a fact.%n",
        footer = {
            "",
            "To begin with:",
            "  memcon serve                                      the documents of data/ on port 3030",
            "  memcon convert talks/ -o talks.trig               a folder of your own, as RDF",
            "  memcon coverage talks/june.txt                    what became of every character of a document",
            "  memcon COMMAND --help                             what a command does, with examples",
            "",
            "Exit codes: 0 done; 1 findings, or some inputs failed and the rest is done; 2 nothing done."
        },
        subcommands = {
            ConvertCommand.class,
            ValidateCommand.class,
            AnnotateCommand.class,
            CoverageCommand.class,
            EvaluateCommand.class,
            ReconcileCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class Memcon implements Runnable {

    /** Everything that was asked for is done. */
    static final int DONE = 0;

    /** There are findings, or some inputs failed; the rest is done. */
    static final int FINDINGS = 1;

    /** Wrong use; nothing is done. */
    static final int WRONG_USE = 2;

    private static final int HELP_WIDTH = 100;

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    private Memcon(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), arguments));
    }

    /** Runs a command and returns its exit code; everything it prints is UTF-8. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Memcon(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Faults::wrongUse)
                .setExecutionExceptionHandler(Faults::failure);
        // Its own text says little to somebody who has not met such scripts.
        commandLine
                .getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .header("Prints a script that lets bash or zsh complete memcon's commands and options.")
                .footer("", "Example:", "  source <(memcon generate-completion)");
        // A file of settings can be given with exceptions after it: serve @serve.options --timeout 5.
        commandLine.getSubcommands().get("serve").setOverwrittenOptionsAllowed(true);
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Answers. */
    PrintStream out() {
        return out;
    }

    /** Messages, problems and progress. */
    PrintStream err() {
        return err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    /** Standard streams take the encoding of the locale; RDF and memoranda are UTF-8 wherever they go. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The version as the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        static String number() {
            String number = Memcon.class.getPackage().getImplementationVersion();
            return number == null ? "unpackaged" : number;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"memcon " + number()};
        }
    }
}
