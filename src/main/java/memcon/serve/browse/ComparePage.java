package memcon.serve.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Choice;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.Talk;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import org.apache.jena.graph.Node;

/**
 * {@code /compare?a=…&b=…&about=…}: what two people say of the same, claim by claim, then in all other words. As long as
 * something is not chosen, the page asks for it.
 */
record ComparePage(Inquiry inquiry, Optional<Node> about, Optional<Node> one, Optional<Node> other) {

    static final String PATH = "/compare";

    private static final int MOST_OPTIONS = 200;
    private static final int MOST_CARDS = 50;

    static ComparePage of(HttpServletRequest request, Inquiry inquiry) {
        return new ComparePage(
                inquiry,
                Choice.thing("about", inquiry.base(), request, inquiry.data()),
                Choice.thing("a", inquiry.base(), request, inquiry.data()),
                Choice.thing("b", inquiry.base(), request, inquiry.data()));
    }

    String title() {
        return about.isEmpty() || one.isEmpty() || other.isEmpty()
                ? "Two voices side by side"
                : inquiry.data().label(one.get()) + " and " + inquiry.data().label(other.get()) + " on "
                        + inquiry.data().label(about.get());
    }

    String body() {
        if (about.isEmpty()) {
            return "<p>First choose of whom or what both speak.</p>\n" + form("");
        }
        Talk talk = Talk.of(about.get(), inquiry.data());
        Map<Node, List<Node>> speakers = talk.bySpeaker();
        String head = form(people(speakers));
        if (one.isEmpty() || other.isEmpty()) {
            return "<p>"
                    + (speakers.size() < 2
                            ? "Fewer than two people speak of it."
                            : "Now choose two of those who speak of it.")
                    + "</p>\n" + head;
        }
        List<Node> ones = speakers.getOrDefault(one.get(), List.of());
        List<Node> others = speakers.getOrDefault(other.get(), List.of());
        return head
                + claims(talk, ones, others)
                + words(ones, others)
                + (talk.isAll()
                        ? ""
                        : "<p class=\"notice\">Much is said of it: this is part of it. " + ask() + ".</p>\n");
    }

    private String ask() {
        return Asking.link(
                "SELECT ?speaker ?statement ?words\nWHERE {\n  ?statement memcon:mentions "
                        + Asking.name(about.orElseThrow())
                        + " ;\n    memcon:speaker ?speaker ; memcon:evidence/memcon:quotation ?words\n}",
                "Ask for all",
                inquiry.markup());
    }

    private String form(String people) {
        StringBuilder options = new StringBuilder();
        options.append(
                group("People, states and organizations", inquiry.catalogue().actors(inquiry.data())));
        options.append(group("Events", inquiry.catalogue().events(inquiry.data())));
        options.append(group("Places", inquiry.catalogue().places(inquiry.data())));
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link(PATH) + "\" method=\"get\">\n"
                + Inquiry.field("about", "About", Inquiry.select("about", "choose", own() + options)) + people
                + "<p class=\"field\"><button>Compare</button></p>\n</form>\n";
    }

    /** What is chosen need not be among those most spoken of. */
    private String own() {
        return about.map(thing ->
                        Inquiry.option(thing, inquiry.base(), inquiry.data().label(thing), thing))
                .orElse("");
    }

    private String group(String name, List<Entry> entries) {
        return "<optgroup label=\"" + name + "\">\n"
                + entries.stream()
                        .filter(entry -> entry.named() > 1
                                && !about.map(entry.thing()::equals).orElse(false))
                        .limit(MOST_OPTIONS)
                        .map(entry -> Inquiry.option(entry.thing(), inquiry.base(), entry.label(), null))
                        .collect(Collectors.joining())
                + "</optgroup>\n";
    }

    private String people(Map<Node, List<Node>> speakers) {
        return Inquiry.field("a", "One voice", Inquiry.select("a", "choose", people(speakers, one)))
                + Inquiry.field("b", "Another", Inquiry.select("b", "choose", people(speakers, other)));
    }

