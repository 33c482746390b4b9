package memcon.bench.growth;

import java.util.Locale;

/**
 * How long a question took over so many documents.
 *
 * @param rows of the answer; -1 if none came within the limit
 * @param bytes of the answer
 * @param cold milliseconds, the first time
 * @param warm milliseconds, the median of further times
 */
public record Latency(String question, int documents, int rows, long bytes, double cold, double warm) {

    static final String HEAD = "question,documents,rows,bytes,cold_ms,warm_ms";

    static Latency parse(String line) {
        String[] cells = line.split(",", -1);
        return new Latency(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Long.parseLong(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]));
    }

    String line() {
        return String.format(Locale.ROOT, "%s,%d,%d,%d,%.1f,%.1f", question, documents, rows, bytes, cold, warm);
    }

    boolean isAnswered() {
        return rows >= 0;
    }
}
