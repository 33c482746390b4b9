package memcon.serve.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.Point;
import memcon.serve.catalogue.Span;
import memcon.serve.catalogue.Voice;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** {@code /map}: places that are spoken of, on the outlines of the world and in a table of the same. */
public record MapPage(Inquiry inquiry, Map<Node, Span> years) {

    /** The page for one request. */
    public MapPage(Inquiry inquiry) {
        this(inquiry, new HashMap<>());
    }

    /** What the page is called. */
    public static final String TITLE = "Places on a map";

    private static final int MOST = 200;
    private static final int MOST_UNKNOWN = 100;

    private static final String ALL = """
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            SELECT ?place ?point (COUNT(DISTINCT ?statement) AS ?statements)
            WHERE {
              ?statement memcon:mentions ?named .
              ?named memcon:territory? ?land .
              ?land a memcon:Place ; rdfs:label ?place .
              OPTIONAL { ?land geo:asWKT ?point }
            }
            GROUP BY ?place ?point
            ORDER BY DESC(?statements) ?place""";

    /** The content of the page. */
    public String body() {
        List<Entry> spokenOf = inquiry.catalogue().places(inquiry.data()).stream()
                .map(place -> place.heard(this::isWanted))
                .filter(place -> place.named() > 0)
                .sorted(Entry.MOST_NAMED)
                .toList();
        List<Entry> drawn = spokenOf.stream()
                .filter(place -> place.point().isPresent())
                .limit(MOST)
                .toList();
        List<Entry> unknown =
                spokenOf.stream().filter(place -> place.point().isEmpty()).toList();
        long known = spokenOf.size() - (long) unknown.size();
        return "<p>Where the places lie that are spoken of. The more statements speak of a place or of the state whose"
                + " territory it is, the larger its circle. Point at a circle, or go to it with the Tab key, to see who"
                + " speaks of it; follow it to read what is said.</p>\n"
                + form()
                + (drawn.isEmpty() ? "<p>No place with known coordinates is spoken of so.</p>\n" : drawing(drawn))
                + notice(known)
                + unknown(unknown);
    }

    /** A place has no date; the documents in which it is spoken of have. */
    private boolean isWanted(Voice voice) {
        Node document = voice.document();
        return inquiry.choice().wants(voice)
                && (!inquiry.choice().hasYears()
                        || document != null && inquiry.choice().wants(years.computeIfAbsent(document, this::dated)));
    }

    private Span dated(Node document) {
        return Span.of(inquiry.data().text(document, DCTerms.date.asNode()));
    }

    private String form() {
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link("/map") + "\" method=\"get\">\n"
                + inquiry.voiceFields() + inquiry.yearFields("Documents ")
                + "<p class=\"field\"><button>Show</button></p>\n</form>\n";
    }

    private String drawing(List<Entry> drawn) {
        List<Pin> pins = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            Entry place = drawn.get(i);
            Point point = place.point().orElseThrow();
            String row = "place-" + (i + 1);
            String label = place.label() + ": " + statements(place.named());
            pins.add(new Pin(point, label, inquiry.target(place.thing()), row, place.named()));
            rows.append("<tr id=\"" + row + "\"><th scope=\"row\">"
                    + inquiry.markup().html(place.thing()) + "</th><td class=\"number counted\">" + place.named()
                    + "</td><td>"
                    + inquiry.foldedVoices(place) + "</td></tr>\n");
        }
        return "<figure class=\"map\" data-map>\n"
                + new WorldMap(inquiry.markup().at()).of(pins, "Map of the world with the places of the table below")
                + "</figure>\n<h2>The same as a table</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"Places\">\n<table>\n<thead><tr><th scope=\"col\">Place</th><th scope=\"col\""
                + " class=\"number counted\">Statements</th><th scope=\"col\">Who speaks of it, and where</th></tr></thead>\n<tbody>\n"
                + rows + "</tbody>\n</table>\n</div>\n";
    }

    private static String statements(int count) {
        return count == 1 ? "1 statement" : count + " statements";
    }

    private String notice(long known) {
        return known <= MOST
                ? ""
                : "<p class=\"notice\">The " + MOST + " places most spoken of are shown, of " + known + ". "
                        + Asking.link(ALL, "Ask for all", inquiry.markup()) + ".</p>\n";
    }

    private String unknown(List<Entry> places) {
        return places.isEmpty()
                ? ""
                : "<h2>Spoken of, but without coordinates</h2>\n<p>"
                        + places.stream()
                                .limit(MOST_UNKNOWN)
                                .map(place -> inquiry.markup().html(place.thing()) + " <small>"
                                        + Markup.text(statements(place.named())) + "</small>")
                                .collect(Collectors.joining(", "))
                        + (places.size() > MOST_UNKNOWN ? " and " + (places.size() - MOST_UNKNOWN) + " more" : "")
                        + ".</p>\n";
    }
}
