package memcon.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
record AnswerSyntax(String mediaType, Lang language) {

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
        GRAPH.put("text/turtle", Lang.TURTLE);
        GRAPH.put("application/n-triples", Lang.NTRIPLES);
        GRAPH.put("application/ld+json", Lang.JSONLD);
        GRAPH.put("application/rdf+xml", Lang.RDFXML);
        GRAPH.put("application/json", Lang.JSONLD);
        GRAPH.put("application/xml", Lang.RDFXML);
    }

    static AnswerSyntax choose(Query query, @Nullable String accept) {
        return choose(query.isSelectType() || query.isAskType() ? ROWS : GRAPH, accept);
    }

    static AnswerSyntax chooseForGraph(@Nullable String accept) {
        return choose(GRAPH, accept);
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

    static List<String> allMediaTypes() {
        return Stream.concat(ROWS.keySet().stream(), GRAPH.keySet().stream())
                .distinct()
                .toList();
    }
}
