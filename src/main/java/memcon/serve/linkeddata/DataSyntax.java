package memcon.serve.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memcon.serve.http.Refusal;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a description for programs.
 *
 * @param extension at the end of its address
 */
record DataSyntax(String name, String extension, String mediaType, RDFFormat format) {

    static final String PAGE = "text/html";
    static final String PLAIN = "text/plain";
    static final String JSON_LD = "application/ld+json";

    /** What clients ask for that do not know of JSON-LD. */
    private static final String JSON = "application/json";

    /** In order of preference; the first is what a program without a wish gets. */
    static final List<DataSyntax> ALL = List.of(
            new DataSyntax("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
            new DataSyntax("JSON-LD", "jsonld", JSON_LD, RDFFormat.JSONLD11),
            new DataSyntax("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
            new DataSyntax("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8));

    static Optional<DataSyntax> ofType(String mediaType) {
        String type = mediaType.equals(JSON) ? JSON_LD : mediaType;
        return ALL.stream().filter(syntax -> syntax.mediaType().equals(type)).findFirst();
    }

    /** The one that a path ends with. */
    static Optional<DataSyntax> ofPath(String path) {
        return ALL.stream()
                .filter(syntax -> path.endsWith("." + syntax.extension()))
                .findFirst();
    }

    String without(String path) {
        return path.substring(0, path.length() - extension.length() - 1);
    }

    /**
     * The media type that fits an Accept header best: Turtle without a wish, for browsers ask for a page.
     *
     * @param others what there is beside data
     */
    static String choose(@Nullable String accept, String... others) {
        List<String> types = new ArrayList<>();
        ALL.forEach(syntax -> types.add(syntax.mediaType()));
        types.addAll(List.of(others));
        types.add(JSON);
        if (accept == null || accept.isBlank()) {
            return types.get(0);
        }
        @Nullable
        MediaType match = AcceptList.match(new AcceptList(accept), AcceptList.create(types.toArray(String[]::new)));
        if (match == null) {
            throw new Refusal(
                    406,
                    "No such format",
                    "This is described as " + String.join(", ", types) + ". Accept one of these.");
        }
        return match.getContentTypeStr();
    }
}
