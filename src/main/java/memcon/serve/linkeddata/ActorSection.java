package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.List;
import memcon.serve.catalogue.Span;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** An actor: names, offices, conversations, with whom he speaks, what he says over time, and what is said of him. */
record ActorSection(Lookup data, Markup markup, Said said, AboutSection about) implements Section {

    @Override
    public String of(Node actor) {
        return names(actor)
                + offices(actor)
                + conversations(actor)
                + new SpeechOverTime(data, markup, said).of(actor)
                + about.of(actor);
    }

    private String names(Node actor) {
        List<String> names = data.objects(actor, SKOS.altLabel.asNode(), Said.MOST).stream()
                .map(markup::html)
                .sorted()
                .toList();
        return names.isEmpty() ? "" : "<p>Also called " + String.join(", ", names) + ".</p>\n";
    }

    private String offices(Node actor) {
        List<String> rows = new ArrayList<>();
        for (Node tenure : data.subjects(memcon("holder"), actor, Said.MOST)) {
            rows.add(markup.list(data.objects(tenure, memcon("position"), Said.MOST)) + " <small>"
                    + markup.link(tenure, time(tenure)) + "</small>");
        }
        return Markup.list("Offices", rows);
    }

    private String time(Node tenure) {
        String from = data.text(tenure, memcon("earliestDate")).orElse("?");
        return from + " to " + data.text(tenure, memcon("latestDate")).orElse("?");
    }

    private String conversations(Node actor) {
        List<String> rows = new ArrayList<>();
        for (Node part : data.subjects(memcon("actor"), actor, Said.MOST)) {
            for (Node conversation : data.subjects(memcon("participation"), part, Said.MOST)) {
                rows.add(markup.html(conversation) + " <small>"
                        + markup.terms(data.objects(part, memcon("role"), Said.MOST)) + ", "
                        + Span.of(conversation, data).inWords() + "</small>");
            }
        }
        return Markup.list("Conversations", rows);
    }
}
