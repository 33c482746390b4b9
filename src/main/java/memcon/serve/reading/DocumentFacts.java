package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What stands before the text: what record it is and whose, its conversations, and the ways to look at it. */
record DocumentFacts(Lookup data, Markup markup, String page, Asked asked) {

    private static final int MOST = 100;
    private static final Node TRANSLATOR = NodeFactory.createURI(Vocabulary.SCHEMA + "translator");

    String of(Node memorandum, Optional<PrintedText> text) {
        Told told = Told.of(memorandum, data);
        StringBuilder html = new StringBuilder();
        data.literal(memorandum, DCTerms.abstract_.asNode())
                .ifPresent(
                        words -> html.append("<p>").append(markup.html(words)).append("</p>\n"));
        html.append("<dl class=\"facts record\">\n");
        fact(html, "Date", markup.list(told.all(DCTerms.date.asNode())));
        fact(html, "Archive", markup.list(told.all("holdingArchive")));
        fact(html, "Record at the archive", markup.list(told.all(DCTerms.source.asNode())));
        fact(html, "Noted by", markup.list(told.all("noteTaker")));
        fact(html, "Translated by", translators(told.all("text")));
        fact(html, "Text", texts(told.all("text")));
        fact(html, "Conversations", conversations(told.all("records")));
        fact(html, "Rights", rights(told));
        fact(html, "Cite", cite(memorandum));
        html.append("</dl>\n");
        return text.isEmpty() ? html.toString() : html.append(views()).toString();
    }

    private static void fact(StringBuilder html, String name, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
        }
    }

    private String cite(Node memorandum) {
        return markup.addresses().isOurs(memorandum.getURI())
                ? CitationLinks.html(markup, memorandum).replaceFirst("^; cite ", "")
                : "";
    }

    private String translators(List<Node> texts) {
        return markup.list(texts.stream()
                .flatMap(text -> data.objects(text, TRANSLATOR, MOST).stream())
                .distinct()
                .toList());
    }

    private String texts(List<Node> texts) {
        return texts.stream()
                .map(text -> {
                    String language = data.text(text, DCTerms.language.asNode()).orElse("?");
                    String words = markup.words(text, "the words alone");
                    return markup.link(text, "in " + language) + (words.isEmpty() ? "" : ": " + words);
                })
                .collect(Collectors.joining(", "));
    }

    private String rights(Told told) {
        String licences = List.of(DCTerms.license, DCTerms.rights).stream()
                .flatMap(property -> told.all(property.asNode()).stream())
                .map(markup::html)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!licences.isEmpty()) {
            return "Licence: " + licences;
        }
        return told.all(DCTerms.source.asNode()).isEmpty()
                ? ""
                : "The rights in the words of the document are its archive’s, which tells them with the record.";
    }

    private String conversations(List<Node> recorded) {
        Set<Node> all = new LinkedHashSet<>();
        recorded.stream().sorted(byName()).forEach(conversation -> addWithTold(conversation, all));
        return all.stream().map(this::conversation).collect(Collectors.joining("<br>\n"))
                + (all.size() >= MOST ? "<br>\nand more" : "");
    }

    private static Comparator<Node> byName() {
        return Comparator.comparing((Node node) -> node.toString().length()).thenComparing(node -> node.toString());
    }

    /** A conversation, those that are told in it, and so on. */
    private void addWithTold(Node conversation, Set<Node> all) {
        if (all.size() < MOST && all.add(conversation)) {
            data.subjects(memcon("toldIn"), conversation, MOST).stream()
                    .sorted(byName())
                    .forEach(told -> addWithTold(told, all));
        }
    }

    private String conversation(Node conversation) {
        List<Node> participants = data.objects(conversation, memcon("participant"), MOST);
        return markup.html(conversation)
                + (participants.isEmpty() ? "" : " <small>" + markup.list(participants) + "</small>");
    }

    private String views() {
        return "<nav class=\"views\" aria-label=\"Views of the text\">\n"
                + view(Asked.TEXT, "Voices", "the text with its statements")
                + view(Asked.LEDGER, "Ledger", "what became of each character")
                + "</nav>\n";
    }

    private String view(String view, String name, String meaning) {
        String words = "<b>" + name + "</b>: " + meaning;
        return asked.view().equals(view)
                ? "<span aria-current=\"page\">" + words + "</span>\n"
                : "<a href=\"" + Markup.text(page + asked.withView(view).query()) + "\">" + words + "</a>\n";
    }
}
