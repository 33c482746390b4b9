package memcon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.DocumentIds;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.rdf.ConversationGraph;
import memcon.rdf.DocumentGraph;
import memcon.rdf.Iris;
import memcon.rdf.Provenance;
import memcon.rdf.RdfFile;
import memcon.rdf.SharedGraphs;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** From sources to RDF, one line a stage; the RDF file is where the other half (validation, store, serve) begins. */
public final class Pipeline {

    private final Authority authority;
    private final Extractor extractor;
    private final MemorandumReader reader = new MemorandumReader();
    private final Iris iris;
    private final String version;
    private final Consumer<Problem> problems;

    /**
     * @param base the data base, under which all IRIs are minted
     * @param authorityFiles authority files, or folders of them
     * @param lexicon the words that the rules go by
     * @param version the program's version, for the provenance graph
     * @param problems takes every problem as it is found
     */
    public Pipeline(
            String base, List<Path> authorityFiles, Lexicon lexicon, String version, Consumer<Problem> problems) {
        this.iris = new Iris(base);
        this.authority = Authority.read(authorityFiles, base, problems);
        this.extractor = new Extractor(authority, lexicon);
        this.version = version;
        this.problems = problems;
    }

    /** What a run came to. */
    public record Outcome(int documents, int failed, long statements) {}

    /** The readings of all documents in the inputs, one after the other; a bad document is a problem and the rest goes on. */
    public int read(List<Path> inputs, Consumer<Reading> readings) {
        List<Problem> lost = new ArrayList<>();
        Consumer<Problem> watch = problem -> {
            if (problem.isError()) {
                lost.add(problem);
            }
            problems.accept(problem);
        };
        DocumentIds ids = new DocumentIds();
        for (SourceFile file : new Corpus(inputs, watch)) {
            for (Memorandum memorandum : reader.read(file, watch)) {
                ids.claim(memorandum).ifPresentOrElse(watch, () -> readings.accept(extractor.read(memorandum)));
            }
        }
        return lost.size();
    }

    /**
     * Converts all documents in the inputs into one RDF file.
     *
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public Outcome convert(List<Path> inputs, RdfFile file) throws IOException {
        ConversationGraph graphs = new ConversationGraph(iris, authority::model);
        SharedGraphs shared = new SharedGraphs(iris, authority::model, Provenance.ofVersion(iris, version));
        int[] documents = {0};
        int[] failed = {0};
        long[] statements = {0};
        List<IOException> unwritable = new ArrayList<>();
        int lost = read(inputs, reading -> {
            DocumentGraph graph = graphs.of(reading);
            reading.problems().forEach(problems);
            graph.problems().forEach(problems);
            if (graph.isFailed() || !unwritable.isEmpty()) {
                failed[0]++;
                return;
            }
            try {
                file.write(graph.statements());
            } catch (IOException e) {
                unwritable.add(e);
            }
            shared.add(graph);
            documents[0]++;
            statements[0] += graph.statements().size();
        });
        if (!unwritable.isEmpty()) {
            throw unwritable.get(0);
        }
        file.write(shared.statements());
        file.finish();
        return new Outcome(documents[0], failed[0] + lost, statements[0]);
    }
}
