package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the bytes of an answer leave. */
public final class Sending {

    private Sending() {}

    public static void send(String text, String mediaType, HttpServletResponse response) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8), mediaType, response);
    }

    /** Sends nothing but 304 if the visitor has these very bytes already. */
    public static void send(
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

    public static void send(byte[] body, String mediaType, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
