package memcon.serve.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.holdings.Documents;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made from: one request's data, and what the visitor has chosen.
 *
 * @param base what the IRIs of the data begin with
 */
public record Inquiry(
        Lookup data, Markup markup, Catalogue catalogue, Choice choice, List<Documents.Entry> documents, String base) {

    /** In a list to choose from; whom or what it lacks can be named in the address. */
    private static final int MOST_OPTIONS = 500;

    /** The choice of a document and of a speaker, for a form. */
    public String voiceFields() {
        String options = documents.stream()
                .limit(MOST_OPTIONS)
                .map(document -> option(
                        NodeFactory.createURI(base + "document/" + document.id()),
                        base + "document/",
                        document.title(),
                        choice.document().orElse(null)))
                .collect(Collectors.joining());
        String speakers = catalogue.actors(data).stream()
                .filter(actor -> actor.spoken() > 0)
                .limit(MOST_OPTIONS)
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .map(actor -> option(
                        actor.thing(), base, actor.label(), choice.speaker().orElse(null)))
                .collect(Collectors.joining());
        return field("document", "Document", select("document", "all documents", options))
                + field("speaker", "Speaker", select("speaker", "all speakers", speakers));
    }

    /**
     * The choice of years, for a form.
     *
     * @param what has these years
     */
    public String yearFields(String what) {
        return field(
                        "from",
                        what + "from the year",
                        year("from", choice.from().map(String::valueOf).orElse("")))
                + field(
                        "to",
                        "to the year",
                        year("to", choice.to().map(String::valueOf).orElse("")));
    }

    private static String year(String name, String value) {
        return "<input id=\"" + name + "\" name=\"" + name
                + "\" inputmode=\"numeric\" pattern=\"[0-9]{1,4}\" size=\"5\""
                + " title=\"a number such as 1964\" value=\"" + value + "\">";
    }

    /** A control with its name above it. */
    public static String field(String id, String name, String control) {
        return "<p class=\"field\"><label for=\"" + id + "\">" + name + "</label> " + control + "</p>\n";
    }

    /** A list to choose from, of which nothing need be chosen. */
    public static String select(String name, String all, String options) {
        return "<select id=\"" + name + "\" name=\"" + name + "\"><option value=\"\">" + all + "</option>" + options
                + "</select>";
    }

    /**
     * One thing of a list to choose from.
     *
     * @param start what its name need not have
     */
    public static String option(Node thing, String start, String label, @Nullable Node chosen) {
        return "<option value=\"" + Markup.text(Choice.name(thing, start)) + "\""
                + (thing.equals(chosen) ? " selected" : "") + ">" + Markup.text(label) + "</option>\n";
    }

    /** Where the page about a thing is, if it has one that can be linked. */
    public String target(Node thing) {
        return thing.isURI() ? markup.addresses().target(thing.getURI()).orElse("") : "";
    }

    /** Who speaks of something, speaker by speaker, with the documents. */
    public String voices(Entry entry) {
        return "<ul class=\"voices\">\n"
                + entry.voices().stream()
                        .limit(MOST_VOICES)
                        .map(voice -> "<li>" + speaker(voice)
                                + (voice.document() == null ? "" : " in " + markup.html(voice.document()))
                                + (voice.statements() > 1 ? " <small>" + voice.statements() + " times</small>" : "")
                                + "</li>\n")
                        .collect(Collectors.joining())
                + (entry.voices().size() > MOST_VOICES
                        ? "<li>and " + (entry.voices().size() - MOST_VOICES) + " more, on its page</li>\n"
                        : "")
                + "</ul>\n";
    }

    /** The same in one line, to be unfolded. */
    public String foldedVoices(Entry entry) {
        String count = entry.named() == 1 ? "1 statement" : entry.named() + " statements";
        return entry.voices().isEmpty()
                ? "<small>" + count + "</small>"
                : "<details><summary>" + Markup.text(speakers(entry)) + " <small>" + count + "</small></summary>\n"
                        + voices(entry) + "</details>";
    }

    private static final int MOST_VOICES = 8;

    private String speaker(Voice voice) {
        Node speaker = voice.speaker();
        return speaker == null ? unnamed(voice) : markup.html(speaker);
    }

    private static String unnamed(Voice voice) {
        return voice.isOfText() ? "the text itself" : "(untold)";
    }

    /** The first speakers by name, for one line. */
    public String speakers(Entry entry) {
        List<String> names = entry.voices().stream()
                .map(voice -> {
                    Node speaker = voice.speaker();
                    return speaker == null ? unnamed(voice) : data.label(speaker);
                })
                .distinct()
                .toList();
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "");
    }

    private static final int MOST_NAMES = 3;
}
