package memcon.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The ways of writing RDF down, by the extension of the file's name. */
public enum RdfSyntax {
    TTL,
    TRIG,
    NT,
    NQ,
    JSONLD,
    RDF;

    RDFFormat format() {
        return switch (this) {
            case TTL -> RDFFormat.TURTLE;
            case TRIG -> RDFFormat.TRIG;
            case NT -> RDFFormat.NTRIPLES;
            case NQ -> RDFFormat.NQUADS;
            case JSONLD -> RDFFormat.JSONLD;
            case RDF -> RDFFormat.RDFXML;
        };
    }

    /** Whether it keeps named graphs apart; the others hold the union of all graphs. */
    public boolean hasGraphs() {
        return format().supportsContexts();
    }

    /**
     * The syntax of a file name or of a bare extension, with or without {@code .gz}.
     *
     * @throws UnwritableFile if the extension is none of these
     */
    public static RdfSyntax of(String name) throws UnwritableFile {
        Optional<RdfSyntax> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        String known = Arrays.stream(values())
                .map(syntax -> "." + syntax.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new UnwritableFile(
                name,
                "no RDF format is called \"" + extension(name) + "\"",
                "Use one of " + known + ", each also with .gz");
    }

    /** As {@link #of}; empty if the extension is none of these, so that the file holds something else than RDF. */
    public static Optional<RdfSyntax> find(String name) {
        String extension = extension(name);
        return Arrays.stream(values())
                .filter(syntax -> syntax.name().toLowerCase(Locale.ROOT).equals(extension))
                .findFirst();
    }

    private static String extension(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    static boolean isCompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
