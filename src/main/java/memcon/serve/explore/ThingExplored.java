package memcon.serve.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What one thing is related to, as a table from which one goes on; the scripts find here what they need for the drawing.
 *
 * @param base the IRI under which the data names its things
 */
record ThingExplored(Wish wish, Neighbours neighbours, Lookup data, Markup markup, String base) {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_KINDS = 20;

    /** What the page is called: a name of any length, cut. */
    String title() {
        String name = data.label(thing());
        return "From "
                + (name.codePointCount(0, name.length()) <= LONGEST_TITLE
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…");
    }

    String html() {
        return about() + explorer() + relations() + query() + Beginnings.form(at(), "");
    }

    private Node thing() {
        return NodeFactory.createURI(wish.thing());
    }

    private PublicAddress at() {
        return markup.at();
    }

    private List<Node> kinds() {
        return data.objects(thing(), RDF.type.asNode(), MOST_KINDS);
    }

    private String about() {
        String kinds = kinds().stream().map(markup::term).sorted().collect(Collectors.joining(", "));
        return "<p class=\"kind\">" + (kinds.isEmpty() ? "" : kinds + ". ")
                + markup.link(thing(), "All that is known of it")
                + ". What somebody says is drawn as said, never as a fact.</p>\n";
    }

    /** An empty place for the drawing, with what its scripts cannot know. */
    private String explorer() {
        String kinds = kinds().stream()
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Vocabulary.MEMCON))
                .map(kind -> kind.getURI().substring(Vocabulary.MEMCON.length()))
                .sorted()
                .collect(Collectors.joining(" "));
        String example = base + "x";
        String things = at().link(markup.addresses().thing(example));
        Map<String, String> attributes = new TreeMap<>(Map.of(
                "thing", wish.thing(),
                "name", data.label(thing()),
                "kinds", kinds,
                "query", Neighbours.QUERY.text(),
                "without-machinery", Neighbours.WITHOUT_MACHINERY,
                "step", Integer.toString(Neighbours.STEP),
                "base", base,
                "things", things.substring(0, things.length() - 1),
                "home", at().link("/"),
                "machinery", wish.machinery() ? "1" : ""));
        return "<div id=\"explorer\""
                + attributes.entrySet().stream()
                        .map(attribute ->
                                " data-" + attribute.getKey() + "=\"" + Markup.text(attribute.getValue()) + "\"")
                        .collect(Collectors.joining())
                + "></div>\n";
    }

    private String relations() {
        String heading = "<section id=\"relations\">\n<h2>What it is related to</h2>\n";
        if (neighbours.relations().isEmpty()) {
            return heading + "<p>Nothing" + (wish.page() > 1 ? " more" : "") + ". " + machinery()
                    + "</p>\n</section>\n";
        }
        return heading
                + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Relations\">\n<table>\n<thead><tr><th scope=\"col\">From</th>"
                + "<th scope=\"col\">Relation</th><th scope=\"col\">To</th></tr></thead>\n<tbody>\n"
                + neighbours.relations().stream().map(this::row).collect(Collectors.joining())
                + "</tbody>\n</table>\n</div>\n<p>" + machinery() + "</p>\n" + pager() + "</section>\n";
    }

    private String row(Triple triple) {
        return "<tr><td>" + end(triple.getSubject()) + "</td><td>" + markup.term(triple.getPredicate()) + "</td><td>"
                + end(triple.getObject()) + "</td></tr>\n";
    }

    private String end(Node node) {
        String name = Markup.text(data.label(node));
        if (node.equals(thing()) || !node.isURI()) {
            return name;
        }
        return "<a href=\"" + Beginnings.link(at(), node.getURI()) + "\">" + name + "</a> <small>"
                + markup.link(node, "page") + "</small>";
    }

    private String machinery() {
        return wish.machinery()
                ? "<a href=\"" + address(1, false) + "\">Without passages, mentions and provenance</a>"
                : "Passages, mentions and provenance are left out. <a href=\"" + address(1, true)
                        + "\">Show them too</a>";
    }

    private String address(int page, boolean withMachinery) {
        return Beginnings.link(at(), wish.thing())
                + (page > 1 ? "&amp;page=" + page : "")
                + (withMachinery ? "&amp;machinery=1" : "");
    }

    private String pager() {
        String links = (wish.page() > 1
                        ? "<a rel=\"prev\" href=\"" + address(wish.page() - 1, wish.machinery())
                                + "\">Those before</a> "
                        : "")
                + (neighbours.hasMore()
                        ? "<a rel=\"next\" href=\"" + address(wish.page() + 1, wish.machinery()) + "\">"
                                + Neighbours.STEP + " more</a>"
                        : "");
        return links.isEmpty() ? "" : "<nav class=\"pager\" aria-label=\"More relations\">" + links + "</nav>\n";
    }

    private String query() {
        String query = Neighbours.query(wish);
        return "<details id=\"query\"><summary>The query behind this</summary>\n<pre class=\"wide\" tabindex=\"0\">"
                + Markup.text(query) + "</pre>\n<p><a href=\""
                + Markup.text(at().link("/sparql?query=") + SparqlRequest.encode(query))
                + "\">Ask it yourself</a></p>\n</details>\n";
    }
}
