package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** A memorandum: its text, whose it is, the conversations, and what is said in it from beginning to end. */
record DocumentSection(Lookup data, Markup markup, Said said) implements Section {

    /** A long memorandum has some hundreds. */
    private static final int MOST = 500;

    private static final int DEEPEST_INDENT = 5;
    private static final Node TEXT = NodeFactory.createURI(Vocabulary.SCHEMA + "text");

    @Override
    public String of(Node memorandum) {
        return data.literal(memorandum, DCTerms.abstract_.asNode())
                        .map(words -> "<p>" + markup.html(words) + "</p>\n")
                        .orElse("")
                + texts(memorandum)
                + rights(memorandum)
                + conversations(memorandum)
                + statements(memorandum);
    }

    private String texts(Node memorandum) {
        return Markup.list(
                "Text",
                data.objects(memorandum, memcon("text"), Said.MOST).stream()
                        .map(text -> plain(text) + markup.html(text))
                        .toList());
    }

    /** Where the words themselves are. */
    private String plain(Node text) {
        return data.object(text, TEXT).isPresent() ? markup.words(text, "The words") + " – " : "";
    }

    private String rights(Node memorandum) {
        String licences = List.of(DCTerms.license, DCTerms.rights).stream()
                .flatMap(property -> data.objects(memorandum, property.asNode(), Said.MOST).stream())
                .map(markup::html)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!licences.isEmpty()) {
            return "<p>Licence: " + licences + "</p>\n";
        }
        List<Node> sources = data.objects(memorandum, DCTerms.source.asNode(), Said.MOST);
        return sources.isEmpty()
                ? ""
                : "<p>The rights in the words of the document are its archive’s, which tells them at "
                        + markup.list(sources) + ".</p>\n";
    }

    private String conversations(Node memorandum) {
        Set<Node> all = new LinkedHashSet<>();
        data.objects(memorandum, memcon("records"), Said.MOST).forEach(recorded -> addWithTold(recorded, all));
        return all.isEmpty()
                ? ""
                : "<h2>Conversations</h2>\n<ul>\n"
                        + all.stream().map(this::conversation).collect(Collectors.joining()) + "</ul>\n";
    }

    /** A conversation, those that are told in it, and so on. */
    private void addWithTold(Node conversation, Set<Node> all) {
        if (all.size() < Said.MOST && all.add(conversation)) {
            data.subjects(memcon("toldIn"), conversation, Said.MOST).stream()
                    .sorted(Comparator.comparing((Node told) -> told.toString()))
                    .forEach(told -> addWithTold(told, all));
        }
    }

    private String conversation(Node conversation) {
        List<Node> participants = data.objects(conversation, memcon("participant"), Said.MOST);
        return "<li>" + markup.html(conversation)
                + (participants.isEmpty() ? "" : " <small>" + markup.list(participants) + "</small>") + "</li>\n";
    }

    private String statements(Node memorandum) {
        List<Node> statements = data.subjects(memcon("inMemorandum"), memorandum, MOST + 1);
        if (statements.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>What is said, in the order of the text</h2>\n");
        for (Node statement : said.inOrder(statements.stream().limit(MOST).toList())) {
            int level = Math.max(1, Math.min(DEEPEST_INDENT, data.number(statement, memcon("reportLevel"))));
            html.append("<div class=\"level-")
                    .append(level)
                    .append("\">\n")
                    .append(said.card(statement))
                    .append("</div>\n");
        }
        return html.append(Asking.forMore(
                        statements.size(),
                        MOST,
                        markup,
                        "SELECT ?statement ?label { ?statement memcon:inMemorandum " + Asking.name(memorandum)
                                + " ; memcon:order ?order ; rdfs:label ?label } ORDER BY ?order"))
                .toString();
    }
}
