package memcon.serve.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** Formats of programs that keep literature. */
enum CitationFormat {
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    RIS("RIS", "ris", "application/x-research-info-systems"),
    CSL_JSON("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String extension;
    private final String mediaType;

    CitationFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    static Optional<CitationFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    String label() {
        return label;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String write(Citation citation) {
        return switch (this) {
            case BIBTEX -> new BibTex(citation).text();
            case RIS -> new Ris(citation).text();
            case CSL_JSON -> new CslJson(citation).text();
        };
    }
}
