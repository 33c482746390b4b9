package memcon.serve;

import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.holdings.Documents;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.ExampleQueries;
import memcon.serve.sparql.QuestionList;

/** The first page: what is here, the ways in, and what it can be asked. */
final class LandingPage {

    static final String TITLE = "Memoranda of conversation";

    /** More would be a catalogue; that is what the search is for. */
    private static final int MOST_LISTED = 100;

    /** What visitors come for, and where it is. */
    private static final List<Way> WAYS = List.of(
            new Way("/claims", "Contested claims", "Who says so, who denies it, in whose words."),
            new Way("/people", "People", "What each of them said, to whom, and what others say of them."),
            new Way("/events", "Events", "What was spoken of, and who says what about it."),
            new Way("/questions", "Open questions", "What was asked and never answered."),
            new Way("/timeline", "Timeline", "When things are said to have happened, as exactly as is known."),
            new Way("/map", "Map", "Which places are spoken of, and by whom."),
            new Way("/explore", "Explore", "The graph, from anything on, step by step."),
            new Way("/sparql", "Ask", "Questions in SPARQL, with examples to change."),
            new Way("/export", "Take away", "Networks for Gephi or Cytoscape, corpora, annotations."),
            new Way("/dataset", "About the data", "What is here, on what terms, all of it as files."));

    private LandingPage() {}

    private record Way(String path, String name, String promise) {

        String item(PublicAddress at) {
            return "<li><a href=\"" + at.link(path) + "\">" + name + "</a><br><small>" + promise + "</small></li>\n";
        }
    }

    static String body(PublicAddress at, List<Documents.Entry> documents) {
        return "<p>Who said what, to whom, and through whom it is known. What is claimed in a conversation is not stated"
                + " as a fact here.</p>\n"
                + "<form class=\"first\" role=\"search\" aria-label=\"The whole collection\" action=\""
                + at.link("/search")
                + "\">\n<label for=\"words\">Search people, places, events, claims and words</label>\n"
                + "<input id=\"words\" type=\"search\" name=\"q\" maxlength=\"500\"> <button>Search</button>\n</form>\n"
                + "<h2>Read (" + documents.size() + ")</h2>\n<ul class=\"documents\">\n"
                + documents.stream()
                        .limit(MOST_LISTED)
                        .map(document -> item(at, document))
                        .collect(Collectors.joining())
                + "</ul>\n"
                + (documents.size() > MOST_LISTED
                        ? "<p>The first " + MOST_LISTED
                                + " are listed; search finds the others by title and words.</p>\n"
                        : "")
                + "<h2>Look around</h2>\n<ul class=\"ways\">\n"
                + WAYS.stream().map(way -> way.item(at)).collect(Collectors.joining()) + "</ul>\n"
                + "<h2>Questions to begin with</h2>\n<div class=\"themes\">\n"
                + QuestionList.byTheme("h3", example -> item(at, example))
                + "</div>\n<p>For programs: <a href=\"" + at.link("/sparql")
                + "\">/sparql</a> takes SPARQL queries by GET and POST. The terms are explained in <a href=\""
                + at.link("/ontology") + "\">the ontology</a>; the questions are <a href=\"" + at.link("/queries")
                + "\">files</a> as well.</p>\n";
    }

    private static String item(PublicAddress at, ExampleQueries.Example example) {
        return "<li><a href=\"" + at.link("/sparql?query=") + Page.escape(SparqlRequest.encode(example.text())) + "\">"
                + Page.escape(example.summary()) + "</a></li>\n";
    }

    private static String item(PublicAddress at, Documents.Entry document) {
        String title = "<a href=\"" + at.link("/id/document/") + Page.escape(document.id()) + "\">"
                + Page.escape(document.title()) + "</a>";
        return document.hasText()
                ? "<li>" + title + " <small>(<a href=\"" + at.link("/document/") + Page.escape(document.id())
                        + "/text\">plain text</a>)</small></li>\n"
                : "<li>" + title + "</li>\n";
    }
}
