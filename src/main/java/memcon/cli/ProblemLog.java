package memcon.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import memcon.source.Problem;

/** What went wrong on the way, kept until the end, where a person sees it. */
final class ProblemLog implements Consumer<Problem> {

    /** More details would hide the documents that are lost. */
    private static final int MOST_WARNINGS = 50;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    @Override
    public void accept(Problem problem) {
        (problem.isError() ? errors : warnings).add(problem);
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    int exitCode() {
        return hasErrors() ? Memcon.FINDINGS : Memcon.DONE;
    }

    /** Lists the problems, the worst last, and counts them. */
    void print(PrintStream err) {
        warnings.stream().limit(MOST_WARNINGS).forEach(problem -> err.println("warning: " + problem));
        if (warnings.size() > MOST_WARNINGS) {
            err.println("warning: " + (warnings.size() - MOST_WARNINGS) + " more like these");
        }
        errors.forEach(problem -> err.println("error: " + problem));
        if (!errors.isEmpty() || !warnings.isEmpty()) {
            err.println(Counted.of(errors.size(), "error") + ", " + Counted.of(warnings.size(), "warning"));
        }
    }
}
