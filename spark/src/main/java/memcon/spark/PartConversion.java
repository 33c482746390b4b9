package memcon.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import memcon.CoverageTable;
import memcon.Describer;
import memcon.Pipeline;
import memcon.Readings;
import memcon.document.Memorandum;
import memcon.rdf.DocumentGraph;
import memcon.rdf.RdfFile;
import scala.Tuple2;

/** Converts the documents of one part: pieces come in the order of their keys, all of one document together. */
final class PartConversion {

    private final PartDocuments pieces;
    private final Describer describer;
    private final RdfFile file;
    private final List<Told> problems = new ArrayList<>();
    private final TreeSet<String> references = new TreeSet<>();
    private final TreeSet<String> proposers = new TreeSet<>();
    private final CoverageTable coverage = new CoverageTable();
    private final List<SkippedFiles> skipped = new ArrayList<>();
    private int documents;
    private long quads;

    private PartConversion(Pipeline pipeline, OutputStream out) throws IOException {
        this.pieces = new PartDocuments(pipeline, problems::add, skipped::add, this::write);
        this.describer = pipeline.describer();
        this.file = RdfFile.to(out, "nq.gz");
    }

    /**
     * Converts the pieces of a part.
     *
     * @param out takes the part, compressed N-Quads
     */
    static PartConversion of(Iterator<Tuple2<GroupKey, Parcel>> pieces, Pipeline pipeline, OutputStream out)
            throws IOException {
        PartConversion part = new PartConversion(pipeline, out);
        try {
            while (pieces.hasNext()) {
                part.pieces.take(pieces.next());
            }
            part.pieces.finish();
            if (part.documents == 0) {
                part.file.write(List.of()); // nothing compressed is still a file that can be unpacked
            }
            part.file.finish();
            return part;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Receipt receipt(String key, int part, PartFile written) {
        return new Receipt(
                key,
                part,
                documents,
                quads,
                written.length(),
                written.sha256(),
                problems,
                references,
                proposers,
                coverage.sums(),
                skipped);
    }

    private void write(Readings.Document read) {
        Describer.Described described = describer.of(read);
        DocumentGraph graph = described.graph();
        Memorandum memorandum = read.memorandum();
        Stream.concat(
                        (read.isEdited() ? read.reading().problems() : memorandum.problems()).stream(),
                        graph.problems().stream())
                .forEach(pieces::tell);
        if (described.reading() != null) {
            coverage.add(described.reading().ledger());
        }
        if (graph.isFailed()) {
            return;
        }
        try {
            file.write(file.render(graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents++;
        quads += graph.statements().size();
        references.addAll(graph.references());
        proposers.addAll(graph.proposers());
    }
}
