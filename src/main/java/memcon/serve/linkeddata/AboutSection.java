package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Choice;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.Talk;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import org.apache.jena.graph.Node;

/**
 * What is said of an event, a place or an actor: who claims what and who rejects it, then every statement that speaks of
 * it, speaker by speaker.
 *
 * @param base what the IRIs of the data begin with
 */
record AboutSection(Lookup data, Markup markup, Said said, String base) implements Section {

    /** Claims with all their stances are long. */
    private static final int MOST = 50;

    private static final int MOST_SPEAKERS = 30;
    private static final int MOST_CARDS = 200;
    private static final int LEAST_EACH = 5;
    private static final int MOST_EACH = 40;

    @Override
    public String of(Node thing) {
        Talk talk = Talk.of(thing, data);
        Map<Node, List<Node>> speakers = talk.bySpeaker();
        return compare(thing, speakers) + claims(thing, talk) + statements(thing, talk, speakers);
    }

    /** Two of those who speak of it, side by side. */
    private String compare(Node thing, Map<Node, List<Node>> speakers) {
        if (speakers.size() < 2) {
            return "";
        }
        List<Node> most = speakers.keySet().stream().limit(Said.MOST).toList();
        return "<h2>Compare what two say of it</h2>\n<form class=\"filter\" action=\""
                + markup.at().link("/compare")
                + "\" method=\"get\">\n<input type=\"hidden\" name=\"about\" value=\""
                + Markup.text(Choice.name(thing, base)) + "\">\n"
                + Inquiry.field("a", "One voice", voices("a", speakers, most, most.get(0)))
                + Inquiry.field("b", "Another", voices("b", speakers, most, most.get(1)))
                + "<p class=\"field\"><button>Compare</button></p>\n</form>\n";
    }

    private String voices(String name, Map<Node, List<Node>> speakers, List<Node> most, Node chosen) {
        return "<select id=\"" + name + "\" name=\"" + name + "\">"
                + most.stream()
                        .filter(Node::isURI)
                        .map(speaker -> Inquiry.option(
                                speaker,
                                base,
                                data.label(speaker) + " ("
                                        + speakers.get(speaker).size() + ")",
                                chosen))
                        .collect(Collectors.joining())
                + "</select>";
    }

    private String claims(Node thing, Talk talk) {
        Set<Node> claims = new LinkedHashSet<>();
        talk.names().forEach(name -> claims.addAll(data.subjects(memcon("refersTo"), name, MOST + 1)));
        if (claims.isEmpty()) {
            return "";
        }
        RelatedClaims related = new RelatedClaims(data, markup, said);
        StringBuilder html = new StringBuilder("<h2>Who says what of it</h2>\n<ul class=\"about\">\n");
        claims.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(data::label).thenComparing(node -> node.toString()))
                .forEach(claim -> html.append("<li>" + markup.html(claim) + related.voices(claim) + "</li>\n"));
        return html.append("</ul>\n")
                .append(Asking.forMore(
                        claims.size(),
                        MOST,
                        markup,
                        "SELECT ?claim ?content { ?claim memcon:refersTo " + Asking.name(thing)
                                + " ; memcon:content ?content }"))
                .toString();
    }

    private String statements(Node thing, Talk talk, Map<Node, List<Node>> speakers) {
        StringBuilder html = new StringBuilder();
        int each = Math.max(LEAST_EACH, Math.min(MOST_EACH, MOST_CARDS / Math.max(1, speakers.size())));
        speakers.entrySet().stream()
                .limit(MOST_SPEAKERS)
                .forEach(entry -> html.append(statements(thing, entry.getKey(), entry.getValue(), each)));
        List<String> silent = texts(talk);
        if (html.isEmpty() && silent.isEmpty()) {
            return "";
        }
        return "<h2>Every statement that speaks of it</h2>\n" + html
                + (speakers.size() > MOST_SPEAKERS || !talk.isAll()
                        ? "<p class=\"notice\">Those who speak of it most are shown. " + ask(thing) + ".</p>\n"
                        : "")
                + (silent.isEmpty()
                        ? ""
                        : "<p>Outside of every statement it is named in "
                                + silent.stream()
                                        .sorted()
                                        .distinct()
                                        .limit(MOST)
                                        .collect(Collectors.joining(", "))
                                + ".</p>\n");
    }

    private String statements(Node thing, Node speaker, List<Node> all, int most) {
        return "<details open>\n<summary><b>" + Markup.text(data.label(speaker)) + "</b> (" + all.size()
                + ")</summary>\n"
                + said.inOrder(all).stream().limit(most).map(said::card).collect(Collectors.joining())
                + (all.size() > most
                        ? "<p class=\"notice\">The first " + most + " are shown. " + ask(thing) + ".</p>\n"
                        : "")
                + "</details>\n";
    }

    /** A text names whatever its statements name: of interest is what only the text itself names. */
    private List<String> texts(Talk talk) {
        Set<Node> heard = new LinkedHashSet<>();
        talk.statements().forEach(statement -> heard.addAll(data.objects(statement, memcon("inMemorandum"), 1)));
        List<String> texts = new ArrayList<>();
        for (Node name : talk.names()) {
            for (Node text : data.subjects(memcon("mentions"), name, Said.MOST)) {
                if (data.isA(text, "Text")
                        && data.subjects(memcon("text"), text, 1).stream().noneMatch(heard::contains)) {
                    texts.add(markup.html(text));
                }
            }
        }
        return texts;
    }

    private String ask(Node thing) {
        return Asking.link(
                "SELECT ?speaker ?statement ?words\nWHERE {\n  ?statement memcon:mentions " + Asking.name(thing)
                        + " ;\n    memcon:speaker ?speaker ; memcon:evidence/memcon:quotation ?words\n}",
                "Ask for all",
                markup);
    }
}
