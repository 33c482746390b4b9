package memcon.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells of each request, when it has been answered, to whoever keeps count. */
public final class Visits implements Filter {

    /** The attribute of a request that was, or will be, told of here. */
    static final String TOLD = Visits.class.getName() + ".told";

    private final List<Consumer<Visit>> listeners;

    public Visits(List<Consumer<Visit>> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        long start = System.nanoTime();
        request.setAttribute(TOLD, true);
        try {
            next.doFilter(request, response);
        } finally {
            Visit visit = Visit.of(
                    (HttpServletRequest) request,
                    ((HttpServletResponse) response).getStatus(),
                    Duration.ofNanos(System.nanoTime() - start));
            listeners.forEach(listener -> listener.accept(visit));
        }
    }
}
