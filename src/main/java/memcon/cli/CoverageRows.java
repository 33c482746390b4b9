package memcon.cli;

import java.io.PrintStream;
import memcon.CoverageTable;
import memcon.conversation.Ledger;
import memcon.conversation.Reading;

/**
 * Coverage as comma-separated values (RFC 4180, with lines that end in LF): characters by document, account and reason,
 * or the stretches one by one with all their words.
 */
final class CoverageRows implements CoverageReport {

    private final boolean spans;
    private final boolean total;
    private final PrintStream out;
    private final CoverageTable all = new CoverageTable();

    CoverageRows(boolean spans, boolean total, PrintStream out) {
        this.spans = spans;
        this.total = total;
        this.out = out;
        if (spans) {
            row("document", "start", "end", "account", "reason", "words");
        } else if (!total) {
            row("document", "account", "reason", "characters");
        }
    }

    @Override
    public void add(Reading reading) {
        String document = reading.memorandum().id();
        if (spans) {
            reading.ledger().entries().forEach(entry -> addSpan(reading, entry));
        } else if (total) {
            all.add(reading.ledger());
        } else {
            CoverageTable table = new CoverageTable();
            table.add(reading.ledger());
            table.sums().forEach(sum -> row(document, sum.account(), sum.reason(), sum.characters()));
        }
    }

    @Override
    public void end() {
        if (total && !spans) {
            out.print(all.csv());
        }
    }

    private void addSpan(Reading reading, Ledger.Entry entry) {
        row(
                reading.memorandum().id(),
                entry.span().start(),
                entry.span().end(),
                CoverageTable.name(entry.account()),
                entry.reason(),
                reading.memorandum().text().quote(entry.span()));
    }

    private void row(Object... cells) {
        out.print(CoverageTable.csvRow(cells));
    }
}
