package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;

/** A refusal as an HTTP answer: a problem document as RFC 9457 has it, or for a browser a page. */
public final class ProblemDocument {

    private static final Set<Integer> COME_BACK = Set.of(429, 503);

    private ProblemDocument() {}

    public static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit.note(request, refusal);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", null);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (COME_BACK.contains(refusal.status())) {
            response.setHeader("Retry-After", "10");
        }
        if (isForAPerson(request)) {
            boolean asks = isAQuery(request);
            String more = asks ? QueryForm.head(PublicAddress.of(request)) : "";
            Page.send(request, response, refusal.title(), more, page(refusal, request, asks));
        } else {
            sendDocument(refusal, response);
        }
    }

    private static boolean isForAPerson(HttpServletRequest request) {
        return AnswerSyntax.isPagePreferred(request.getHeader("Accept"))
                || request.getMethod().equals("GET")
                        && SparqlRequest.format(request).equals("html");
    }

    /** A body that was refused is not read for its parameters; the form of the pages does not send one. */
    private static boolean isAQuery(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().endsWith("/sparql");
    }

    private static String page(Refusal refusal, HttpServletRequest request, boolean asks) {
        return asks
                ? RefusalPage.of(PublicAddress.of(request), refusal, SparqlRequest.unchecked(request))
                : RefusalPage.of(refusal);
    }

    private static void sendDocument(Refusal refusal, HttpServletResponse response) throws IOException {
        JsonObject problem = JsonBuilder.buildObject(fields -> {
            fields.pair("title", refusal.title())
                    .pair("status", refusal.status())
                    .pair("detail", String.valueOf(refusal.getMessage()));
            if (refusal.line() > 0 && refusal.column() > 0) {
                fields.pair("line", refusal.line()).pair("column", refusal.column());
            }
            Refusal.Limit limit = refusal.limit();
            if (limit != null) {
                fields.pair("limit", limit.option()).pair("value", limit.value());
            }
        });
        byte[] body = JSON.toStringFlat(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
