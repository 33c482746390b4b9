package memcon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import memcon.source.Problem;

/**
 * The pipeline with the authority files and the lexicon that the project ships. To set it up costs more than to read a
 * memorandum, so tests that need no other share one.
 */
public final class StandardPipeline {

    static final List<Path> AUTHORITY_FILES = List.of(Path.of("data", "authority"));

    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final Pipeline SHARED = anew(PROBLEMS);

    private StandardPipeline() {}

    /** The one that is shared, with an empty list of problems. */
    public static Pipeline shared() {
        PROBLEMS.clear();
        return SHARED;
    }

    /** What the shared one has found wrong since it was last asked for. */
    public static List<Problem> problems() {
        return List.copyOf(PROBLEMS);
    }

    static Pipeline anew(List<Problem> problems) {
        return new Pipeline(Vocabulary.DEFAULT_BASE, AUTHORITY_FILES, Lexicon.standard(), "test", problems::add);
    }
}
