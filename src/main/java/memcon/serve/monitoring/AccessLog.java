package memcon.serve.monitoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import memcon.serve.http.Visit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * A line of JSON a request: when, which page, how it ended, how long it took, and of a query its digest, rows and bytes. A
 * query's words and the visitor's address are personal data and are not written.
 */
public final class AccessLog implements Consumer<Visit>, AutoCloseable {

    private final PrintWriter out;

    private AccessLog(PrintWriter out) {
        this.out = out;
    }

    /** Appends to a file. */
    public static AccessLog to(Path file) throws IOException {
        return new AccessLog(new PrintWriter(
                Files.newBufferedWriter(
                        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true));
    }

    @Override
    public void accept(Visit visit) {
        String line = JSON.toStringFlat(JsonBuilder.buildObject(fields -> {
            fields.pair("time", visit.end().truncatedTo(ChronoUnit.MILLIS).toString())
                    .pair("method", visit.method())
                    .pair("path", visit.path())
                    .pair("status", visit.status())
                    .pair("outcome", visit.outcome())
                    .pair("ms", visit.time().toMillis());
            Visit.Asked asked = visit.asked();
            if (asked != null) {
                fields.pair("query", asked.hash())
                        .pair("format", asked.format())
                        .pair("rows", asked.rows())
                        .pair("bytes", asked.bytes());
            }
        }));
        synchronized (this) {
            // A path may hold anything a visitor sends; JSON keeps it on its line.
            out.println(line.replace('\n', ' '));
        }
    }

    @Override
    public synchronized void close() {
        out.close();
    }
}
