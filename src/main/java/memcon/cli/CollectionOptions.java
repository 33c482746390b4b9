package memcon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memcon.Pipeline;
import memcon.annotation.Lexicon;
import memcon.authority.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The collection that memoranda are read for: what its IRIs begin with, whom it knows, which words it goes by. */
final class CollectionOptions {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Vocabulary.DEFAULT_BASE,
            description = "What the IRIs of the data begin with; ends in / or #. Default: ${DEFAULT-VALUE}")
    private String base;

    @Option(
            names = "--authority",
            paramLabel = "DIR",
            description = "Folder (or file) with the authority files in Turtle: the people, offices and places that"
                    + " documents name. Default: the program's own data/authority")
    private @Nullable Path authority;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder with cues.tsv, nouns.tsv and words.txt, the words that the rules go by."
                    + " Default: the lexicon built in")
    private @Nullable Path lexicon;

    @Option(
            names = "--no-editions",
            description =
                    "Ignore editions among the inputs: read every text by rule, as if nobody had corrected anything.")
    private boolean withoutEditions;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    String base() {
        return base;
    }

    Pipeline pipeline(ProblemLog problems) {
        return pipeline(List.of(authority()), problems);
    }

    /** With all authority files but one, which is about to be written anew. */
    Pipeline pipelineWithout(Path file, ProblemLog problems) throws IOException {
        Path folder = authority();
        if (!Files.isDirectory(folder) || !Files.exists(file)) {
            return pipeline(problems);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(each -> each.toString().endsWith(".ttl"))
                    .filter(each -> !each.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize()))
                    .sorted()
                    .toList();
            return pipeline(others, problems);
        }
    }

    private Path authority() {
        Path people = authority == null ? Home.find().authority() : authority;
        if (!Files.exists(people)) {
            throw wrong("--authority", "no file or folder " + people);
        }
        return people;
    }

    private Pipeline pipeline(List<Path> people, ProblemLog problems) {
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            throw wrong("--lexicon", "no folder " + lexicon);
        }
        Lexicon words = lexicon == null ? Lexicon.standard() : Lexicon.of(lexicon);
        try {
            Pipeline pipeline = new Pipeline(base, people, words, Memcon.Version.number(), problems);
            return withoutEditions ? pipeline.withoutEditions() : pipeline;
        } catch (IllegalArgumentException e) {
            throw wrong("--base", base + " is no absolute IRI that ends in / or #");
        }
    }

    private ParameterException wrong(String option, String fault) {
        return new ParameterException(command.commandLine(), option + ": " + fault);
    }
}
