package memcon.store;

import java.nio.file.Path;
import java.util.List;
import memcon.source.Problem;
import org.apache.jena.riot.system.ErrorHandler;

/** Ends reading at the first fault of an RDF file, with its line and column; keeps the warnings. */
final class FirstFault implements ErrorHandler {

    /** A file with a habit repeats it on every line; more than this helps nobody. */
    private static final int MOST_WARNINGS = 100;

    private final Path file;
    private final List<Problem> warnings;

    FirstFault(Path file, List<Problem> warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    @Override
    public void warning(String message, long line, long col) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(Problem.warning(place(line, col), tidy(message), "Mend the file if that is not meant"));
        }
    }

    @Override
    public void error(String message, long line, long col) {
        fatal(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
        throw new StoreException(place(line, col), tidy(message), "Mend the file, or leave it out");
    }

    private String place(long line, long col) {
        return line < 0 ? file.toString() : file + ":" + line + (col < 0 ? "" : ":" + col);
    }

    private static String tidy(String message) {
        String oneLine = message.lines().findFirst().orElse("not RDF");
        return oneLine.endsWith(".") ? oneLine.substring(0, oneLine.length() - 1) : oneLine;
    }
}
