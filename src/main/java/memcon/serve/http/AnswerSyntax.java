package memcon.serve.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of one answer, as negotiated.
 *
 * @param mediaType as in the Content-Type header
 * @param language Jena's name for it
 */
public record AnswerSyntax(String mediaType, Lang language) {

    /** Last in order: only who prefers it to all else is a person in a browser. */
    private static final String PAGE = "text/html";

    /** Short names for the parameter {@code format}, with those that clients send which do not trust the Accept header. */
    private static final Map<String, String> ROW_FORMATS = Map.of(
            "json", "application/sparql-results+json",
            "xml", "application/sparql-results+xml",
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "html", PAGE);

    private static final Map<String, String> GRAPH_FORMATS = Map.ofEntries(
            Map.entry("turtle", "text/turtle"),
            Map.entry("ttl", "text/turtle"),
            Map.entry("n3", "text/turtle"),
            Map.entry("ntriples", "application/n-triples"),
            Map.entry("nt", "application/n-triples"),
            Map.entry("nq", "application/n-quads"),
            Map.entry("trig", "application/trig"),
            Map.entry("json", "application/ld+json"),
            Map.entry("json-ld", "application/ld+json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("xml", "application/rdf+xml"),
            Map.entry("rdf", "application/rdf+xml"),
            Map.entry("rdf+xml", "application/rdf+xml"),
            Map.entry("html", PAGE));

    /** In order of preference; the first is what a visitor without a wish gets. */
    private static final Map<String, Lang> ROWS = new LinkedHashMap<>();

    private static final Map<String, Lang> GRAPH = new LinkedHashMap<>();

    static {
        ROWS.put("application/sparql-results+json", ResultSetLang.RS_JSON);
        ROWS.put("application/sparql-results+xml", ResultSetLang.RS_XML);
        ROWS.put("text/csv", ResultSetLang.RS_CSV);
        ROWS.put("text/tab-separated-values", ResultSetLang.RS_TSV);
        ROWS.put("application/json", ResultSetLang.RS_JSON);
        ROWS.put("application/xml", ResultSetLang.RS_XML);
        ROWS.put(PAGE, ResultSetLang.RS_Text);
        GRAPH.put("text/turtle", Lang.TURTLE);
        GRAPH.put("application/n-triples", Lang.NTRIPLES);
        GRAPH.put("application/ld+json", Lang.JSONLD);
        GRAPH.put("application/rdf+xml", Lang.RDFXML);
        // A graph in a syntax for several: what clients ask for first that look for any RDF.
        GRAPH.put("application/n-quads", Lang.NQUADS);
        GRAPH.put("application/trig", Lang.TRIG);
        GRAPH.put("application/json", Lang.JSONLD);
        GRAPH.put("application/xml", Lang.RDFXML);
        GRAPH.put(PAGE, Lang.TURTLE);
    }

    /**
     * The syntax that suits both a query and who asks it.
     *
     * @param format the wish of the request's parameters, which goes before {@code accept}; empty if there is none
     */
    public static AnswerSyntax choose(Query query, String format, @Nullable String accept) {
        boolean rows = query.isSelectType() || query.isAskType();
        Map<String, Lang> offers = rows ? ROWS : GRAPH;
        if (format.isEmpty()) {
            return choose(offers, accept);
        }
        Map<String, String> names = rows ? ROW_FORMATS : GRAPH_FORMATS;
        String type = names.getOrDefault(format, format);
        Lang language = offers.get(type);
        if (language == null) {
            throw new Refusal(
                    406,
                    "No such format",
                    "This answer does not come as \"" + format + "\". Let format be one of "
                            + String.join(", ", new TreeSet<>(names.keySet())) + ".");
        }
        return new AnswerSyntax(type, language);
    }

    public static AnswerSyntax chooseForGraph(@Nullable String accept) {
        return choose(GRAPH, accept);
    }

    /** As {@link #chooseForGraph}, but who has no wish, or takes all, gets a page. */
    public static AnswerSyntax chooseForPageOrGraph(@Nullable String accept) {
        Map<String, Lang> offers = new LinkedHashMap<>();
        offers.put(PAGE, Lang.TURTLE);
        offers.putAll(GRAPH);
        return choose(offers, accept);
    }

    /** The syntax of a graph whose short name ends an address: {@code ttl}. */
    public static Optional<AnswerSyntax> ofExtension(String extension) {
        return Optional.ofNullable(GRAPH_FORMATS.get(extension)).map(type -> new AnswerSyntax(type, GRAPH.get(type)));
    }

    /** Whether a refusal is better told on a page: to a browser. */
    public static boolean isPagePreferred(@Nullable String accept) {
        return accept != null
                && !accept.isBlank()
                && match(allMediaTypes(), accept).equals(PAGE);
    }

    /** Whether it is a page for people. */
    public boolean isPage() {
        return mediaType.equals(PAGE);
    }

    private static AnswerSyntax choose(Map<String, Lang> offers, @Nullable String accept) {
        List<String> types = List.copyOf(offers.keySet());
        String type = accept == null || accept.isBlank() ? types.get(0) : match(types, accept);
        Lang language = offers.get(type);
        if (language == null) {
            throw new Refusal(
                    406,
                    "No such format",
                    "This answer comes as " + String.join(", ", types) + ". Accept one of these.");
        }
        return new AnswerSyntax(type, language);
    }

    private static String match(List<String> types, String accept) {
        AcceptList offers = AcceptList.create(types.toArray(String[]::new));
        @Nullable MediaType match = AcceptList.match(new AcceptList(accept), offers);
        return match == null ? "" : match.getContentTypeStr();
    }

    public static List<String> allMediaTypes() {
        return Stream.concat(ROWS.keySet().stream(), GRAPH.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(PAGE::equals))
                .toList();
    }
}
