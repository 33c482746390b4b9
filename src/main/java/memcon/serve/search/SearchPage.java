package memcon.serve.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.sparql.CollectedRows.Row;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a search has found, as a page: things of that name, claims, statements with facets, documents. */
final class SearchPage {

    private static final int MOST_NAMES = 12;
    private static final int MOST_CLAIMS = 10;
    private static final int MOST_TEXTS = 10;
    private static final int MOST_VALUES = 12;
    private static final int LONGEST_SNIPPET = 900;

    private final Wish wish;
    private final Found found;
    private final boolean isSearchable;
    private final Markup markup;
    private final Said said;
    private final Lookup data;
    private final PublicAddress at;
    private final Map<Node, String> marked = new HashMap<>();

    SearchPage(Wish wish, Found found, boolean isSearchable, Lookup data, Markup markup) {
        this.wish = wish;
        this.found = found;
        this.isSearchable = isSearchable;
        this.markup = markup;
        this.said = new Said(data, markup);
        this.data = data;
        this.at = markup.at();
        found.marked().forEach(row -> marked.putIfAbsent(row.node("passage").orElseThrow(), row.text("marked")));
    }

    String html() {
        String title = wish.words().isEmpty() ? "Search" : "Search for “" + shown(wish.words()) + "”";
        return Page.head(at, title, Page.style(at, "search.css")) + form() + chosen() + results() + Page.FOOT;
    }

    /** Markup of a page's title is not this class's: only signs that no page may have are left out. */
    private static String shown(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ");
    }

    private String form() {
        String hidden = wish.chosen().entrySet().stream()
                .map(entry -> "<input type=\"hidden\" name=\"" + entry.getKey().parameter() + "\" value=\""
                        + Markup.text(entry.getValue()) + "\">\n")
                .collect(Collectors.joining());
        return "<form class=\"search\" role=\"search\" aria-label=\"Here\" action=\"" + at.link("/search") + "\">\n"
                + hidden
                + "<p><label for=\"words\">Words, names or a “quotation”</label>\n<input id=\"words\" type=\"search\" name=\"q\""
                + " maxlength=\"" + Wish.LONGEST + "\" value=\"" + Markup.text(wish.words())
                + "\"> <button>Search</button></p>\n</form>\n";
    }

    private String chosen() {
        return wish.chosen().isEmpty()
                ? ""
                : "<p class=\"chosen\">Only: "
                        + wish.chosen().entrySet().stream()
                                .map(entry -> Markup.text(entry.getKey().heading()) + " <strong>"
                                        + Markup.text(name(entry.getKey(), entry.getValue())) + "</strong> "
                                        + link(wish.without(entry.getKey()), "remove"))
                                .collect(Collectors.joining("; "))
                        + "</p>\n";
    }

    private String name(Facet facet, String value) {
        return facet == Facet.YEAR ? value : data.label(NodeFactory.createURI(value));
    }

    private String results() {
        if (!isSearchable && !wish.words().isEmpty()) {
            return "<p class=\"fault\" role=\"alert\">This collection was loaded without an index of its words, so they"
                    + " cannot be searched for. Ask <a href=\"" + at.link("/sparql") + "\">in SPARQL</a>.</p>\n";
        }
        if (wish.isEmpty()) {
            return "<p>People, places and events by any of their names, claims by their content, statements by their"
                    + " words, documents by their text. Every form of a word is found; <code>Kruschev~</code> finds names"
                    + " that are spelled alike, <code>weapon*</code> words that begin so, quotation marks words in this"
                    + " order.</p>\n";
        }
        if (found.isNothing()) {
            return nothing();
        }
        return names() + claims() + statements() + texts() + queries();
    }

