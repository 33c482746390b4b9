package memcon.serve;

import static memcon.serve.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import memcon.serve.http.Traffic;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Connections: how many, how slow, how long, and packed answers. */
@Timeout(120)
class TrafficTest {

    private static final String SLOW = "SELECT (REGEX(\"" + "a".repeat(40) + "X\", \"(.*a){20}b\") AS ?x) {}";
    private static final String LONG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static Holdings holdings;

    @BeforeAll
    static void open() {
        holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig")));
    }

    @AfterAll
    static void close() {
        holdings.close();
    }

    private static Endpoint with(Limits limits) {
        return Endpoint.start(holdings, EndpointSettings.onPort(0).with(limits).behindProxy(true));
    }

    @Test
    void an_answer_is_packed_for_a_visitor_who_can_unpack_it_and_for_no_other() throws Exception {
        try (Endpoint endpoint = with(Limits.DEFAULT)) {
            Visitor visitor = new Visitor(endpoint.address());
            HttpResponse<String> plain = visitor.ask(LONG, "Accept", "text/csv");
            assertEquals("", header(plain, "Content-Encoding"));
            HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                    .send(
                            visitor.request(
                                            "sparql?query=" + URLEncoder.encode(LONG, StandardCharsets.UTF_8),
                                            "Accept",
                                            "text/csv",
                                            "Accept-Encoding",
                                            "gzip")
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertEquals("gzip", header(packed, "Content-Encoding"));
            assertTrue(
                    header(packed, "Vary").contains("Accept-Encoding"),
                    packed.headers().toString());
            assertTrue(packed.body().length < plain.body().length() / 2);
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertEquals(plain.body(), new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void one_visitor_cannot_take_all_places() {
        Limits limits = Limits.DEFAULT.withQueries(8).withQueriesEach(2).withTimeout(Duration.ofSeconds(4));
        try (Endpoint endpoint = with(limits)) {
            Visitor visitor = new Visitor(endpoint.address());
            List<Integer> greedy = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                            visitor.ask(SLOW, "X-Forwarded-For", "192.0.2.1").statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertEquals(List.of(429, 429, 503, 503), greedy);
        }
        try (Endpoint endpoint = with(limits)) {
            Visitor visitor = new Visitor(endpoint.address());
            List<CompletableFuture<HttpResponse<String>>> greedy = IntStream.range(0, 3)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> visitor.ask(SLOW, "X-Forwarded-For", "192.0.2.1")))
                    .toList();
            assertEquals(
                    200, visitor.ask("ASK {}", "X-Forwarded-For", "192.0.2.2").statusCode());
            greedy.forEach(CompletableFuture::join);
            assertEquals(
                    200, visitor.ask("ASK {}", "X-Forwarded-For", "192.0.2.1").statusCode());
            HttpResponse<String> refused = greedy.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();
            assertNotEquals("", header(refused, "Retry-After"));
        }
    }

    @Test
    void a_head_that_comes_letter_by_letter_is_cut_off() throws Exception {
        Limits limits = Limits.DEFAULT.with(Traffic.DEFAULT.withIdle(Duration.ofSeconds(2)));
        try (Endpoint endpoint = with(limits);
                Socket socket = connect(endpoint)) {
            byte[] head = ("GET /sparql HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(200) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            assertThrows(IOException.class, () -> {
                for (byte letter : head) {
                    socket.getOutputStream().write(letter);
                    socket.getOutputStream().flush();
                    Thread.sleep(100);
                }
                // A closed connection is sometimes only noticed when it is read.
                if (socket.getInputStream().read() < 0) {
                    throw new IOException("closed");
                }
            });
        }
    }

    @Test
    void a_silent_connection_is_closed_and_its_place_is_free_again() throws Exception {
        Limits limits = Limits.DEFAULT.with(
                Traffic.DEFAULT.withIdle(Duration.ofSeconds(2)).withConnections(2));
        try (Endpoint endpoint = with(limits);
                Socket first = connect(endpoint);
                Socket second = connect(endpoint);
                Socket third = connect(endpoint)) {
            third.setSoTimeout(500);
            third.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThrows(
                    SocketTimeoutException.class, () -> third.getInputStream().read());
            assertEquals(-1, first.getInputStream().read());
            third.setSoTimeout(20_000);
            assertEquals('H', third.getInputStream().read());
            assertEquals(-1, second.getInputStream().read());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void an_answer_that_nobody_takes_is_given_up() throws Exception {
        assertGivenUp(Traffic.DEFAULT.withIdle(Duration.ofSeconds(2)));
    }

    /** Takes nothing of a long answer, and after ten seconds what is still to be had. */
    private static void assertGivenUp(Traffic traffic) throws Exception {
        try (Endpoint endpoint = with(Limits.DEFAULT.with(traffic));
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), endpoint.address().getPort()));
            socket.setSoTimeout(60_000);
            String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 60000";
            String path = "/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            long length = contentLength(in);
            assertTrue(length > 20_000_000, length + " bytes are too few to fill what the system keeps on the way");
            long taken = 0;
            try {
                Thread.sleep(10_000);
                taken += in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException reset) {
                assertTrue(taken < length, reset.toString());
            }
            assertTrue(taken < length, taken + " of " + length + " bytes");
        }
    }

    private static long contentLength(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        assertTrue(length.find(), head.toString());
        return Long.parseLong(length.group(1));
    }

    @Test
    void a_head_that_is_too_long_is_refused() {
        try (Endpoint endpoint = with(Limits.DEFAULT)) {
            Visitor visitor = new Visitor(endpoint.address());
            String padding = "%20".repeat(30_000);
            assertEquals(414, visitor.get("sparql?query=ASK%7B%7D" + padding).statusCode());
            assertEquals(
                    431, visitor.get("sparql", "X-Padding", "x".repeat(80_000)).statusCode());
        }
    }

    private static Socket connect(Endpoint endpoint) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), endpoint.address().getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }
}
