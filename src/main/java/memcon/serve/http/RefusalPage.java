package memcon.serve.http;

import java.util.List;

/** A refusal told to a person: what was wrong, where in the query, and the query to correct. */
final class RefusalPage {

    private RefusalPage() {}

    /** For a page beside the endpoint, where there is no query. */
    static String of(Refusal refusal) {
        return "<p class=\"fault\" role=\"alert\">" + Page.escape(message(refusal)) + "</p>\n";
    }

    static String of(PublicAddress at, Refusal refusal, SparqlRequest asked) {
        String message = message(refusal);
        String place = place(refusal, asked.query());
        if (place.isEmpty()) {
            return of(refusal) + QueryForm.of(at, asked);
        }
        // A parser's message is long, and about the parser as much as about the query.
        return "<div class=\"fault\" role=\"alert\">" + place + "</div>\n"
                + "<details><summary>The parser’s message</summary><pre class=\"wide\">" + Page.escape(message)
                + "</pre></details>\n" + QueryForm.of(at, asked);
    }

    private static String message(Refusal refusal) {
        return String.valueOf(refusal.getMessage());
    }

    private static String place(Refusal refusal, String query) {
        List<String> lines = query.lines().toList();
        if (refusal.line() < 1 || refusal.column() < 1 || refusal.line() > lines.size()) {
            return "";
        }
        String line = lines.get(refusal.line() - 1);
        int from = Math.min(refusal.column() - 1, line.length());
        int to = from < line.length() ? line.offsetByCodePoints(from, 1) : from;
        String marked = from < to ? Page.escape(line.substring(from, to)) : " ";
        return "<p>The query stops making sense at line " + refusal.line() + ", column " + refusal.column()
                + ":</p>\n<pre class=\"wide\">"
                + Page.escape(line.substring(0, from)) + "<mark>" + marked + "</mark>"
                + Page.escape(line.substring(to)) + "</pre>\n";
    }
}
