package memcon.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;

/**
 * What was told, written down: warnings, then errors, each in the order in which one machine tells them.
 *
 * @param file the file written
 * @param errors how many problems cost a document or an input
 * @param warnings how many others there are
 */
record Report(PartFile file, long errors, long warnings) {

    /** Writes problems that are sorted on the cluster; they pass through the driver one by one. */
    static Report write(OutputFolder output, JavaRDD<Told> sorted) throws IOException {
        sorted.cache();
        long[] counts = new long[2];
        PartFile written = output.write(OutputFolder.PROBLEMS, "driver", out -> {
            for (boolean error : new boolean[] {false, true}) {
                Iterator<Told> told =
                        sorted.filter(each -> each.problem().isError() == error).toLocalIterator();
                while (told.hasNext()) {
                    String line =
                            (error ? "error: " : "warning: ") + told.next().problem() + "\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    counts[error ? 0 : 1]++;
                }
            }
        });
        sorted.unpersist();
        return new Report(written, counts[0], counts[1]);
    }
}
