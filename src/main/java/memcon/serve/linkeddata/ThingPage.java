package memcon.serve.linkeddata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.markup.Context;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import memcon.serve.reading.ReadingRoom;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A description as a person reads it: first what is wanted of things of its kind, then all the rest. */
final class ThingPage {

    /** An embedded copy that is longer would make the page slow for whoever only reads it. */
    private static final int LONGEST_EMBEDDED = 200_000;

    private final Description description;
    private final Lookup data;
    private final Markup markup;
    private final String base;
    private final ReadingRoom room;

    /**
     * The page of a description.
     *
     * @param base what the IRIs of the data begin with
     * @param room where a memorandum is read
     */
    ThingPage(Description description, Lookup data, Markup markup, String base, ReadingRoom room) {
        this.base = base;
        this.description = description;
        this.data = data;
        this.markup = markup;
        this.room = room;
    }

    /** @param embedded the same description in JSON-LD */
    String html(String embedded) {
        PublicAddress at = markup.at();
        StringBuilder head = new StringBuilder(Page.style(at, "things.css"));
        for (DataSyntax syntax : DataSyntax.ALL) {
            head.append("<link rel=\"alternate\" type=\"%s\" href=\"%s\">\n"
                    .formatted(syntax.mediaType(), Markup.text(at.link(data(syntax)))));
        }
        if (isRead()) {
            head.append(ReadingRoom.head(at));
        }
        if (embedded.length() <= LONGEST_EMBEDDED) {
            head.append("<script type=\"application/ld+json\">\n")
                    .append(embedded)
                    .append("</script>\n");
        }
        return Page.head(at, data.label(thing()), head.toString())
                + kinds()
                + exploring()
                + rest(sections())
                + pager()
                + formats()
                + Page.FOOT;
    }

    /** All that is stated is folded up below what a reader wants to know of a thing of this kind, if that is told. */
    private String rest(String sections) {
        String all = new Properties(data, markup).of(description);
        return sections.isEmpty() || description.page() > 1
                ? sections + all
                : sections
                        + "<details class=\"rest\">\n<summary>All that is stated of it, and what leads to it</summary>\n"
                        + all + "</details>\n";
    }

    private Node thing() {
        return description.thing();
    }

    private String data(DataSyntax syntax) {
        return markup.addresses().data(thing().getURI()) + "." + syntax.extension() + parameter(description.page());
    }

    private static String parameter(int page) {
        return page == 1 ? "" : "?page=" + page;
    }

    /** What it is, in the ontology's words. */
    private String kinds() {
        List<Node> kinds = data.objects(thing(), RDF.type.asNode(), Said.MOST);
        String definitions = kinds.stream()
                .flatMap(kind -> data.text(kind, SKOS.definition.asNode()).stream()
                        .map(definition -> markup.term(kind) + ": " + Markup.text(definition)))
                .sorted()
                .collect(Collectors.joining("<br>\n"));
        String names = definitions.isEmpty()
                ? kinds.stream().map(markup::term).collect(Collectors.joining(", "))
                : definitions;
        return "<p class=\"kind\">" + (names.isEmpty() ? "" : names + "<br>\n") + "<code>"
                + Markup.text(thing().getURI()) + "</code></p>\n";
    }

    private String exploring() {
        return "<p><a href=\""
                + Markup.text(markup.at().link("/explore?thing=") + SparqlRequest.encode(thing().getURI()))
                + "\">Explore from here</a></p>\n";
    }

    private String sections() {
        if (description.page() > 1) {
            return "<p>Page " + description.page() + " of what is stated.</p>\n";
        }
        Said said = new Said(data, markup);
        AboutSection about = new AboutSection(data, markup, said, base);
        return section("Claim", new ClaimSection(data, markup, said))
                + section("Statement", new StatementSection(data, markup, said, new Context(data, markup)))
                + section("Actor", new ActorSection(data, markup, said, about))
                + section("ReferencedEvent", new EventSection(data, markup, about))
                + section("Place", new PlaceSection(data, markup, about))
                + section("Conversation", new ConversationSection(data, markup, said))
                + section("Memorandum", room)
                + section("Text", text -> paragraph(markup.words(text, "The words, as offsets count them")))
                + section("Passage", new Context(data, markup)::of);
    }

    private String section(String kind, Section section) {
        return data.isA(thing(), kind) ? section.of(thing()) : "";
    }

    private boolean isRead() {
        return description.page() == 1 && data.isA(thing(), "Memorandum");
    }

    private static String paragraph(String html) {
        return html.isEmpty() ? "" : "<p>" + html + "</p>\n";
    }

    private String pager() {
        String iri = thing().getURI();
        String links = Optional.of(description.page())
                        .filter(page -> page > 1)
                        .map(page -> pageLink(iri, page - 1, "prev", "Previous page"))
                        .orElse("")
                + (description.hasNext() ? pageLink(iri, description.page() + 1, "next", "Next page") : "");
        return links.isEmpty() ? "" : "<nav class=\"pager\" aria-label=\"Pages\">" + links + "</nav>\n";
    }

    private String pageLink(String iri, int page, String relation, String words) {
        return "<a rel=\"%s\" href=\"%s\">%s</a> "
                .formatted(
                        relation,
                        Markup.text(markup.at().link(markup.addresses().page(iri) + parameter(page))),
                        words);
    }

    private String formats() {
        return "<p class=\"formats\">The same as "
                + DataSyntax.ALL.stream()
                        .map(syntax -> "<a href=\"" + Markup.text(markup.at().link(data(syntax))) + "\">"
                                + syntax.name() + "</a>")
                        .collect(Collectors.joining(", "))
                + ". Claims are what somebody says; nothing here states that they are so.</p>\n";
    }
}
