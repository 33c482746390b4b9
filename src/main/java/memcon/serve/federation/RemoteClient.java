package memcon.serve.federation;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * HTTP clients that do what they are told and no more: they follow no redirection, keep no cookie, send no password,
 * unpack nothing and know no proxy.
 */
final class RemoteClient {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int THREADS = 16;
    private static final int CONNECTIONS_EACH = 4;
    private static final int WAITING_EACH = 64;
    private static final int HEAD_BYTES = 16 << 10;

    private RemoteClient() {}

    static HttpClient start(boolean isForPublic) {
        HttpClient client = new HttpClient();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
        threads.setName("service");
        threads.setDaemon(true);
        client.setExecutor(threads);
        Scheduler clock = new ScheduledExecutorScheduler("service-clock", true);
        client.setScheduler(clock);
        if (isForPublic) {
            client.setSocketAddressResolver(
                    new CheckedAddresses(new SocketAddressResolver.Async(threads, clock, CONNECT_MILLIS)));
        }
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "memcon"));
        client.setConnectTimeout(CONNECT_MILLIS);
        client.setAddressResolutionTimeout(CONNECT_MILLIS);
        client.setMaxConnectionsPerDestination(CONNECTIONS_EACH);
        client.setMaxRequestsQueuedPerDestination(WAITING_EACH);
        client.setMaxResponseHeadersSize(HEAD_BYTES);
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("No client for other endpoints: " + e.getMessage(), e);
        }
        client.getContentDecoderFactories().clear();
        client.getProtocolHandlers().clear();
        return client;
    }
}
