package memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.edition.EditionWriter;
import memcon.rdf.ConversationGraph;
import memcon.rdf.Iris;
import memcon.rdf.Provenance;
import memcon.rdf.RdfFile;
import memcon.rdf.RecordDescription;
import memcon.rdf.SharedGraphs;
import memcon.source.Problem;

/** From sources to RDF, one line a stage; the RDF file is where the other half (validation, store, serve) begins. */
public final class Pipeline {

    private final List<Path> authorityFiles;
    private final Authority authority;
    private final Lexicon lexicon;
    private final Extractor extractor;
    private final Iris iris;
    private final String version;
    private final Consumer<Problem> problems;
    private final boolean editing;

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
        this.authorityFiles = List.copyOf(authorityFiles);
        this.authority = Authority.read(authorityFiles, base, problems);
        this.lexicon = lexicon;
        this.extractor = new Extractor(authority, lexicon);
        this.version = version;
        this.problems = problems;
        this.editing = true;
    }

    private Pipeline(Pipeline other, boolean editing) {
        this.iris = other.iris;
        this.authorityFiles = other.authorityFiles;
        this.authority = other.authority;
        this.lexicon = other.lexicon;
        this.extractor = other.extractor;
        this.version = other.version;
        this.problems = other.problems;
        this.editing = editing;
    }

    /** The same pipeline, to which editions are no inputs: the extractor reads every text. */
    public Pipeline withoutEditions() {
        return new Pipeline(this, false);
    }

    /** Writes readings as editions. */
    public EditionWriter editionWriter() {
        return new EditionWriter(authority, version);
    }

    /**
     * What a run came to.
     *
     * @param documents how many are in the file
     * @param failed how many inputs or documents are not
     * @param statements how many RDF statements the file has
     * @param unchanged how many of the documents were not converted again
     * @param bytes how much text the documents have, in UTF-8
     */
    public record Outcome(int documents, int failed, long statements, int unchanged, long bytes) {}

    /**
     * The readings of all documents in the inputs, one after the other; a bad document is a problem and the rest goes on.
     *
     * @return how many inputs or documents could not be read
     */
    public int read(List<Path> inputs, Consumer<Reading> readings) {
        List<Problem> lost = new ArrayList<>();
        Consumer<Problem> watch = problem -> {
            if (problem.isError()) {
                lost.add(problem);
            }
            problems.accept(problem);
        };
        readings(watch).of(inputs, document -> document.read(readings, watch));
        // A document may have many faults and is lost once.
        return (int) lost.stream().map(Pipeline::input).distinct().count();
    }

    /** The input that a problem is in, without line and column. */
    static String input(Problem problem) {
        return problem.place().replaceFirst("(?::\\d+){1,2}$", "");
    }

    /** Lists who may be who, and takes in what was decided. */
    public Reconciler reconciler() {
        return new Reconciler(this, authority, lexicon, problems);
    }

    /** Measures the extractor by people's readings. */
    public Evaluator evaluator() {
        return new Evaluator(authority, extractor, problems);
    }

    /** As {@link #convert(List, RdfFile, Effort, Consumer)}, with all cores and nobody to watch. */
    public Outcome convert(List<Path> inputs, RdfFile file) throws IOException {
        return convert(inputs, file, Effort.full(), memorandum -> {});
    }

    /**
     * Converts all documents in the inputs into one RDF file, which is finished only if there is a document in it. The
     * effort changes no byte of it.
     *
     * @param progress takes each document when it is done with, written or not
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public Outcome convert(List<Path> inputs, RdfFile file, Effort effort, Consumer<Memorandum> progress)
            throws IOException {
        Path folder = effort.cache();
        Conversion conversion = new Conversion(
                file,
                describer(),
                sharedGraphs(),
                folder == null ? null : new ConversionCache(folder, key(file.syntax())),
                problems);
        return conversion.run(
                (documents, faults) -> readings(faults).of(inputs, documents), effort.threads(), progress);
    }

    /**
     * A digest of all that every document's conversion depends on.
     *
     * @param syntax what is written, as the extension of a file's name
     * @throws IOException if the program or an authority file cannot be read
     */
    public DocumentKey key(String syntax) throws IOException {
        return DocumentKey.under(List.of(version, iris.base(), syntax, lexicon.content()), authorityFiles);
    }

    /** Decides how documents are read, the editor's way or the extractor's; faults go to a consumer. */
    public Readings readings(Consumer<Problem> faults) {
        return new Readings(authority, extractor, editing, faults);
    }

    /** Makes RDF of readings. */
    public Describer describer() {
        return new Describer(new ConversationGraph(iris, authority::model));
    }

    /** Gathers what documents have in common. */
    public SharedGraphs sharedGraphs() {
        return new SharedGraphs(iris, authority::model, Provenance.ofVersion(iris, version));
    }

    /**
     * Describes all documents in the inputs as archival records (RiC-O), in one RDF file, which is finished only if there
     * is a document in it.
     *
     * @param progress takes each document when it is done with
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public Outcome describe(List<Path> inputs, RdfFile file, Consumer<Memorandum> progress) throws IOException {
        RecordDescription descriptions = new RecordDescription(iris, authority::model);
        long[] counts = {0, 0, 0};
        int lost;
        try {
            lost = read(inputs, reading -> {
                reading.problems().forEach(problems);
                var statements = descriptions.of(reading);
                try {
                    file.write(statements);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                counts[0]++;
                counts[1] += statements.size();
                counts[2] += reading.memorandum().text().content().getBytes(StandardCharsets.UTF_8).length;
                progress.accept(reading.memorandum());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (counts[0] > 0) {
            var shared = descriptions.shared();
            file.write(shared);
            file.finish();
            counts[1] += shared.size();
        }
        return new Outcome((int) counts[0], lost, counts[1], 0, counts[2]);
    }
}