    private String people(Map<Node, List<Node>> speakers, Optional<Node> chosen) {
        Map<Node, Integer> offered = new LinkedHashMap<>();
        chosen.ifPresent(person ->
                offered.put(person, speakers.getOrDefault(person, List.of()).size()));
        speakers.entrySet().stream()
                .limit(MOST_OPTIONS)
                .forEach(entry -> offered.put(entry.getKey(), entry.getValue().size()));
        return offered.entrySet().stream()
                .map(entry -> Inquiry.option(
                        entry.getKey(),
                        inquiry.base(),
                        inquiry.data().label(entry.getKey()) + " (" + entry.getValue() + ")",
                        chosen.orElse(null)))
                .collect(Collectors.joining());
    }

    /** What each says to a claim, as HTML. */
    private record Row(Node claim, Set<String> ones, Set<String> others) {

        boolean isShared() {
            return !ones.isEmpty() && !others.isEmpty();
        }
    }

    private String claims(Talk talk, List<Node> ones, List<Node> others) {
        Map<Node, Row> rows =
                new TreeMap<>(Comparator.comparing(inquiry.data()::label).thenComparing(node -> node.toString()));
        collect(talk, ones, rows, true);
        collect(talk, others, rows, false);
        if (rows.isEmpty()) {
            return "";
        }
        return "<h2>Claim by claim</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Claims\">\n"
                + "<table class=\"compared\">\n<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">" + name(one)
                + "</th><th scope=\"col\">" + name(other) + "</th></tr></thead>\n<tbody>\n"
                + rows.values().stream()
                        .sorted(Comparator.comparing(row -> !row.isShared()))
                        .limit(MOST_OPTIONS)
                        .map(this::row)
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n</div>\n";
    }

    private String name(Optional<Node> person) {
        return inquiry.markup().html(person.orElseThrow());
    }

    private void collect(Talk talk, List<Node> statements, Map<Node, Row> rows, boolean isOne) {
        Said said = new Said(inquiry.data(), inquiry.markup());
        for (Node statement : said.inOrder(statements)) {
            for (Talk.Position position : talk.positions(statement)) {
                Row row = rows.computeIfAbsent(
                        position.claim(), claim -> new Row(claim, new LinkedHashSet<>(), new LinkedHashSet<>()));
                String words = said.evidence(position.stance())
                        .or(() -> said.evidence(statement))
                        .orElse(inquiry.data().label(statement));
                String html = "<p class=\"" + position.side().style() + "\"><b>"
                        + inquiry.markup().term(position.type()) + "</b> “"
                        + inquiry.markup().link(statement, words) + "”</p>\n";
                (isOne ? row.ones() : row.others()).add(html);
            }
        }
    }

    private String row(Row row) {
        return "<tr><th scope=\"row\">" + inquiry.markup().html(row.claim()) + "</th>" + cell(row.ones(), one)
                + cell(row.others(), other) + "</tr>\n";
    }

    /** Where there is no room for columns, the style puts the speaker's name above. */
    private String cell(Set<String> lines, Optional<Node> person) {
        return "<td data-speaker=\"" + Markup.text(inquiry.data().label(person.orElseThrow())) + "\">"
                + (lines.isEmpty() ? "<small>nothing</small>" : String.join("", lines)) + "</td>";
    }

    private String words(List<Node> ones, List<Node> others) {
        return "<h2>All that each says of it</h2>\n<div class=\"stances\">\n" + column(one, ones)
                + column(other, others) + "</div>\n";
    }

    private String column(Optional<Node> person, List<Node> statements) {
        Said said = new Said(inquiry.data(), inquiry.markup());
        return "<section>\n<h3>" + name(person) + " (" + statements.size() + ")</h3>\n"
                + (statements.isEmpty() ? "<p>Says nothing of it here.</p>\n" : "")
                + said.inOrder(statements).stream()
                        .limit(MOST_CARDS)
                        .map(said::card)
                        .collect(Collectors.joining())
                + (statements.size() > MOST_CARDS
                        ? "<p class=\"notice\">The first " + MOST_CARDS + " are shown. " + ask() + ".</p>\n"
                        : "")
                + "</section>\n";
    }
}