    private String nothing() {
        String words = SearchQuery.search(wish.words());
        String bare = words.replaceAll("[\"~*?]", " ").replaceAll("\\s+", " ").strip();
        String alike = bare.isEmpty() ? "" : bare.replace(" ", "~ ") + "~";
        return "<p class=\"statement\" role=\"status\">Nothing was found.</p>\n<ul>\n"
                + (bare.contains(" ")
                        ? "<li>" + link(wish.with(bare.replace(" ", " OR ")), "Any of these words") + "</li>\n"
                        : "")
                + (alike.isEmpty() || words.contains("~")
                        ? ""
                        : "<li>" + link(wish.with(alike), "Words that are spelled alike") + "</li>\n")
                + (wish.chosen().isEmpty()
                        ? ""
                        : "<li>" + link(new Wish(wish.words(), Map.of(), 1), "Everywhere") + "</li>\n")
                + "</ul>\n";
    }

    private String names() {
        return section(
                "Things of that name",
                SearchQuery.NAMES,
                found.names(),
                MOST_NAMES,
                row -> markup.html(row.node("thing").orElseThrow()) + " <small>"
                        + Markup.text(data.label(row.node("kind").orElseThrow())) + alias(row) + "</small>");
    }

    private String alias(Row row) {
        String called = row.text("called");
        return called.isEmpty() || called.equals(data.label(row.node("thing").orElseThrow()))
                ? ""
                : ", “" + Markup.text(called) + "”";
    }

    private String claims() {
        return section(
                "Claims",
                SearchQuery.CLAIMS,
                found.claims(),
                MOST_CLAIMS,
                row -> linked(row.node("claim").orElseThrow(), row.text("marked"))
                        + (row.text("contested").equals("true")
                                ? " <strong class=\"contested\">contested</strong>"
                                : ""));
    }

    private String texts() {
        return section(
                "Documents with these words",
                SearchQuery.TEXTS,
                found.texts(),
                MOST_TEXTS,
                row -> markup.html(row.node("memorandum").orElseThrow()) + "<br><q>" + snippet(row.text("marked"))
                        + "</q>");
    }

