package memcon.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Whether the visitor still waits for the answer to a request. */
public final class Presence {

    private Presence() {}

    /** Tells, whenever it is asked, whether the visitor has closed his connection. */
    public static BooleanSupplier isGone(HttpServletRequest request) {
        ServletContextRequest received = ServletContextRequest.getServletContextRequest(request);
        return received.getConnectionMetaData().getConnection().getEndPoint() instanceof WatchedEndPoint visitor
                ? visitor::isAbandoned
                : () -> false;
    }
}
