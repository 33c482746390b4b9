package memcon.serve.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import memcon.store.Statistics;
import memcon.store.Statistics.TermCount;

/** A description as a page for people. */
final class DatasetPage {

    private final Facts facts;
    private final PublicAddress at;
    private final ThingAddresses things;

    DatasetPage(Facts facts, PublicAddress at) {
        this.facts = facts;
        this.at = at;
        this.things = new ThingAddresses(facts.base(), at);
    }

    String title() {
        return facts.about().title();
    }

    String content() {
        return "<p>" + Page.escape(facts.about().description()) + "</p>\n"
                + terms()
                + numbers()
                + access()
                + classes()
                + properties()
                + links()
                + vocabularies()
                + "<p>This page as data: " + formats(at, "/dataset") + ".</p>\n";
    }

    /** Links to the same in the syntaxes for programs. */
    static String formats(PublicAddress at, String path) {
        return List.of("ttl", "jsonld", "rdf", "nt").stream()
                .map(extension -> link(at.link(path + "." + extension), extension))
                .collect(Collectors.joining(", "));
    }

    private String terms() {
        CollectionRecord about = facts.about();
        StringBuilder html = new StringBuilder("<h2>Terms of use</h2>\n");
        html.append(
                about.licence()
                        .map(licence -> "<p>Licence of the whole: " + outside(licence) + "</p>\n")
                        .orElse(
                                "<p>Nobody has given a licence for the whole. What each document says of its rights holds.</p>\n"));
        about.all("publisher").forEach(name -> html.append("<p>Published by " + outside(name) + "</p>\n"));
        about.all("rights").forEach(words -> html.append("<p>" + outside(words) + "</p>\n"));
        List<TermCount> terms = facts.termsOfParts();
        if (!terms.isEmpty()) {
            html.append("<p>Of parts it is said:</p>\n<ul>\n");
            terms.forEach(
                    term -> html.append("<li>" + outside(term.value()) + " (" + number(term.things()) + ")</li>\n"));
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private String numbers() {
        Statistics counts = facts.statistics();
        return "<h2>How much there is</h2>\n"
                + table(
                        List.of("", "number"),
                        List.of(
                                List.of("Triples", number(counts.triples())),
                                List.of("Things with a class", number(counts.entities())),
                                List.of("Graphs: one for each document, and some shared", number(counts.graphs())),
                                List.of("Different subjects", number(counts.subjects())),
                                List.of("Different objects", number(counts.objects()))))
                + "<p>IRIs begin with <code>" + Page.escape(facts.base()) + "</code>. This state of the data is <code>"
                + Page.escape(facts.version()) + "</code>.</p>\n";
    }

    private String access() {
        return "<h2>How to get it</h2>\n<ul>\n<li>"
                + link(at.link("/sparql"), "Ask in SPARQL")
                + "; " + link(at.link("/queries"), "questions to begin with") + "</li>\n<li>"
                + link(at.link("/dumps"), "All as files") + "</li>\n</ul>\n"
                + "<p>What goes beyond one of these limits is refused, never cut short:</p>\n"
                + limits(facts.limits());
    }

    static String limits(List<DeclaredLimit> limits) {
        return table(
                List.of("limit", "at most"),
                limits.stream()
                        .map(limit ->
                                List.of(Page.escape(limit.words()), number(limit.value()) + " " + limit.unitWords()))
                        .toList());
    }

    private String classes() {
        return "<h2>Classes</h2>\n"
                + table(
                        List.of("class", "things", "for example"),
                        facts.statistics().classes().stream()
                                .map(one -> List.of(
                                        iri(one.iri()),
                                        number(one.entities()),
                                        one.example() == null ? "" : iri(one.example())))
                                .toList());
    }

    private String properties() {
        return "<h2>Properties</h2>\n"
                + table(
                        List.of("property", "triples", "subjects", "objects"),
                        facts.statistics().properties().stream()
                                .map(one -> List.of(
                                        iri(one.iri()),
                                        number(one.triples()),
                                        number(one.subjects()),
                                        number(one.objects())))
                                .toList());
    }

    private String links() {
        if (facts.statistics().links().isEmpty()) {
            return "";
        }
        return "<h2>Links to other datasets</h2>\n"
                + table(
                        List.of("dataset", "property", "triples"),
                        facts.statistics().links().stream()
                                .map(one -> List.of(
                                        Page.escape(
                                                KnownDataset.at(one.target()).name()),
                                        iri(one.property()),
                                        number(one.triples())))
                                .toList());
    }

    private String vocabularies() {
        return "<h2>Vocabularies</h2>\n<p>The terms of memoranda are explained in "
                + link(at.link("/ontology"), "the ontology") + ".</p>\n<ul>\n"
                + VoidRecord.vocabularies(facts.statistics()).stream()
                        .map(namespace -> "<li>" + iri(namespace) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }

    /** Things of the collection and terms of the ontology have pages here. */
    private String iri(String iri) {
        return things.target(iri).map(target -> link(target, iri)).orElse(Page.escape(iri));
    }

    /** Something from the data, as a link if it is an address of the web and nothing else. */
    static String outside(String value) {
        return value.matches("https?://[^\\s\"'<>]+") ? link(value, value) : Page.escape(value);
    }

    private static String link(String target, String words) {
        return "<a href=\"" + Page.escape(target) + "\">" + Page.escape(words) + "</a>";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** @param rows cells as HTML */
    static String table(List<String> head, List<List<String>> rows) {
        return "<div class=\"wide\"><table>\n<thead><tr>" + cells("th", head) + "</tr></thead>\n<tbody>\n"
                + rows.stream()
                        .map(row -> "<tr>" + cells("td", row) + "</tr>\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table></div>\n";
    }

    private static String cells(String element, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + element + ">" + cell + "</" + element + ">")
                .collect(Collectors.joining());
    }
}
