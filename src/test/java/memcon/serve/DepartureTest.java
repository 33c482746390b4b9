package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import memcon.serve.http.Traffic;
import memcon.serve.monitoring.Monitoring;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Visitors who leave before they are answered, who take their answer drop by drop, or who come as a crowd. */
@Timeout(120)
class DepartureTest {

    private static final String ENDLESS = "SELECT (REGEX(\"" + "a".repeat(40) + "X\", \"(.*a){20}b\") AS ?x) {}";
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT ";

    private static final int BYTES = 6_500_000;

    private static Holdings holdings;

    /** What is slow goes on beside the rest. */
    private static Future<Long> dropByDrop;

    private static Future<Long> steadily;

    @BeforeAll
    static void open() {
        holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig")));
        Traffic brief = Traffic.DEFAULT.withIdle(Duration.ofSeconds(1));
        dropByDrop = beginning(() -> taken(brief.withLeastRate(10 << 20), 64 << 10, 8_000));
        steadily = beginning(() -> taken(Traffic.DEFAULT.withIdle(Duration.ofSeconds(3)), 128 << 10, 60_000));
    }

    private static Future<Long> beginning(Callable<Long> visit) {
        FutureTask<Long> task = new FutureTask<>(visit);
        new Thread(task).start();
        return task;
    }

    @AfterAll
    static void close() throws Exception {
        dropByDrop.get();
        steadily.get();
        holdings.close();
    }

    @Test
    void a_query_whose_visitor_has_left_is_stopped_and_its_place_is_free() throws Exception {
        try (Endpoint endpoint =
                Endpoint.start(holdings, EndpointSettings.onPort(0).with(Monitoring.NONE.withPort(0)))) {
            Visitor watcher = new Visitor(
                    URI.create("http://127.0.0.1:" + endpoint.monitorPort().orElseThrow() + "/"));
            try (Socket socket = connect(endpoint)) {
                send(socket, ENDLESS);
                awaitRunning(1, watcher);
            }
            long left = System.nanoTime();
            awaitRunning(0, watcher);
            Duration time = Duration.ofNanos(System.nanoTime() - left);
            assertTrue(time.compareTo(Limits.DEFAULT.timeout().dividedBy(2)) < 0, time.toString());
        }
    }

    private static void awaitRunning(int queries, Visitor watcher) throws InterruptedException {
        while (!watcher.get("metrics").body().contains("memcon_queries_running " + queries)) {
            Thread.sleep(100);
        }
    }

    @Test
    void what_a_visitor_sends_while_he_waits_is_his_next_request() throws Exception {
        try (Endpoint endpoint = with(Limits.DEFAULT.withTimeout(Duration.ofSeconds(2)));
                Socket socket = connect(endpoint)) {
            send(socket, ENDLESS);
            Thread.sleep(1000);
            send(socket, "SELECT (\"still here\" AS ?x) {}");
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertTrue(answers.readLine().contains("503"));
            String line = "";
            while (!line.contains("still here")) {
                line = answers.readLine();
            }
        }
    }

    /** Steadily, but too slowly: it would last ten seconds. */
    @Test
    void an_answer_that_is_taken_drop_by_drop_is_given_up() throws Exception {
        long taken = dropByDrop.get();
        assertTrue(taken > 100_000 && taken < BYTES, taken + " bytes");
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void an_answer_that_is_taken_steadily_is_given_whole() throws Exception {
        long taken = steadily.get();
        assertTrue(taken > BYTES, taken + " bytes");
    }

    private static long taken(Traffic traffic, int bytes, long millis) throws IOException {
        try (Endpoint endpoint = with(Limits.DEFAULT.with(traffic));
                Socket socket = connect(endpoint, bytes)) {
            send(socket, LONG + 20_000, "Connection: close\r\n");
            return read(socket, bytes, millis);
        }
    }

    /** Takes so many bytes ten times a second, for so many milliseconds, and then what is still to be had. */
    private static long read(Socket socket, int bytes, long millis) {
        long taken = 0;
        byte[] part = new byte[bytes];
        try {
            InputStream in = socket.getInputStream();
            int count = in.read(part);
            long end = System.currentTimeMillis() + millis;
            while (count >= 0) {
                taken += count;
                if (System.currentTimeMillis() < end) {
                    Thread.sleep(100);
                }
                count = in.readNBytes(part, 0, part.length);
                count = count == 0 ? -1 : count;
            }
        } catch (IOException closed) {
            return taken;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return taken;
    }

    @Test
    void a_visitor_has_so_many_connections_and_no_more() throws Exception {
        try (Endpoint endpoint = with(Limits.DEFAULT.with(Traffic.DEFAULT.withConnectionsEach(2)));
                Socket first = connect(endpoint)) {
            answered(first);
            try (Socket second = connect(endpoint)) {
                answered(second);
                try (Socket third = connect(endpoint)) {
                    // Long before it would be closed for its silence.
                    third.setSoTimeout(5_000);
                    assertEquals(-1, third.getInputStream().read());
                }
            }
            boolean welcome = false;
            while (!welcome) {
                try (Socket fourth = connect(endpoint)) {
                    answered(fourth);
                    welcome = true;
                } catch (IOException notYet) {
                    Thread.sleep(50);
                }
            }
        }
    }

    private static void answered(Socket socket) throws IOException {
        send(socket, "ASK {}");
        if (socket.getInputStream().read() != 'H') {
            throw new IOException("closed");
        }
    }

    private static Endpoint with(Limits limits) {
        return Endpoint.start(holdings, EndpointSettings.onPort(0).with(limits));
    }

    /** The system keeps little of what has not been read yet. */
    private static Socket connect(Endpoint endpoint) throws IOException {
        return connect(endpoint, 1024);
    }

    private static Socket connect(Endpoint endpoint, int buffer) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), endpoint.address().getPort()));
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String query) throws IOException {
        send(socket, query, "");
    }

    private static void send(Socket socket, String query, String header) throws IOException {
        String path = "/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + header + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
