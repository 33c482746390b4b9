package memcon.serve.dataset;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.ExampleQueries.Example;

/** The questions as pages for people. */
final class QueryPages {

    private QueryPages() {}

    static String list(PublicAddress at, List<Example> examples) {
        return "<p>Each is a query that may be changed: another person, another place.</p>\n<div class=\"themes\">\n"
                + examples.stream()
                        .collect(Collectors.groupingBy(
                                Example::theme,
                                TreeMap::new,
                                Collectors.mapping(example -> item(at, example), Collectors.joining())))
                        .entrySet()
                        .stream()
                        .map(theme -> "<section>\n<h2>" + Page.escape(capitalized(theme.getKey())) + "</h2>\n<ul>\n"
                                + theme.getValue() + "</ul>\n</section>\n")
                        .collect(Collectors.joining())
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

    private static String capitalized(String theme) {
        return theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1);
    }
}
