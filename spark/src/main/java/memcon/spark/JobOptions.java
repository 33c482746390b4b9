package memcon.spark;

import java.util.List;
import memcon.authority.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What memcon is told of inputs and collection, as far as a cluster needs it; each path is one of Hadoop's. */
class JobOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Memoranda: files, folders, archives, or patterns of them.")
    List<String> inputs = List.of();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Vocabulary.DEFAULT_BASE,
            description = "What the IRIs of the data begin with; ends in / or #. Default: ${DEFAULT-VALUE}")
    String base = "";

    @Option(
            names = "--authority",
            paramLabel = "DIR",
            description =
                    "Folder (or file) with the authority files in Turtle. Default: those that come with the program")
    @Nullable
    String authority;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder with cues.tsv, nouns.tsv and words.txt. Default: the lexicon built in")
    @Nullable
    String lexicon;

    @Option(names = "--no-editions", description = "Ignore editions among the inputs.")
    boolean withoutEditions;

    @Option(
            names = "--parts",
            paramLabel = "N",
            description =
                    "How many parts the work is divided into, one task each. Default: one for each 512 KiB of input as it lies,"
                            + " at least 16, at most 20,000")
    @Nullable
    Integer parts;
}
