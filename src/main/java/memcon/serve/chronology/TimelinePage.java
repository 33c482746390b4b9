package memcon.serve.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.Span;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Markup;

/** {@code /timeline}: conversations and the events they speak of, in the order of time, each with the bounds of its date. */
public record TimelinePage(Inquiry inquiry) {

    /** What the page is called. */
    public static final String TITLE = "Events and conversations in time";

    private static final int MOST = 150;
    private static final int MOST_UNDATED = 100;

    private static final String ALL = """
            SELECT ?thing ?label ?earliest ?latest ?asExpressed
            WHERE {
              VALUES ?kind { memcon:ReferencedEvent memcon:Conversation }
              ?thing a ?kind ; rdfs:label ?label .
              OPTIONAL { ?thing memcon:earliestDate ?earliest }
              OPTIONAL { ?thing memcon:latestDate ?latest }
              OPTIONAL { ?thing memcon:dateAsExpressed ?asExpressed }
            }
            ORDER BY ?earliest ?latest ?label""";

    private static final Comparator<Entry> IN_TIME = Comparator.comparing(
                    (Entry entry) -> entry.span().from().orElse(Double.MAX_VALUE))
            .thenComparing(entry -> entry.span().to().orElse(Double.MAX_VALUE))
            .thenComparing(Entry::label)
            .thenComparing(entry -> entry.thing().toString());

    /** The content of the page. */
    public String body() {
        List<Entry> wanted = wanted();
        List<Entry> dated = wanted.stream()
                .filter(entry -> entry.span().exactness() != Span.Exactness.NO_DATE)
                .toList();
        List<Entry> shown = dated.stream()
                .sorted(Entry.MOST_NAMED)
                .limit(MOST)
                .sorted(IN_TIME)
                .toList();
        List<Entry> undated = wanted.stream()
                .filter(entry -> entry.span().exactness() == Span.Exactness.NO_DATE)
                .toList();
        return "<p>The dates of an event identify it; that it took place is not said here. Of most only the bounds are"
                + " known: it was somewhere between them, or all of the time.</p>\n"
                + form()
                + (shown.isEmpty() ? "<p>Nothing of these years is spoken of so.</p>\n" : legend() + table(shown))
                + notice(dated)
                + undated(undated);
    }

    private List<Entry> wanted() {
        List<Entry> all = new ArrayList<>();
        if (!inquiry.choice().show().equals("conversations")) {
            all.addAll(inquiry.catalogue().events(inquiry.data()));
        }
        if (!inquiry.choice().show().equals("events")) {
            all.addAll(inquiry.catalogue().conversations(inquiry.data()));
        }
        boolean isOfVoices = inquiry.choice().document().isPresent()
                || inquiry.choice().speaker().isPresent();
        return all.stream()
                .filter(entry -> inquiry.choice().wants(entry.span()))
                .map(entry -> isOfVoices ? entry.heard(inquiry.choice()::wants) : entry)
                .filter(entry -> isOfVoices ? !entry.voices().isEmpty() : entry.named() > 0)
                .toList();
    }

    private String form() {
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link("/timeline") + "\" method=\"get\">\n"
                + Inquiry.field(
                        "show",
                        "Show",
                        "<select id=\"show\" name=\"show\">" + option("", "events and conversations")
                                + option("events", "events that are spoken of")
                                + option("conversations", "conversations")
                                + "</select>")
                + inquiry.voiceFields()
                + inquiry.yearFields("Dates ") + "<p class=\"field\"><button>Show</button></p>\n</form>\n";
    }

    private String option(String value, String words) {
        return "<option value=\"" + value + "\"" + (inquiry.choice().show().equals(value) ? " selected" : "") + ">"
                + words + "</option>";
    }

