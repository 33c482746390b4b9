package memcon.cli;

import java.io.PrintStream;
import memcon.CoverageTable;
import memcon.conversation.Ledger;
import memcon.conversation.Reading;
import memcon.document.Text;

/** A document's ledger stretch by stretch, as tab-separated lines: document, start, end, account, reason, words. */
final class SpanList {

    private static final int LONGEST_QUOTE = 60;

    private SpanList() {}

    static void print(Reading reading, PrintStream out) {
        Text text = reading.memorandum().text();
        for (Ledger.Entry entry : reading.ledger().entries()) {
            out.println(String.join(
                    "\t",
                    reading.memorandum().id(),
                    String.valueOf(entry.span().start()),
                    String.valueOf(entry.span().end()),
                    CoverageTable.name(entry.account()),
                    entry.reason(),
                    shortened(text.quote(entry.span()))));
        }
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }
}
