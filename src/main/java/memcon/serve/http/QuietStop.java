package memcon.serve.http;

import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets answers under way end while the server stops, and closes the connection on whoever asks then: a proxy takes that for
 * a server that is gone and asks another, whereas it would pass on a refusal to its visitor.
 */
final class QuietStop extends GracefulHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isShutdown()) {
            return super.handle(request, response, callback);
        }
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException());
        return true;
    }
}
