package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.store.AnswerFormat;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code query}: a question is put to a store, to RDF files or to memoranda. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Answers a SPARQL query from a store, RDF files or memoranda.",
        description =
                "%nThe default graph is the union of all graphs. Without a store and without inputs the memoranda of"
                        + " the program's own data/, memoranda and editions, are asked.%n",
        footer = {
            "",
            "Examples:",
            "  memcon query queries/who-speaks-to-whom-how-often.rq",
            "  memcon query question.rq talks.trig --format csv",
            "  memcon query question.rq talks/june.txt           the text is converted first",
            "  memcon query question.rq --store archive",
            "",
            "Exit codes: 0 answered; 1 answered, but some inputs failed; 2 not answered."
        })
final class QueryCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CollectionOptions collection;

    @Parameters(
            index = "0",
            paramLabel = "QUERY.rq",
            description = "File with a SELECT, ASK, CONSTRUCT or DESCRIBE query.")
    private Path query;

    @Parameters(
            index = "1..*",
            paramLabel = "INPUT",
            description = "RDF files, or memoranda, which are converted first.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--store", paramLabel = "DIR", description = "Ask a store that 'memcon load' has filled.")
    private @Nullable Path store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = Formats.class,
            description = "How the answer is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private String format;

    @Override
    public Integer call() throws IOException {
        if (store != null && !inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--store " + store + " and inputs cannot be asked together");
        }
        Question question = Question.read(query);
        AnswerFormat answerFormat = AnswerFormat.named(format);
        if (store != null) {
            try (Holdings holdings = Store.open(store)) {
                question.answer(holdings, answerFormat, memcon.out());
            }
            return Memcon.DONE;
        }
        ProblemLog problems = new ProblemLog();
        try (Delivery delivery = Delivery.of(inputs, collection, problems)) {
            problems.print(memcon.err());
            if (delivery.rdfFiles().isEmpty()) {
                memcon.err().println("Not asked: no input could be converted.");
                return Memcon.WRONG_USE;
            }
            try (Holdings holdings = Holdings.inMemory(Delivery.withOntology(delivery.rdfFiles()))) {
                question.answer(holdings, answerFormat, memcon.out());
            }
        }
        return problems.exitCode();
    }

    /** The names of the formats, for help and completion; asking the store's enum would load the whole database. */
    static final class Formats implements Iterable<String> {

        static final List<String> NAMES = List.of("table", "csv", "tsv", "json", "xml", "turtle", "ntriples");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
