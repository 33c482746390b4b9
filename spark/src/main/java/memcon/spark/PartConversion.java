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
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Converts the documents of one part: pieces come in the order of their keys, all of one document together. */
final class PartConversion {

    private final Pipeline pipeline;
    private final Describer describer;
    private final RdfFile file;
    private final List<Told> problems = new ArrayList<>();
    private final TreeSet<String> references = new TreeSet<>();
    private final TreeSet<String> proposers = new TreeSet<>();
    private final CoverageTable coverage = new CoverageTable();
    private final List<SkippedFiles> skipped = new ArrayList<>();
    private int documents;
    private long quads;

    private @Nullable String document;
    private @Nullable Readings readings;
    private @Nullable Place edition;
    private Place here = Place.of(Place.TEXTS, 0, 0);

    private PartConversion(Pipeline pipeline, OutputStream out) throws IOException {
        this.pipeline = pipeline;
        this.describer = pipeline.describer();
        this.file = RdfFile.to(out, "nq.gz");
    }

    /**
     * Converts the pieces of a part.
     *
     * @param out takes the part, compressed N-Quads
     */
    static PartConversion of(Iterator<Tuple2<PieceKey, Parcel>> pieces, Pipeline pipeline, OutputStream out)
            throws IOException {
        PartConversion part = new PartConversion(pipeline, out);
        try {
            while (pieces.hasNext()) {
                Tuple2<PieceKey, Parcel> piece = pieces.next();
                part.take(piece._1(), piece._2().open());
            }
            part.finishDocument();
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

    private void take(PieceKey key, Object content) {
        if (content instanceof Problem problem) {
            problems.add(new Told(key.place(), problem));
        } else if (content instanceof SkippedFiles files) {
            skipped.add(files);
        } else {
            Readings same = readingsOf(key.document());
            here = key.place();
            if (content instanceof SourceFile file) {
                edition = edition == null ? key.place() : edition;
                same.addEdition(file);
            } else {
                same.add((Memorandum) content, this::write);
            }
        }
    }

    private Readings readingsOf(String id) {
        Readings same = readings;
        if (same == null || !id.equals(document)) {
            finishDocument();
            same = pipeline.readings(this::tell);
            readings = same;
            document = id;
        }
        return same;
    }

    private void finishDocument() {
        if (readings != null && edition != null) {
            here = edition.in(Place.REST);
            readings.finish(this::write);
        }
        readings = null;
        edition = null;
    }

    private void tell(Problem problem) {
        problems.add(new Told(here, problem));
        here = here.line(here.line() + 1);
    }

    private void write(Readings.Document read) {
        Describer.Described described = describer.of(read);
        DocumentGraph graph = described.graph();
        Memorandum memorandum = read.memorandum();
        Stream.concat(
                        (read.isEdited() ? read.reading().problems() : memorandum.problems()).stream(),
                        graph.problems().stream())
                .forEach(this::tell);
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
