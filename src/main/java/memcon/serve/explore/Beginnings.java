package memcon.serve.explore;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import memcon.authority.Vocabulary;
import memcon.serve.holdings.Documents;
import memcon.serve.holdings.ServedHoldings;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.SparqlRequest;
import memcon.serve.markup.Markup;
import memcon.serve.sparql.CollectedRows;
import memcon.serve.sparql.StoredQuery;

/**
 * Where to begin, for who has no thing yet: by a name, or with what is much spoken of.
 *
 * @param at where the server is found
 * @param base the IRI under which the data names its things
 */
record Beginnings(PublicAddress at, ServedHoldings.Loan loan, String base, Asking asking) {

    private static final int MOST_NAMED = 50;
    private static final int MOST_DOCUMENTS = 12;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_SHOWN = 160;

    private static final StoredQuery MOST_HEARD = StoredQuery.of("explore/most-heard");
    private static final StoredQuery SPOKEN_OF = StoredQuery.of("explore/spoken-of");
    private static final StoredQuery CONTESTED = StoredQuery.of("explore/contested");
    private static final StoredQuery NAMED = StoredQuery.of("explore/named");
    private static final StoredQuery NAMED_BY_INDEX = StoredQuery.of("explore/named-by-index");

    /** Runs a query within the limits of a visitor. */
    interface Asking {
        List<CollectedRows.Row> ask(String query) throws IOException;
    }

    /** The form in which a name is written. */
    static String form(PublicAddress at, String name) {
        return "<form class=\"find\" action=\"" + at.link("/explore") + "\" method=\"get\" role=\"search\">\n"
                + "<label for=\"name\">Find a person, state, place, event, claim or memorandum by its name</label>\n"
                + "<div class=\"line\"><input id=\"name\" name=\"name\" type=\"search\" maxlength=\""
                + Wish.LONGEST_NAME
                + "\" required value=\"" + Markup.text(name) + "\"> <button>Find</button></div>\n</form>\n";
    }

    /** The address from which a thing is explored, as a link has it. */
    static String link(PublicAddress at, String iri) {
        return Markup.text(at.link("/explore?thing=") + SparqlRequest.encode(iri));
    }

    String suggestions() throws IOException {
        return "<p>Begin with anything that is spoken of. You see what it is related to, and from each of these you can go"
                + " on, step by step, as a drawing and as a table.</p>\n"
                + form(at, "")
                + "<h2>Where to begin</h2>\n<div class=\"themes\">\n"
                + section("Claims that are contested", CONTESTED)
                + section("Those who are heard most", MOST_HEARD)
                + section("What claims speak of most", SPOKEN_OF)
                + documents()
                + "</div>\n";
    }

    private String section(String heading, StoredQuery query) throws IOException {
        List<CollectedRows.Row> rows = asking.ask(query.text());
        if (rows.isEmpty()) {
            return "";
        }
        return "<section>\n<h3>" + heading + "</h3>\n<ul>\n"
                + rows.stream().map(this::item).collect(Collectors.joining()) + "</ul>\n<p>"
                + queryLink(query.text(), "The query behind this") + "</p>\n</section>\n";
    }

    private String queryLink(String query, String words) {
        return "<a href=\"" + Markup.text(at.link("/sparql?query=") + SparqlRequest.encode(query)) + "\">" + words
                + "</a>";
    }

    private String item(CollectedRows.Row row) {
        String kinds = Arrays.stream(row.text("kinds").split(" "))
                .filter(kind -> kind.startsWith(Vocabulary.MEMCON))
                .map(kind -> kind.substring(Vocabulary.MEMCON.length()))
                .filter(kind -> !kind.equals("Actor"))
                .map(kind -> kind.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        String remark = times(row.text("times"), kinds);
        return item(row.text("thing"), row.text("name"), remark);
    }

    private static String times(String number, String otherwise) {
        return number.isEmpty() ? otherwise : number.equals("1") ? "once" : number + " times";
    }

    private String item(String iri, String name, String remark) {
        String words = name.isBlank() ? iri : name;
        String shown = words.length() <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_SHOWN - 1))) + "…";
        return "<li><a href=\"" + link(at, iri) + "\">" + Markup.text(shown) + "</a>"
                + (remark.isEmpty() ? "" : " <small>" + Markup.text(remark) + "</small>") + "</li>\n";
    }

    private String documents() {
        List<Documents.Entry> all = loan.documents().all();
        String items = all.stream()
                .limit(MOST_DOCUMENTS)
                .map(document -> item(base + "document/" + document.id(), document.title(), ""))
                .collect(Collectors.joining());
        String more = all.size() <= MOST_DOCUMENTS
                ? ""
                : "<p><a href=\"" + at.link("/") + "\">All " + all.size() + " memoranda</a></p>\n";
        return all.isEmpty() ? "" : "<section>\n<h3>Memoranda</h3>\n<ul>\n" + items + "</ul>\n" + more + "</section>\n";
    }

    /** The things that a name may mean. */
    String called(String name) throws IOException {
        String query = loan.isSearchable()
                ? NAMED_BY_INDEX.with(
                        Map.of("words", StoredQuery.string(indexed(name)), "most", Integer.toString(MOST_NAMED)))
                : NAMED.with(Map.of("words", StoredQuery.string(name), "most", Integer.toString(MOST_NAMED)));
        boolean hasWords = !indexed(name).isEmpty();
        List<CollectedRows.Row> rows = hasWords ? asking.ask(query) : List.of();
        String heading = "<h2>Called “" + Markup.text(name) + "”</h2>\n";
        if (rows.isEmpty()) {
            return form(at, name) + heading
                    + "<p>Nothing is called so. Try a part of the name, or another spelling; <a href=\""
                    + at.link("/explore") + "\">suggestions</a> show what there is.</p>\n";
        }
        return form(at, name) + heading + "<ul>\n"
                + rows.stream().map(this::item).collect(Collectors.joining()) + "</ul>\n<p>"
                + (rows.size() == MOST_NAMED ? "The best " + MOST_NAMED + " are shown. " : "")
                + queryLink(query, "The query behind this") + "</p>\n";
    }

    /** Each word as it is or as the beginning of one, in the syntax of the index; signs that would mean something go. */
    private static String indexed(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "(" + word + " OR " + word + "*)")
                .collect(Collectors.joining(" AND "));
    }
}
