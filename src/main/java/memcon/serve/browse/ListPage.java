package memcon.serve.browse;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import memcon.serve.catalogue.Catalogue;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Markup;

/**
 * All things of one kind, those most spoken of first.
 *
 * @param kind the class of the ontology
 */
record ListPage(Inquiry inquiry, String path, String kind, String intro, List<Entry> all) {

    static final String PEOPLE = "People, states and organizations";
    static final String EVENTS = "Events that are spoken of";
    static final String PLACES = "Places that are spoken of";

    static ListPage people(Inquiry inquiry) {
        return new ListPage(
                inquiry,
                "/people",
                "Actor",
                "Whoever speaks, is addressed or is spoken of. On the page of each: what he says, to whom, and what others"
                        + " say of him.",
                inquiry.catalogue().actors(inquiry.data()));
    }

    static ListPage events(Inquiry inquiry) {
        return new ListPage(
                inquiry,
                "/events",
                "ReferencedEvent",
                "What is spoken of as having happened, happening or to happen. Whether it did is not said here; <a href=\""
                        + inquiry.markup().at().link("/timeline") + "\">when it is said to have been</a> is.",
                inquiry.catalogue().events(inquiry.data()));
    }

    static ListPage places(Inquiry inquiry) {
        return new ListPage(
                inquiry,
                "/places",
                "Place",
                "Everything that is said of a place is on its page; <a href=\""
                        + inquiry.markup().at().link("/map") + "\">the map</a> shows where they lie.",
                inquiry.catalogue().places(inquiry.data()));
    }

    /** The content of the page. */
    String body() {
        boolean isActors = path.equals("/people");
        boolean isPlainlyPeople = inquiry.choice().show().equals("Person");
        Predicate<Entry> wanted = entry -> (entry.named() > 0 || entry.spoken() > 0)
                && inquiry.choice().wants(entry.label())
                && (!isActors || !isPlainlyPeople || entry.kind().equals("Person"));
        List<Entry> found = all.stream().filter(wanted).toList();
        Paged<Entry> page = Paged.of(found, path, inquiry);
        StringBuilder rows = new StringBuilder();
        page.shown().forEach(entry -> rows.append(row(entry, isActors)));
        return "<p>" + intro + "</p>\n" + form(isActors, isPlainlyPeople)
                + (found.isEmpty() ? "<p>None is called so and spoken of.</p>\n" : table(rows.toString(), isActors))
                + page.pager() + bound();
    }

    private String form(boolean isActors, boolean isPlainlyPeople) {
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link(path) + "\" method=\"get\">\n"
                + Inquiry.field(
                        "name",
                        "Name contains",
                        "<input id=\"name\" name=\"name\" value=\""
                                + Markup.text(inquiry.choice().name()) + "\">")
                + (isActors
                        ? "<p class=\"field\"><label><input type=\"checkbox\" name=\"show\" value=\"Person\""
                                + (isPlainlyPeople ? " checked" : "") + "> persons only</label></p>\n"
                        : "")
                + "<p class=\"field\"><button>Show</button></p>\n</form>\n";
    }

    private static String table(String rows, boolean isActors) {
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"List\">\n<table>\n<thead><tr><th scope=\"col\">Name</th>"
                + (isActors
                        ? "<th scope=\"col\" class=\"kind-of\">Kind</th><th scope=\"col\" class=\"number\">Says</th>"
                        : "<th scope=\"col\">Who speaks of it</th>")
                + "<th scope=\"col\" class=\"number\">Spoken of</th></tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n</div>\n";
    }

    private String row(Entry entry, boolean isActors) {
        return "<tr><th scope=\"row\">" + inquiry.markup().html(entry.thing()) + "</th>"
                + (isActors
                        ? "<td class=\"kind-of\">" + Markup.text(entry.kind().toLowerCase(Locale.ROOT))
                                + "</td><td class=\"number\">" + entry.spoken() + "</td>"
                        : "<td>" + Markup.text(inquiry.speakers(entry)) + "</td>")
                + "<td class=\"number\">" + entry.named() + "</td></tr>\n";
    }

    private String bound() {
        return all.size() < Catalogue.MOST
                ? ""
                : "<p class=\"notice\">The list is made of the first " + Catalogue.MOST + ". "
                        + Asking.link(
                                "SELECT ?thing ?label { ?thing a memcon:" + kind + " ; rdfs:label ?label }",
                                "Ask for all",
                                inquiry.markup())
                        + ".</p>\n";
    }
}
