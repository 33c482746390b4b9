package memcon.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;

/** A refusal as an HTTP answer: a problem document as RFC 9457 has it. */
final class ProblemDocument {

    private static final int UNAVAILABLE = 503;

    private ProblemDocument() {}

    static void send(Refusal refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        JsonObject problem = JsonBuilder.buildObject(fields -> fields.pair("title", refusal.title())
                .pair("status", refusal.status())
                .pair("detail", String.valueOf(refusal.getMessage())));
        byte[] body = JSON.toStringFlat(problem).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        if (refusal.status() == UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
