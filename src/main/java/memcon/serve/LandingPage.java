package memcon.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first page: what is here, how to ask for it, and what it can be asked. */
final class LandingPage {

    /** More would be a catalogue; that is what queries are for. */
    private static final int MOST_LISTED = 500;

    private static final String PREFIXES = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final Map<String, String> EXAMPLES = new TreeMap<>(Map.of(
            "Who said what?",
            PREFIXES + """
                    SELECT ?name ?said {
                      ?statement memcon:speaker ?speaker ; rdfs:label ?said .
                      ?speaker rdfs:label ?name .
                    } ORDER BY ?name LIMIT 100
                    """,
            "Which claims did one speaker assert and another deny?",
            PREFIXES + """
                    SELECT ?content ?asserter ?denier {
                      ?one memcon:asserts ?claim ; memcon:speaker ?asserter .
                      ?other memcon:denies ?claim ; memcon:speaker ?denier .
                      ?claim memcon:content ?content .
                    } LIMIT 100
                    """,
            "Through whom is a statement known?",
            PREFIXES + """
                    SELECT ?said ?teller {
                      ?statement rdfs:label ?said ; memcon:reportedIn+/memcon:speaker/rdfs:label ?teller .
                    } LIMIT 100
                    """));

    private LandingPage() {}

    static String body(List<Documents.Entry> documents) {
        return "<p>Memoranda of conversation as a knowledge graph: who said what, and through whom it is known."
                + " What is claimed in a conversation is not stated as a fact here.</p>"
                + queryForm()
                + "<h2>Questions to begin with</h2><ul>"
                + EXAMPLES.entrySet().stream()
                        .map(example -> item(
                                "/sparql?query=" + URLEncoder.encode(example.getValue(), StandardCharsets.UTF_8),
                                example.getKey()))
                        .collect(Collectors.joining())
                + "</ul><h2>Documents (" + documents.size() + ")</h2><ul>"
                + documents.stream().limit(MOST_LISTED).map(LandingPage::item).collect(Collectors.joining())
                + "</ul>"
                + (documents.size() > MOST_LISTED ? "<p>The first " + MOST_LISTED + " are listed.</p>" : "");
    }

    static String queryForm() {
        return """
                <p>SPARQL endpoint: <a href="/sparql">/sparql</a> (GET and POST, queries only)</p>
                <form action="/sparql" method="get">
                <p><label>Query<br><textarea name="query" rows="8" cols="80">SELECT * { ?s ?p ?o } LIMIT 10</textarea></label></p>
                <p><button>Ask</button></p>
                </form>
                """;
    }

    private static String item(Documents.Entry document) {
        String title = Page.escape(document.title());
        return document.hasText()
                ? "<li>" + title + " (<a href=\"/document/" + Page.escape(document.id()) + "/text\">text</a>)</li>"
                : "<li>" + title + "</li>";
    }

    private static String item(String address, String text) {
        return "<li><a href=\"" + Page.escape(address) + "\">" + Page.escape(text) + "</a></li>";
    }
}
