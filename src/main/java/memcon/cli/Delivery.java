package memcon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import memcon.Effort;
import memcon.Pipeline.Outcome;
import memcon.rdf.RdfFile;
import memcon.rdf.RdfSyntax;
import memcon.serve.dataset.QueryGraph;
import memcon.validation.OntologyFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a person hands over to be asked questions of, as RDF files: those among the inputs as they are, and the memoranda
 * converted into one temporary file.
 */
final class Delivery implements AutoCloseable {

    private final List<Path> rdfFiles = new ArrayList<>();
    private final @Nullable Path temporary;

    private Delivery(List<Path> rdfFiles, @Nullable Path temporary) {
        this.rdfFiles.addAll(rdfFiles);
        this.temporary = temporary;
        if (temporary != null) {
            this.rdfFiles.add(temporary);
        }
    }

    /** Takes the inputs, or the program's own memoranda if there are none. */
    static Delivery of(List<Path> inputs, CollectionOptions collection, ProblemLog problems) throws IOException {
        List<Path> rdf = new ArrayList<>();
        List<Path> memoranda = new ArrayList<>();
        for (Path input : inputs.isEmpty() ? Home.find().collection() : inputs) {
            boolean isRdf = RdfSyntax.find(input.toString()).isPresent() && !Files.isDirectory(input);
            (isRdf ? rdf : memoranda).add(input);
        }
        return new Delivery(rdf, memoranda.isEmpty() ? null : converted(memoranda, collection, problems));
    }

    private static @Nullable Path converted(List<Path> memoranda, CollectionOptions collection, ProblemLog problems)
            throws IOException {
        Path file = Files.createTempFile("memcon-", ".nq");
        file.toFile().deleteOnExit(); // should the program be stopped while it converts
        boolean written = false;
        try (RdfFile target = RdfFile.create(file);
                Progress progress = Progress.of("Converting", "documents")) {
            Outcome outcome = collection
                    .pipeline(problems)
                    .convert(memoranda, target, Effort.full(), document -> progress.step());
            written = outcome.documents() > 0;
        } finally {
            if (!written) {
                Files.delete(file);
            }
        }
        return written ? file : null;
    }

    /** Empty if no document could be converted. */
    List<Path> rdfFiles() {
        return List.copyOf(rdfFiles);
    }

    /** The files with the ontology beside them, as they are put before users. */
    static List<Path> withOntology(List<Path> rdfFiles) {
        List<Path> all = new ArrayList<>(rdfFiles);
        all.addAll(OntologyFolder.bundled().terms());
        return all;
    }

    /** The same with the questions of {@code queries/} beside them, so that visitors find these with a query. */
    static <T> T withQuestions(List<Path> rdfFiles, Function<List<Path>, T> use) throws IOException {
        Path folder = Files.createTempDirectory("memcon-");
        Path questions = folder.resolve("queries.ttl"); // tells the name of its graph
        try {
            QueryGraph.write(questions);
            List<Path> all = withOntology(rdfFiles);
            all.add(questions);
            return use.apply(all);
        } finally {
            Files.deleteIfExists(questions);
            Files.delete(folder);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
