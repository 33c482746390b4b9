package memcon.serve.cache;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/** Whether the answer to a query is the same each time it is asked of the same data. */
public final class Constancy {

    /** Words without which a query is constant: a keyword stands in its text unless it is written with escapes. */
    private static final Pattern SUSPICION =
            Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE|SERVICE)\\b|\\\\u", Pattern.CASE_INSENSITIVE);

    /** In a query as the engine writes it: without comments, without escapes. */
    private static final Pattern NEVER_THE_SAME = Pattern.compile(
            "\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|(?<![?$:\\w])SERVICE\\s+(SILENT\\s+)?([<?$]|[\\w.-]*:)",
            Pattern.CASE_INSENSITIVE);

    private Constancy() {}

    /**
     * Whether the answer depends on nothing but the data.
     *
     * @param text the query's words as they were sent
     * @param query the same, parsed
     */
    public static boolean isConstant(String text, Query query) {
        return !SUSPICION.matcher(text).find()
                || !NEVER_THE_SAME.matcher(query.serialize()).find();
    }
}
