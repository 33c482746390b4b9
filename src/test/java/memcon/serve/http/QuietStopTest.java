package memcon.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietStopTest {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final QuietStop stop = new QuietStop();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        stop.setHandler(new Waiting());
        server.setHandler(stop);
        server.start();
    }

    @AfterEach
    void end() throws Exception {
        mayAnswer.countDown();
        server.stop();
    }

    /** Answers when it is let. */
    private final class Waiting extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            asked.countDown();
            assertTrue(mayAnswer.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            response.setStatus(200);
            callback.succeeded();
            return true;
        }
    }

    private Socket ask() throws IOException {
        Socket visitor = new Socket(connector.getHost(), connector.getLocalPort());
        visitor.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        visitor.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return visitor;
    }

    private static String answer(Socket visitor) throws IOException {
        try (InputStream in = visitor.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void who_asks_while_the_server_stops_hears_nothing_and_who_asked_before_gets_the_answer() throws Exception {
        try (Socket early = ask()) {
            assertTrue(asked.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            CompletableFuture<Void> stopped = stop.shutdown();
            try (Socket late = ask()) {
                assertEquals("", answer(late));
            }
            assertFalse(stopped.isDone());
            mayAnswer.countDown();
            String answer = answer(early);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            stopped.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
