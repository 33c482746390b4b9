package memcon.serve.dataset;

import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.ExampleQueries.Example;
import memcon.serve.sparql.QuestionList;

/** The questions as pages for people. */
final class QueryPages {

    private QueryPages() {}

    static String list(PublicAddress at) {
        return "<p>Each is a query that may be changed: another person, another place.</p>\n<div class=\"themes\">\n"
                + QuestionList.byTheme("h2", example -> item(at, example))
                + "</div>\n<p>As data: " + DatasetPage.formats(at, "/queries") + ".</p>\n";
    }

    static String one(PublicAddress at, Example example) {
        String path = "/queries/" + example.name();
        return "<pre class=\"wide\">" + Page.escape(example.text()) + "</pre>\n<p><a href=\"" + run(at, example)
                + "\">Try it: the answer, and the query to change</a>. The query as <a href=\"" + at.link(path + ".rq")
                + "\">a file</a>, described as data: " + DatasetPage.formats(at, path) + ". <a href=\""
                + at.link("/queries")
                + "\">Other questions</a></p>\n";
    }

    private static String item(PublicAddress at, Example example) {
        return "<li><a href=\"" + at.link("/queries/" + example.name()) + "\">" + Page.escape(example.summary())
                + "</a> (<a href=\"" + run(at, example) + "\">answer</a>)</li>\n";
    }

    private static String run(PublicAddress at, Example example) {
        return at.link("/sparql?query=" + Page.escape(SparqlRequest.encode(example.text())));
    }
}
