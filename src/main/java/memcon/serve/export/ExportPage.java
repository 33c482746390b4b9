package memcon.serve.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.store.export.ExportFormat;
import memcon.store.export.ExportKind;
import memcon.store.export.Preset;

/** What can be taken away as a file, each preset with a link for each format, and a form for a query of one's own. */
final class ExportPage {

    static final String TITLE = "Files for other programs";

    private ExportPage() {}

    static String body(PublicAddress at) {
        return "<p>What was said as a network for Gephi, Cytoscape, NetworkX or igraph, as a corpus for ConvoKit, as"
                + " annotations of the texts. An edge says that somebody is reported to have spoken, never that what he said"
                + " is so. With <code>?document=</code> and a document's name behind a link only that document counts.</p>\n"
                + Arrays.stream(ExportKind.values())
                        .map(kind -> section(at, kind))
                        .collect(Collectors.joining())
                + form(at)
                + formats();
    }

    private static String section(PublicAddress at, ExportKind kind) {
        String presets = Preset.all().stream()
                .filter(preset -> preset.kind() == kind)
                .map(preset -> "<li>" + Page.escape(preset.summary()) + "<br>" + links(at, preset) + "</li>\n")
                .collect(Collectors.joining());
        return "<h2>" + heading(kind) + "</h2>\n<ul>\n" + presets + "</ul>\n";
    }

    private static String heading(ExportKind kind) {
        return switch (kind) {
            case NETWORK -> "Networks";
            case CORPUS -> "Corpora";
            case ANNOTATIONS -> "Annotations";
        };
    }

    private static String links(PublicAddress at, Preset preset) {
        return ExportFormat.of(preset.kind()).stream()
                .map(format ->
                        "<a href=\"" + at.link("/export/" + preset.name() + "." + format) + "\">" + format + "</a>")
                .collect(Collectors.joining(" "));
    }

    private static String form(PublicAddress at) {
        String options = Arrays.stream(ExportFormat.values())
                .map(format -> "<option>" + format + "</option>")
                .collect(Collectors.joining());
        String example = Preset.find(ExportKind.NETWORK.usualPreset())
                .map(preset -> preset.question().text())
                .orElse("");
        return "<h2>Your own network</h2>\n<form action=\"" + at.link("/export") + "\" method=\"get\">\n"
                + "<p><label for=\"query\">A SELECT with ?source and ?target, or a CONSTRUCT</label></p>\n"
                + "<textarea id=\"query\" name=\"query\" rows=\"16\" spellcheck=\"false\">" + Page.escape(example)
                + "</textarea>\n<p><label for=\"format\">Format</label> <select id=\"format\" name=\"format\">"
                + options
                + "</select> <button>Export</button></p>\n</form>\n";
    }

    private static String formats() {
        return "<h2>Formats</h2>\n<ul>\n"
                + Arrays.stream(ExportFormat.values())
                        .map(format -> "<li><code>" + format + "</code>: " + format.readers() + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }
}
