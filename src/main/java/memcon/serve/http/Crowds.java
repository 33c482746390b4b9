package memcon.serve.http;

import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.jetty.io.Connection;

/** Closes at once what a visitor, told by his address, opens beyond so many connections; the rest are for others. */
final class Crowds implements Connection.Listener {

    private final int most;
    private final ConcurrentMap<Connection, String> open = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    Crowds(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        String visitor = address(connection);
        open.put(connection, visitor);
        if (counts.merge(visitor, 1, Integer::sum) > most) {
            connection.getEndPoint().close();
        }
    }

    /** A closed connection does not know any more whose it was. */
    @Override
    public void onClosed(Connection connection) {
        String visitor = open.remove(connection);
        if (visitor != null) {
            counts.computeIfPresent(visitor, (who, count) -> count > 1 ? count - 1 : null);
        }
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress()
                : "";
    }
}
