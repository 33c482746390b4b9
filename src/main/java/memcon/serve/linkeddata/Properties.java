package memcon.serve.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** All statements of a description, grouped by property, each under the name that the ontology gives it. */
record Properties(Lookup data, Markup markup) {

    String of(Description description) {
        return from(description.from()) + inside(description.inside()) + to(description.to());
    }

    private String from(List<Triple> triples) {
        if (triples.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>All that is stated of it</h2>\n<dl class=\"facts\">\n");
        grouped(triples, Triple::getObject)
                .forEach((property, values) -> html.append("<dt>")
                        .append(markup.term(property))
                        .append("</dt><dd>")
                        .append(values.size() == 1 ? markup.html(values.get(0)) : list(values))
                        .append("</dd>\n"));
        return html.append("</dl>\n").toString();
    }

    private String to(List<Triple> triples) {
        if (triples.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>What leads to it</h2>\n");
        grouped(triples, Triple::getSubject)
                .forEach((property, subjects) -> html.append("<h3>As “")
                        .append(markup.term(property))
                        .append("” of</h3>\n")
                        .append(list(subjects)));
        return html.toString();
    }

    private String inside(List<Triple> triples) {
        return triples.isEmpty()
                ? ""
                : "<h2>Statements in this graph</h2>\n<div class=\"wide\" tabindex=\"0\">\n<table>\n<tbody>\n"
                        + triples.stream().map(this::row).collect(Collectors.joining())
                        + "</tbody>\n</table>\n</div>\n";
    }

    private String row(Triple triple) {
        return "<tr><td>" + markup.html(triple.getSubject()) + "</td><td>" + markup.term(triple.getPredicate())
                + "</td><td>" + markup.html(triple.getObject()) + "</td></tr>\n";
    }

    private String list(Collection<Node> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(data::label).thenComparing(node -> node.toString()))
                .map(term -> "<li>" + markup.html(term) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static Map<Node, List<Node>> grouped(List<Triple> triples, Function<Triple, Node> value) {
        Map<Node, List<Node>> groups = new LinkedHashMap<>();
        triples.forEach(triple -> groups.computeIfAbsent(triple.getPredicate(), unseen -> new ArrayList<>())
                .add(value.apply(triple)));
        return groups;
    }
}
