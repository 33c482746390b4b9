package memcon.serve.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/** Links to the citation of a memorandum or a statement, in each format that programs for literature read. */
final class CitationLinks {

    private CitationLinks() {}

    static String html(Markup markup, Node thing) {
        String path =
                CitationAnswers.PATH + markup.addresses().page(thing.getURI()).substring(ThingAddresses.PAGES.length());
        return Stream.of(CitationFormat.values())
                .map(format -> "<a href=\"" + Markup.text(markup.at().link(path + "." + format.extension())) + "\">"
                        + format.label() + "</a>")
                .collect(Collectors.joining(", ", "; cite as ", ""));
    }
}
