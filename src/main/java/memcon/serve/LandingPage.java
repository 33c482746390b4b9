package memcon.serve;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.holdings.Documents;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.QueryForm;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.ExampleQueries;

/** The first page: what is here, how to ask for it, and what it can be asked. */
final class LandingPage {

    static final String TITLE = "Memoranda of conversation";

    /** More would be a catalogue; that is what queries are for. */
    private static final int MOST_LISTED = 500;

    private LandingPage() {}

    static String body(PublicAddress at, List<Documents.Entry> documents) {
        return "<p>A knowledge graph of who said what, and through whom it is known."
                + " What is claimed in a conversation is not stated as a fact here.</p>\n"
                + "<p><a href=\"" + at.link("/dataset")
                + "\">What is here, on what terms, and how much one may ask</a>."
                + " <a href=\"" + at.link("/dumps") + "\">All as files</a>. <a href=\"" + at.link("/queries")
                + "\">The questions, one by one</a>. <a href=\"" + at.link("/export")
                + "\">Networks, corpora and annotations for other programs</a>.</p>\n"
                + "<h2>Questions to begin with</h2>\n<div class=\"themes\">\n"
                + questions(at)
                + "</div>\n<h2>Your own question</h2>\n"
                + QueryForm.empty(at)
                + "<p>For programs: <a href=\"" + at.link("/sparql")
                + "\">/sparql</a> takes SPARQL queries by GET and POST."
                + " The terms are explained in <a href=\"" + at.link("/ontology") + "\">the ontology</a>.</p>\n"
                + "<h2>Documents (" + documents.size() + ")</h2>\n<ul>\n"
                + documents.stream()
                        .limit(MOST_LISTED)
                        .map(document -> item(at, document))
                        .collect(Collectors.joining())
                + "</ul>\n"
                + (documents.size() > MOST_LISTED ? "<p>The first " + MOST_LISTED + " are listed.</p>\n" : "");
    }

    private static String questions(PublicAddress at) {
        return ExampleQueries.all().stream()
                .collect(Collectors.groupingBy(
                        ExampleQueries.Example::theme,
                        TreeMap::new,
                        Collectors.mapping(example -> item(at, example), Collectors.joining())))
                .entrySet()
                .stream()
                .map(theme -> "<section>\n<h3>" + Page.escape(capitalized(theme.getKey())) + "</h3>\n<ul>\n"
                        + theme.getValue() + "</ul>\n</section>\n")
                .collect(Collectors.joining());
    }

    private static String capitalized(String theme) {
        return theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1);
    }

    private static String item(PublicAddress at, ExampleQueries.Example example) {
        return "<li><a href=\"" + at.link("/sparql?query=") + Page.escape(SparqlRequest.encode(example.text())) + "\">"
                + Page.escape(example.summary()) + "</a></li>\n";
    }

    private static String item(PublicAddress at, Documents.Entry document) {
        String title = "<a href=\"" + at.link("/id/document/") + Page.escape(document.id()) + "\">"
                + Page.escape(document.title()) + "</a>";
        return document.hasText()
                ? "<li>" + title + " (<a href=\"" + at.link("/document/") + Page.escape(document.id())
                        + "/text\">text</a>)</li>\n"
                : "<li>" + title + "</li>\n";
    }
}
