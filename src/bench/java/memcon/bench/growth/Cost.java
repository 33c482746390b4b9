package memcon.bench.growth;

import java.util.Locale;

/**
 * What one step took for so many documents.
 *
 * @param wall seconds by the clock
 * @param processor seconds of processors, which others on the machine change less
 * @param peak the most memory that the process had, MB (VmHWM)
 * @param quads how many quads were written or loaded
 * @param output MB of what was written, as it lies on disk
 */
public record Cost(
        String step, int documents, double wall, double processor, double peak, long quads, double output) {

    static final String HEAD = "step,documents,wall_s,processor_s,peak_mb,quads,output_mb";

    static Cost parse(String line) {
        String[] cells = line.split(",", -1);
        return new Cost(
                cells[0],
                Integer.parseInt(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Long.parseLong(cells[5]),
                Double.parseDouble(cells[6]));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%.2f,%.2f,%.0f,%d,%.1f",
                step,
                documents,
                wall,
                processor,
                peak,
                quads,
                output);
    }
}
