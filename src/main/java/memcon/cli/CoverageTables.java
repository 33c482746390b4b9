package memcon.cli;

import java.io.PrintStream;
import memcon.CoverageTable;
import memcon.conversation.Reading;

/** Coverage as aligned text: a table a document and one for all, or the stretches one by one. */
final class CoverageTables implements CoverageReport {

    private final boolean spans;
    private final boolean total;
    private final PrintStream out;
    private final CoverageTable all = new CoverageTable();
    private final UnreadTable unread = new UnreadTable();
    private int documents;

    CoverageTables(boolean spans, boolean total, PrintStream out) {
        this.spans = spans;
        this.total = total;
        this.out = out;
    }

    @Override
    public void add(Reading reading) {
        documents++;
        all.add(reading.ledger());
        unread.add(reading);
        if (spans) {
            SpanList.print(reading, out);
        } else if (!total) {
            CoverageTable table = new CoverageTable();
            table.add(reading.ledger());
            table.print(reading.memorandum().id(), out);
        }
    }

    @Override
    public void end() {
        if (!spans && (total || documents > 1)) {
            all.print("All " + Counted.of(documents, "document"), out);
        }
        if (!spans) {
            unread.print(out);
        }
    }
}
