package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request in the SPARQL 1.1 protocol.
 *
 * @param query the query; empty if none was sent
 * @param defaultGraphs the parameter {@code default-graph-uri}
 * @param namedGraphs the parameter {@code named-graph-uri}
 * @param format the parameter {@code format} or {@code output}, which goes before the Accept header; empty if neither
 */
public record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, String format) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    public static SparqlRequest of(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return with(parameter(request), request);
        }
        String type = mediaType(request);
        if (type.equals(FORM)) {
            return with(required(parameter(request)), request);
        }
        // Read also if it is refused: left unread, it would end the connection under a client that sends its next
        // request.
        byte[] body = request.getInputStream().readAllBytes();
        if (!type.equals(QUERY)) {
            throw new Refusal(
                    415,
                    "Not a query",
                    "A body of type \"" + type + "\" is not taken; this endpoint only answers queries. Send " + FORM
                            + " with query=, or " + QUERY + ".");
        }
        return with(required(utf8(body, request)), request);
    }

    /** The registration of the media type knows no other encoding. */
    private static String utf8(byte[] body, HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new Refusal(
                    415, "Not in UTF-8", "A query in \"" + encoding + "\" is not taken. Send " + QUERY + " in UTF-8.");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static SparqlRequest with(String query, HttpServletRequest request) {
        return new SparqlRequest(
                query, graphs(request, "default-graph-uri"), graphs(request, "named-graph-uri"), format(request));
    }

    /** As it stands in the address, with whatever faults; for a form in which they can be corrected. */
    static SparqlRequest unchecked(HttpServletRequest request) {
        return with(all(request, "query").stream().findFirst().orElse(""), request);
    }

    /** The format that a request's parameters wish for; empty if there is none. */
    static String format(HttpServletRequest request) {
        return Stream.of("format", "output")
                .flatMap(name -> all(request, name).stream())
                .filter(format -> !format.isBlank())
                .findFirst()
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The same request as an address, in another format. */
    public String address(PublicAddress at, String otherFormat) {
        return at.link("/sparql?query=") + encode(query)
                + parameters("default-graph-uri", defaultGraphs)
                + parameters("named-graph-uri", namedGraphs)
                + "&format=" + encode(otherFormat);
    }

    private static String parameters(String name, List<String> values) {
        return values.stream().map(value -> "&" + name + "=" + encode(value)).collect(Collectors.joining());
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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

    /** A field of a form that was left empty names no graph. */
    private static List<String> graphs(HttpServletRequest request, String name) {
        return all(request, name).stream().filter(iri -> !iri.isBlank()).toList();
    }

    private static List<String> all(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
