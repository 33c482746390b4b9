package memcon.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses what no query needs: other methods, long bodies, bodies of unknown length, and packed ones that may burst. */
public final class RequestLimits implements Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final int maxBodyBytes;

    public RequestLimits(int maxBodyBytes) {
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        try {
            check((HttpServletRequest) request, (HttpServletResponse) response);
        } catch (Refusal e) {
            // A body is not read, so the connection cannot be used again.
            ((HttpServletResponse) response).setHeader("Connection", "close");
            ProblemDocument.send(e, (HttpServletRequest) request, (HttpServletResponse) response);
            return;
        }
        next.doFilter(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            throw new Refusal(405, "Method not allowed", "Nothing can be changed here. Use GET, HEAD or POST.");
        }
        if (request.getHeader("Content-Encoding") != null) {
            throw new Refusal(415, "Packed body", "A body with Content-Encoding is not taken. Send it unpacked.");
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            throw new Refusal(411, "Length required", "The body's length is not given. Send Content-Length.");
        }
        if (request.getContentLengthLong() > maxBodyBytes) {
            throw new Refusal(413, "Body too long", "A body may have " + maxBodyBytes + " bytes. Send a shorter query.")
                    .dueTo("--max-body", maxBodyBytes);
        }
    }
}
