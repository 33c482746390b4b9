package memcon.serve.http;

import java.util.List;
import java.util.stream.Collectors;

/** The form in which a person writes a query or changes one. */
public final class QueryForm {

    private static final int FEWEST_LINES = 5;
    private static final int MOST_LINES = 14;

    private QueryForm() {}

    /** Elements of the head by which a page's form becomes an editor, where scripts run. */
    public static String head(PublicAddress at) {
        return Page.style(at, "lib/yasqe/yasqe.min.css") + Page.style(at, "query.css")
                + Page.style(at, "query-views.css")
                + "<script defer src=\"" + at.link("/assets/lib/yasqe/yasqe.min.js") + "\"></script>\n"
                + Page.script(at, "query.js");
    }

    public static String empty(PublicAddress at) {
        return of(at, new SparqlRequest("SELECT * { ?s ?p ?o } LIMIT 10", List.of(), List.of(), ""));
    }

    /** With the query, and with the graphs if some were chosen. */
    public static String of(PublicAddress at, SparqlRequest asked) {
        long lines = Math.max(
                FEWEST_LINES, Math.min(MOST_LINES, asked.query().lines().count() + 1));
        // A browser drops the first line break of a text area, so there is one to drop.
        return "<form class=\"query\" action=\"" + at.link("/sparql") + "\" method=\"get\">\n"
                + "<p><label for=\"query\">Query in SPARQL</label>\n"
                + "<textarea id=\"query\" name=\"query\" rows=\"" + lines
                + "\" spellcheck=\"false\" autocapitalize=\"off\">\n"
                + Page.escape(asked.query()) + "</textarea></p>\n"
                + graphs("Default graph", "default-graph-uri", asked.defaultGraphs())
                + graphs("Named graph", "named-graph-uri", asked.namedGraphs())
                + "<p><button>Ask</button></p>\n</form>\n";
    }

    private static String graphs(String label, String name, List<String> graphs) {
        return graphs.stream()
                .map(graph -> "<p><label>" + label + " <input name=\"" + name + "\" value=\"" + Page.escape(graph)
                        + "\"></label></p>\n")
                .collect(Collectors.joining());
    }
}
