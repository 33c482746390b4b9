package memcon.serve.markup;

import memcon.authority.Vocabulary;
import memcon.serve.http.SparqlRequest;
import org.apache.jena.graph.Node;

/** Queries that a page leads to where it has no room for all. */
public final class Asking {

    private static final String PREFIXES =
            "PREFIX memcon: <" + Vocabulary.MEMCON + ">\nPREFIX rdfs: <" + Vocabulary.RDFS + ">\n";

    private Asking() {}

    /** A thing as it stands in a query. */
    public static String name(Node thing) {
        return "<" + thing.getURI() + ">";
    }

    public static String link(String query, String words, Markup markup) {
        return "<a href=\"" + markup.at().link("/sparql?query=") + Markup.text(SparqlRequest.encode(PREFIXES + query))
                + "\">" + words + "</a>";
    }

    /** A remark below a list that ends after {@code most} of what was found; empty if all is told. */
    public static String forMore(int found, int most, Markup markup, String query) {
        return found <= most
                ? ""
                : "<p>The first " + most + " are shown. " + link(query, "Ask for all", markup) + ".</p>\n";
    }
}