    private static String legend() {
        return "<ul class=\"legend\" aria-label=\"Signs\">\n"
                + sign(Span.Exactness.DAY, "on this day")
                + sign(Span.Exactness.BETWEEN, "between these bounds")
                + sign(Span.Exactness.NOT_BEFORE, "not before")
                + sign(Span.Exactness.NOT_AFTER, "not after")
                + "<li class=\"event\">event that is spoken of</li>\n<li class=\"conversation\">conversation</li>\n</ul>\n";
    }

    private static String sign(Span.Exactness exactness, String words) {
        return "<li>" + Axis.sign(exactness) + " " + words + "</li>\n";
    }

    private String table(List<Entry> entries) {
        Axis axis = axis(entries);
        StringBuilder rows = new StringBuilder();
        entries.forEach(entry -> rows.append(row(entry, axis)));
        return "<table class=\"timeline\" data-timeline>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">When</th>"
                + "<th scope=\"col\" class=\"axis\"><span class=\"unseen\">Drawn</span>" + axis.years()
                + "</th><th scope=\"col\">Who speaks of it</th></tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n";
    }

    /** Of the years that are wished for, or of all that is shown. */
    private Axis axis(List<Entry> entries) {
        Axis all = Axis.of(entries.stream().map(Entry::span).toList());
        double from = inquiry.choice().from().map(Double::valueOf).orElse(all.from());
        double to = inquiry.choice().to().map(year -> year + 1.0).orElse(all.to());
        return new Axis(from, Math.max(from + 1, to));
    }

    private String row(Entry entry, Axis axis) {
        String words = entry.span()
                .words()
                .map(text -> "<br><q>" + Markup.text(text) + "</q>")
                .orElse("");
        return "<tr class=\"" + entry.kind() + "\"><th scope=\"row\">"
                + inquiry.markup().html(entry.thing()) + "</th><td class=\"when\">"
                + entry.span().inWords() + words
                + "</td><td class=\"drawn\">" + axis.bar(entry.span(), entry.kind()) + "</td><td>"
                + inquiry.foldedVoices(entry)
                + "</td></tr>\n";
    }

    /** What has no room, year by year. */
    private String notice(List<Entry> dated) {
        if (dated.size() <= MOST) {
            return "";
        }
        Map<Integer, Integer> years = new TreeMap<>();
        dated.forEach(entry -> years.merge((int) entry.span().from().orElse(0), 1, Integer::sum));
        String show = inquiry.choice().show().matches("events|conversations")
                ? "&amp;show=" + inquiry.choice().show()
                : "";
        return "<p class=\"notice\">The " + MOST + " that are spoken of most are shown, of " + dated.size() + ". "
                + Asking.link(ALL, "Ask for all", inquiry.markup()) + ", or choose a year in which some begin:</p>\n<p>"
                + years.entrySet().stream()
                        .map(year -> "<a href=\"" + inquiry.markup().at().link("/timeline") + "?from=" + year.getKey()
                                + "&amp;to=" + year.getKey() + show + "\">" + year.getKey() + "</a> <small>"
                                + year.getValue() + "</small>")
                        .collect(Collectors.joining(", "))
                + "</p>\n";
    }

    private String undated(List<Entry> entries) {
        return entries.isEmpty()
                        || inquiry.choice().from().isPresent()
                        || inquiry.choice().to().isPresent()
                ? ""
                : "<h2>Without a date</h2>\n<ul>\n"
                        + entries.stream()
                                .sorted(Entry.MOST_NAMED)
                                .limit(MOST_UNDATED)
                                .map(entry -> "<li>" + inquiry.markup().html(entry.thing())
                                        + entry.span()
                                                .words()
                                                .map(text -> ", <q>" + Markup.text(text) + "</q>")
                                                .orElse("")
                                        + " <small>" + Markup.text(inquiry.speakers(entry)) + "</small></li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n"
                        + (entries.size() > MOST_UNDATED
                                ? "<p>The first " + MOST_UNDATED + " of " + entries.size() + " are listed.</p>\n"
                                : "");
    }
}
