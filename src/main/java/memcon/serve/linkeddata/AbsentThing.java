package memcon.serve.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.Refusal;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** An IRI of which nothing is known, and what whoever asked may have meant: what it would be a part of, what is called alike. */
final class AbsentThing {

    private static final int MOST_COMPARED = 2000;
    private static final int MOST_NAMED = 8;
    private static final double ALIKE = 0.8;

    /** First part of a path below the base, and the class of what is named there. */
    private static final Map<String, String> KINDS = Map.of(
            "actor", "Actor",
            "claim", "Claim",
            "document", "Memorandum",
            "event", "ReferencedEvent",
            "place", "Place",
            "position", "Position");

    private final String iri;
    private final String base;
    private final List<Node> nearest;

    /** @param iri below {@code base} */
    AbsentThing(String iri, String base, Lookup data) {
        this.iri = iri;
        this.base = base;
        this.nearest = nearest(data);
    }

    private List<Node> nearest(Lookup data) {
        List<Node> whole = new ArrayList<>();
        for (int slash = iri.lastIndexOf('/'); slash >= base.length(); slash = iri.lastIndexOf('/', slash - 1)) {
            Node around = NodeFactory.createURI(iri.substring(0, slash));
            if (data.knows(around)) {
                whole.add(around);
                break;
            }
        }
        List<Node> others = whole.isEmpty() ? ofItsKind(data) : partsOf(whole.get(0), data);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        others.stream()
                .filter(Node::isURI)
                .filter(other -> !whole.contains(other))
                .distinct()
                .map(other -> Map.entry(similarity.apply(last(iri), last(other.getURI())), other))
                .filter(entry -> entry.getKey() >= ALIKE)
                .sorted(Comparator.comparing((Map.Entry<Double, Node> entry) -> -entry.getKey())
                        .thenComparing(entry -> entry.getValue().getURI()))
                .limit(MOST_NAMED)
                .map(Map.Entry::getValue)
                .forEach(whole::add);
        return whole;
    }

    private List<Node> ofItsKind(Lookup data) {
        String kind = KINDS.get(iri.substring(base.length()).replaceFirst("/.*", ""));
        return kind == null ? List.of() : data.subjects(RDF.type.asNode(), Lookup.memcon(kind), MOST_COMPARED);
    }

    private List<Node> partsOf(Node whole, Lookup data) {
        String prefix = iri.substring(0, iri.lastIndexOf('/') + 1);
        List<Node> parts = new ArrayList<>();
        data.to(whole, 0, MOST_COMPARED).stream().map(Triple::getSubject).forEach(parts::add);
        data.from(whole, 0, MOST_COMPARED).stream().map(Triple::getObject).forEach(parts::add);
        return parts.stream()
                .filter(part -> part.isURI() && part.getURI().startsWith(prefix))
                .toList();
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    Refusal refusal() {
        String names =
                nearest.stream().map(Node::getURI).map(name -> "<" + name + ">").collect(Collectors.joining(", "));
        return new Refusal(
                404,
                "Nothing of that name",
                "Nothing is stated of <" + iri + ">. "
                        + (names.isEmpty() ? "Ask /sparql what there is." : "Near to it: " + names + "."));
    }

    /** The page for a person. */
    String html(Markup markup) {
        String list = nearest.stream()
                .map(thing ->
                        "<li>" + markup.html(thing) + " <small>" + Markup.text(thing.getURI()) + "</small></li>\n")
                .collect(Collectors.joining());
        String words = last(iri).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Page.head(markup.at(), "Nothing of that name", "")
                + "<p class=\"fault\" role=\"alert\">Nothing is stated of <code>" + Markup.text(iri) + "</code>.</p>\n"
                + (list.isEmpty() ? "" : "<h2>Near to it</h2>\n<ul>\n" + list + "</ul>\n")
                + "<p>"
                + Asking.link(
                        "SELECT ?thing ?name {\n  ?thing rdfs:label ?name\n  FILTER(CONTAINS(LCASE(STR(?name)), \""
                                + words.toLowerCase(Locale.ROOT) + "\"))\n} LIMIT 100",
                        "Look for “" + Markup.text(words) + "” in names",
                        markup)
                + ", or begin at <a href=\"" + markup.at().link("/") + "\">the first page</a>.</p>\n"
                + Page.FOOT;
    }
}
