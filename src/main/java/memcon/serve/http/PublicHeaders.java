package memcon.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers of every answer: any site's page may read it, without credentials; a page of ours uses nothing from elsewhere. */
public final class PublicHeaders implements Filter {

    /** Whatever a page has, is or asks comes from this server. A drawing may stand in a style, as its text. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private final PublicAddress address;

    public PublicHeaders(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        address.note((HttpServletRequest) request);
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader(
                "Access-Control-Expose-Headers",
                "Cache-Status, ETag, Memcon-Byte-Limit, Memcon-Row-Limit, Memcon-Time-Limit, Retry-After");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Vary", "Accept-Encoding");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Content-Security-Policy", POLICY);
        if (((HttpServletRequest) request).getMethod().equals("OPTIONS")) {
            answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        next.doFilter(request, response);
    }
}
