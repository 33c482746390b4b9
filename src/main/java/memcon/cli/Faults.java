package memcon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import memcon.rdf.UnwritableFile;
import memcon.source.Problem;
import memcon.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do what was asked: one line, no stack trace. */
final class Faults {

    /** So many callers tell a developer where to look. */
    private static final int CALLERS = 4;

    private Faults() {}

    /** Arguments that picocli, or a command, does not take. */
    static int wrongUse(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        String fault = Objects.requireNonNullElse(e.getMessage(), "wrong arguments");
        err.println(Problem.error(name, fault.strip().replaceFirst("\\.$", ""), "See " + name + " --help"));
        UnmatchedArgumentException.printSuggestions(e, err);
        return Memcon.WRONG_USE;
    }

    /** What went wrong while a command ran. */
    static int failure(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof ParameterException wrongUse) {
            return wrongUse(wrongUse, new String[0]);
        }
        command.getErr().println(message(e, command.getCommandSpec().qualifiedName()));
        return Memcon.WRONG_USE;
    }

    private static String message(Throwable e, String command) {
        if (e instanceof StoreException || e instanceof UnwritableFile) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UncheckedIOException && e.getCause() != null) {
            return message(e.getCause(), command);
        }
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return Problem.error(
                            file.getFile(),
                            "cannot be used (" + reason(file) + ")",
                            "Check the path and its permissions")
                    .toString();
        }
        if (e instanceof IOException) {
            String fault = Objects.requireNonNullElse(e.getMessage(), "input or output failed");
            return fault.endsWith(".")
                    ? fault
                    : Problem.error(command, fault, "Check that the disk has room")
                            .toString();
        }
        return bug(e, command);
    }

    private static String reason(FileSystemException e) {
        String kind = e.getClass().getSimpleName().replaceFirst("Exception$", "");
        return e.getReason() == null ? kind : e.getReason();
    }

    private static String bug(Throwable e, String command) {
        String callers = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("memcon."))
                .limit(CALLERS)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        return Problem.error(command, "Bug: " + e + " at " + callers, "Please report this line and what you typed")
                .toString();
    }
}
