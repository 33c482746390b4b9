package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.List;
import memcon.serve.catalogue.Span;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/** An event: when and where it is said to have been, and who says what of it. */
record EventSection(Lookup data, Markup markup, AboutSection about) implements Section {

    @Override
    public String of(Node event) {
        Span span = Span.of(event, data);
        List<Node> places = data.objects(event, memcon("place"), Said.MOST);
        return "<p>When: " + span.inWords()
                + span.words()
                        .map(words -> ", in the words <q>" + Markup.text(words) + "</q>")
                        .orElse("")
                + " (<a href=\"" + markup.at().link("/timeline") + "\">on the timeline</a>)."
                + (places.isEmpty() ? "" : " Where: " + markup.list(places) + ".")
                + " That it took place is not said here.</p>\n" + about.of(event);
    }
}
