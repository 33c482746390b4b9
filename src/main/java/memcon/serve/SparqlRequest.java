package memcon.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One request in the SPARQL 1.1 protocol.
 *
 * @param query the query; empty if none was sent
 * @param defaultGraphs the parameter {@code default-graph-uri}
 * @param namedGraphs the parameter {@code named-graph-uri}
 */
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    static SparqlRequest of(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return new SparqlRequest(
                    parameter(request), all(request, "default-graph-uri"), all(request, "named-graph-uri"));
        }
        String type = mediaType(request);
        return switch (type) {
            case FORM ->
                new SparqlRequest(
                        required(parameter(request)),
                        all(request, "default-graph-uri"),
                        all(request, "named-graph-uri"));
            case QUERY ->
                new SparqlRequest(
                        required(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)),
                        all(request, "default-graph-uri"),
                        all(request, "named-graph-uri"));
            default ->
                throw new Refusal(
                        415,
                        "Not a query",
                        "A body of type \"" + type + "\" is not taken; this endpoint only answers queries. Send " + FORM
                                + " with query=, or " + QUERY + ".");
        };
    }

    private static String mediaType(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String parameter(HttpServletRequest request) {
        if (request.getParameter("update") != null) {
            throw new Refusal(
                    403, "Update not offered", "Nothing can be changed here. Send a query with the parameter query.");
        }
        List<String> queries = all(request, "query");
        if (queries.size() > 1) {
            throw new Refusal(400, "Several queries", "There is more than one parameter query. Send one.");
        }
        if (queries.isEmpty()
                && request.getQueryString() != null
                && request.getMethod().equals("GET")) {
            return required("");
        }
        return queries.isEmpty() ? "" : required(queries.get(0));
    }

    private static String required(String query) {
        if (query.isBlank()) {
            throw new Refusal(400, "No query", "The request has no query. Send one with the parameter query.");
        }
        return query;
    }

    private static List<String> all(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
