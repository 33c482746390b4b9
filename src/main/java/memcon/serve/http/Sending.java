package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import memcon.serve.http.Validators;

/** How the bytes of an answer leave. */
final class Sending {

    private Sending() {}

    static void send(String text, String mediaType, HttpServletResponse response) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8), mediaType, response);
    }

    /** Unless the visitor has these very bytes already. */
    static void send(
            byte[] body,
            String mediaType,
            Validators validators,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!validators.unchanged(request, response, mediaType + " " + Arrays.hashCode(body))) {
            send(body, mediaType, response);
        }
    }

    private static void send(byte[] body, String mediaType, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
