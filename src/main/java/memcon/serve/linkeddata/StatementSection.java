package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.markup.Context;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import memcon.serve.reading.TextLink;
import org.apache.jena.graph.Node;

/** A statement: the words in their context, who says them to whom, what they claim, and how we come to know. */
record StatementSection(Lookup data, Markup markup, Said said, Context context) implements Section {

    @Override
    public String of(Node statement) {
        return "<p class=\"who\">" + said.who(statement) + "</p>\n"
                + TextLink.of(statement, data, markup)
                + data.objects(statement, memcon("evidence"), Said.MOST).stream()
                        .sorted(Comparator.comparing(passage -> data.number(passage, memcon("start"))))
                        .map(context::of)
                        .collect(Collectors.joining())
                + said.testimony(statement)
                + stances(statement)
                + said.cards("What it tells that others said", "reportedIn", statement);
    }

    private String stances(Node statement) {
        List<String> rows = new ArrayList<>();
        for (Node stance : data.objects(statement, memcon("stance"), Said.MOST)) {
            String words = said.evidence(stance)
                    .map(quotation -> " <q>" + Markup.text(quotation) + "</q>")
                    .orElse("");
            List<Node> certainty = data.objects(stance, memcon("certainty"), Said.MOST);
            rows.add("<li>" + markup.list(data.objects(stance, memcon("stanceType"), Said.MOST)) + ": "
                    + markup.list(data.objects(stance, memcon("stanceClaim"), Said.MOST))
                    + (certainty.isEmpty() ? "" : " <small>" + markup.list(certainty) + "</small>") + words
                    + "</li>\n");
        }
        Collections.sort(rows);
        return rows.isEmpty()
                ? ""
                : "<h2>What the speaker claims, denies or asks</h2>\n<ul class=\"claims\">\n" + String.join("", rows)
                        + "</ul>\n";
    }
}
