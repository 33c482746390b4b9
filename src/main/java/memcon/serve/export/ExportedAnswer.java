package memcon.serve.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import memcon.serve.http.Refusal;
import memcon.serve.sparql.Answer;
import memcon.source.Problem;
import memcon.store.StoreException;
import memcon.store.export.Destination;
import memcon.store.export.Export;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/**
 * An answer as a file for another program.
 *
 * @param most how many bytes the rows may have of which it is made
 */
record ExportedAnswer(Export export, long most, OutputStream out) implements Answer {

    @Override
    public void rows(RowSet rows) {
        write(destination -> export.rows(new MeasuredRows(rows, most), destination));
    }

    @Override
    public void truth(boolean holds) {
        throw refusal(export.yesOrNo());
    }

    @Override
    public void graph(Graph graph) {
        write(destination -> export.triples(graph.find(), destination));
    }

    private void write(Consumer<Destination> writing) {
        try (Destination destination =
                export.format().isSeveralFiles() ? Destination.zip(out) : Destination.stream(out)) {
            writing.accept(destination);
        } catch (StoreException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer that this format cannot hold. */
    static Refusal refusal(StoreException fault) {
        Problem problem = fault.problem();
        return new Refusal(
                422, "No such export", "This cannot be exported: " + problem.fault() + ". " + problem.remedy() + ".");
    }
}
