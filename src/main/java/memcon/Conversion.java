package memcon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import memcon.Pipeline.Outcome;
import memcon.document.Memorandum;
import memcon.rdf.DocumentGraph;
import memcon.rdf.RdfBlock;
import memcon.rdf.RdfFile;
import memcon.rdf.SharedGraphs;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One RDF file in the making: the documents' graphs in the order of the inputs, then the graphs that they share. Documents
 * are read, described and rendered by several threads; what the file holds does not depend on how many.
 */
final class Conversion {

    /** How many bytes of memory a document takes for each of its characters while it is on the way, with some to spare. */
    private static final int BYTES_A_CHARACTER = 1024;

    private final RdfFile file;
    private final Describer describer;
    private final SharedGraphs shared;
    private final @Nullable ConversionCache cache;
    private final Consumer<Problem> problems;
    private final Set<String> lost = new HashSet<>();
    private int documents;
    private int unchanged;
    private int failed;
    private long statements;
    private long bytes;

    /**
     * @param cache what earlier runs came to; null if nothing is kept
     * @param problems takes every fault, in the order of the inputs
     */
    Conversion(
            RdfFile file,
            Describer describer,
            SharedGraphs shared,
            @Nullable ConversionCache cache,
            Consumer<Problem> problems) {
        this.file = file;
        this.describer = describer;
        this.shared = shared;
        this.cache = cache;
        this.problems = problems;
    }

    /** Gives the readings of all documents to a consumer, and faults to another. */
    interface Source {
        void handOver(Consumer<Readings.Document> documents, Consumer<Problem> faults);
    }

    /**
     * Converts what a source hands over. The file is finished only if there is a document in it.
     *
     * @param progress takes each document when it is done with, written or not
     */
    Outcome run(Source source, int threads, Consumer<Memorandum> progress) throws IOException {
        try (Conveyor conveyor = new Conveyor(threads, Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER)) {
            source.handOver(
                    document -> conveyor.give(document.memorandum().text().length(), () -> {
                        ConvertedDocument converted = convert(document);
                        return () -> {
                            add(document, converted);
                            progress.accept(document.memorandum());
                        };
                    }),
                    fault -> conveyor.give(() -> lose(fault)));
            conveyor.finish();
            if (documents > 0) {
                finish();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Outcome(documents, failed + lost.size(), statements, unchanged, bytes);
    }

    /** A document may have many faults and is lost once. */
    private void lose(Problem fault) {
        if (fault.isError()) {
            lost.add(Pipeline.input(fault));
        }
        problems.accept(fault);
    }

    /** By any thread. */
    private ConvertedDocument convert(Readings.Document document) {
        try {
            if (cache == null || document.isEdited()) {
                return render(document);
            }
            String key = cache.key(document.memorandum());
            ConvertedDocument kept = cache.find(key, document.memorandum().origin());
            if (kept != null) {
                return kept;
            }
            ConvertedDocument converted = render(document);
            cache.keep(key, document.memorandum().origin(), converted);
            return converted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConvertedDocument render(Readings.Document document) throws IOException {
        DocumentGraph graph = describer.of(document).graph();
        return new ConvertedDocument(
                graph.isFailed() ? null : file.render(graph),
                graph.statements().size(),
                graph.references(),
                graph.proposers(),
                graph.problems(),
                false);
    }

    private void add(Readings.Document document, ConvertedDocument converted) {
        Memorandum memorandum = document.memorandum();
        (document.isEdited() ? document.reading().problems() : memorandum.problems()).forEach(problems);
        converted.problems().forEach(problems);
        RdfBlock block = converted.block();
        if (block == null) {
            failed++;
            return;
        }
        try {
            file.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shared.add(converted.references(), converted.proposers());
        documents++;
        unchanged += converted.isKept() ? 1 : 0;
        statements += converted.statements();
        bytes += memorandum.text().content().getBytes(StandardCharsets.UTF_8).length;
    }

    private void finish() throws IOException {
        var common = shared.statements();
        file.write(common);
        file.finish();
        statements += common.size();
        if (cache != null && lost.isEmpty() && failed == 0) {
            cache.dropOthers();
        }
    }
}
