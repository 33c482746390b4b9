package memcon.store.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.store.StoreException;

/** The formats of an export. */
public enum ExportFormat {
    GRAPHML(ExportKind.NETWORK, "graphml", "application/graphml+xml", "Gephi, Cytoscape, NetworkX, igraph, yEd"),
    GEXF(ExportKind.NETWORK, "gexf", "application/gexf+xml", "Gephi, NetworkX"),
    GEXF13(ExportKind.NETWORK, "gexf", "application/gexf+xml", "Gephi from 0.9.3, in version 1.3"),
    DOT(ExportKind.NETWORK, "dot", "text/vnd.graphviz", "Graphviz"),
    CYTOSCAPE(ExportKind.NETWORK, "cyjs", "application/json", "Cytoscape, Cytoscape.js"),
    JGF(ExportKind.NETWORK, "jgf.json", "application/vnd.jgf+json", "readers of JSON Graph Format"),
    CSV(ExportKind.NETWORK, "zip", "application/zip", "spreadsheets, Gephi, igraph, pandas"),
    CONVOKIT(ExportKind.CORPUS, "zip", "application/zip", "ConvoKit"),
    ANNOTATIONS(
            ExportKind.ANNOTATIONS,
            "jsonld",
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "viewers of Web Annotations");

    private final ExportKind kind;
    private final String extension;
    private final String mediaType;
    private final String readers;

    ExportFormat(ExportKind kind, String extension, String mediaType, String readers) {
        this.kind = kind;
        this.extension = extension;
        this.mediaType = mediaType;
        this.readers = readers;
    }

    public static ExportFormat named(String name) {
        return find(name)
                .orElseThrow(
                        () -> new StoreException("--format", "no format \"" + name + "\"", "Choose one of " + names()));
    }

    public static Optional<ExportFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** The format that a file's name tells; zip archives are of several. */
    public static Optional<ExportFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> !format.isSeveralFiles()
                        && name.toLowerCase(Locale.ROOT).endsWith("." + format.extension))
                .findFirst();
    }

    public static String names() {
        return Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.joining(", "));
    }

    public static List<ExportFormat> of(ExportKind kind) {
        return Arrays.stream(values()).filter(format -> format.kind == kind).toList();
    }

    public ExportKind kind() {
        return kind;
    }

    /** What the file's name ends with, without a dot; of several files that of the archive with them. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What opens it. */
    public String readers() {
        return readers;
    }

    public boolean isSeveralFiles() {
        return extension.equals("zip");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
