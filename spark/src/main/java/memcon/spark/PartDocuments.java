package memcon.spark;

import java.util.function.Consumer;
import memcon.Pipeline;
import memcon.Readings;
import memcon.document.Memorandum;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The documents of one part, made of its pieces, which come in the order of their keys: of a document's texts and editions the
 * code of one machine decides which one holds.
 */
final class PartDocuments {

    private final Pipeline pipeline;
    private final Consumer<Told> problems;
    private final Consumer<SkippedFiles> skipped;
    private final Consumer<Readings.Document> documents;

    private @Nullable String document;
    private @Nullable Readings readings;
    private @Nullable Place edition;
    private Place here = Place.of(Place.TEXTS, 0, 0);

    /** The consumers take what comes to light while pieces are taken. */
    PartDocuments(
            Pipeline pipeline,
            Consumer<Told> problems,
            Consumer<SkippedFiles> skipped,
            Consumer<Readings.Document> documents) {
        this.pipeline = pipeline;
        this.problems = problems;
        this.skipped = skipped;
        this.documents = documents;
    }

    /** Takes the next piece. */
    void take(Tuple2<GroupKey, Parcel> piece) {
        GroupKey key = piece._1();
        Object content = piece._2().open();
        if (content instanceof Problem problem) {
            problems.accept(new Told(key.place(), problem));
        } else if (content instanceof SkippedFiles files) {
            skipped.accept(files);
        } else {
            Readings same = readingsOf(key.name());
            here = key.place();
            if (content instanceof SourceFile file) {
                edition = edition == null ? key.place() : edition;
                same.addEdition(file);
            } else {
                same.add((Memorandum) content, documents);
            }
        }
    }

    /** Ends the last document, after the last piece. */
    void finish() {
        if (readings != null && edition != null) {
            here = edition.in(Place.REST);
            readings.finish(documents);
        }
        readings = null;
        edition = null;
    }

    /** Where on one machine the document at hand would be read. */
    Place here() {
        return here;
    }

    /** Tells something of the document at hand. */
    void tell(Problem problem) {
        problems.accept(new Told(here, problem));
        here = here.line(here.line() + 1);
    }

    private Readings readingsOf(String id) {
        Readings same = readings;
        if (same == null || !id.equals(document)) {
            finish();
            same = pipeline.readings(this::tell);
            readings = same;
            document = id;
        }
        return same;
    }
}
