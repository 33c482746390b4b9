package memcon.cli;

import java.io.PrintStream;
import memcon.conversation.Reading;

/** The ledgers of a run, put before a person document by document. */
interface CoverageReport {

    /** The ways of putting it. */
    enum Format {
        TABLE,
        CSV,
        HTML
    }

    /** Takes the next document. */
    void add(Reading reading);

    /** Ends the report, after at least one document. */
    void end();

    /**
     * A report that is written as the documents come.
     *
     * @param spans the stretches of text instead of sums; not for HTML, which has both
     * @param total only the sums of all documents together; not for HTML
     */
    static CoverageReport of(Format format, boolean spans, boolean total, PrintStream out) {
        return switch (format) {
            case TABLE -> new CoverageTables(spans, total, out);
            case CSV -> new CoverageRows(spans, total, out);
            case HTML -> new CoveragePage(out);
        };
    }
}