    private String section(String heading, SearchQuery query, List<Row> rows, int most, Function<Row, String> item) {
        if (rows.isEmpty()) {
            return "";
        }
        return "<section>\n<h2>" + heading + "</h2>\n<ul>\n"
                + rows.stream()
                        .limit(most)
                        .map(row -> "<li>" + item.apply(row) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n"
                + (rows.size() > most
                        ? "<p>The best " + most + " are shown. " + sparql(query, "All of them, in SPARQL") + ".</p>\n"
                        : "")
                + "</section>\n";
    }

    private String statements() {
        List<Hit> all = found.statements();
        if (all.isEmpty()) {
            return "";
        }
        String cards = Found.shown(all, wish.page()).stream().map(this::card).collect(Collectors.joining());
        return "<section>\n<h2>Statements (" + String.format(Locale.ROOT, "%,d", all.size()) + ")</h2>\n" + bound(all)
                + "<div class=\"faceted\">\n<div class=\"facets\">\n" + facets() + "</div>\n<div>\n"
                + (cards.isEmpty() ? "<p>There are fewer pages than that.</p>\n" : cards) + pager(all.size())
                + "</div>\n</div>\n</section>\n";
    }

    private String bound(List<Hit> all) {
        if (wish.words().isEmpty()) {
            return all.size() < SearchQuery.MOST_STATEMENTS
                    ? ""
                    : "<p>The first " + SearchQuery.MOST_STATEMENTS + " are counted. Choose more narrowly.</p>\n";
        }
        return all.size() < SearchQuery.MOST_STATEMENTS
                ? ""
                : "<p>Only the " + SearchQuery.MOST_PASSAGES
                        + " passages that fit best were looked at. More words find fewer.</p>\n";
    }

    private String card(Hit hit) {
        String words = marked.getOrDefault(hit.passage(), hit.words());
        String place = hit.values(Facet.DOCUMENT).stream()
                .map(document -> "in " + markup.html(NodeFactory.createURI(document)))
                .collect(Collectors.joining(", "));
        int level = data.number(hit.statement(), Lookup.memcon("reportLevel"));
        return "<article class=\"said\">\n<p class=\"who\">" + said.who(hit.statement()) + "</p>\n<blockquote>“"
                + linked(hit.statement(), words) + "”</blockquote>\n<p class=\"place\">" + place
                + (level > 1 ? ", level of testimony " + level : "") + "</p>\n</article>\n";
    }

    private String facets() {
        StringBuilder html = new StringBuilder();
        for (Facet facet : Facet.values()) {
            List<Map.Entry<String, Long>> counts = found.counts(facet);
            if (!counts.isEmpty() && wish.value(facet).isEmpty()) {
                html.append("<details open>\n<summary>")
                        .append(facet.heading())
                        .append("</summary>\n<ul>\n")
                        .append(counts.stream()
                                .limit(MOST_VALUES)
                                .map(count -> "<li>"
                                        + link(wish.with(facet, count.getKey()), name(facet, count.getKey()))
                                        + " <small>"
                                        + count.getValue() + "</small></li>\n")
                                .collect(Collectors.joining()))
                        .append("</ul>\n")
                        .append(
                                counts.size() > MOST_VALUES
                                        ? "<p>and " + (counts.size() - MOST_VALUES) + " more</p>\n"
                                        : "")
                        .append("</details>\n");
            }
        }
        return html.toString();
    }

    private String pager(int size) {
        int pages = (size + Found.PAGE - 1) / Found.PAGE;
        if (pages == 1) {
            return "";
        }
        return "<nav class=\"pager\" aria-label=\"Pages of statements\">"
                + (wish.page() > 1 ? link(wish.at(wish.page() - 1), "Previous") + " " : "") + "Page " + wish.page()
                + " of " + pages + " " + (wish.page() < pages ? link(wish.at(wish.page() + 1), "Next") : "")
                + "</nav>\n";
    }

    private String queries() {
        boolean hasWords = !SearchQuery.search(wish.words()).isEmpty();
        List<String> links = hasWords
                ? List.of(
                        sparql(SearchQuery.STATEMENTS, "statements"),
                        sparql(SearchQuery.CLAIMS, "claims"),
                        sparql(SearchQuery.NAMES, "names"),
                        sparql(SearchQuery.TEXTS, "documents"))
                : List.of(sparql(SearchQuery.STATEMENTS_WITHOUT_WORDS, "statements"));
        return "<p class=\"formats\">The same in SPARQL, to be changed or counted: " + String.join(", ", links)
                + ".</p>\n";
    }

    private String sparql(SearchQuery query, String words) {
        return "<a href=\"" + at.link("/sparql?query=") + Markup.text(SparqlRequest.encode(query.readable(wish)))
                + "\">" + words + "</a>";
    }

    private String link(Wish other, String words) {
        return "<a href=\"" + Markup.text(other.address(at)) + "\">" + Markup.text(words) + "</a>";
    }

    /** Marked words as a link to what they are of. */
    private String linked(Node thing, String words) {
        String shown = snippet(words.isEmpty() ? data.label(thing) : words);
        return markup.addresses()
                .target(thing.getURI())
                .map(target -> "<a href=\"" + Markup.text(target) + "\">" + shown + "</a>")
                .orElse(shown);
    }

    /** Escaped, found words marked, and no longer than is read at a glance. */
    private static String snippet(String words) {
        String cut = words.codePointCount(0, words.length()) <= LONGEST_SNIPPET
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SNIPPET)) + SearchQuery.UNMARK + "…";
        StringBuilder html = new StringBuilder();
        boolean isMarked = false;
        for (char sign : Markup.text(cut).toCharArray()) {
            if (sign == SearchQuery.MARK) {
                html.append(isMarked ? "" : "<mark>");
                isMarked = true;
            } else if (sign == SearchQuery.UNMARK) {
                html.append(isMarked ? "</mark>" : "");
                isMarked = false;
            } else {
                html.append(sign);
            }
        }
        return html + (isMarked ? "</mark>" : "");
    }
}
