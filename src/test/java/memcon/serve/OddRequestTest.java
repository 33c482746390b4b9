package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and hosts that no honest visitor writes: they open no file, pass no limit and get into no answer. */
class OddRequestTest {

    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(DATA));
        endpoint = Endpoint.start(
                holdings,
                EndpointSettings.onPort(0).with(Limits.DEFAULT.withRows(1000).withAnswerBytes(100_000)));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document/..%2f..%2fetc%2fpasswd/text",
                "document/%2e%2e/text",
                "document/a%2ftext",
                "..%2f..%2fpom.xml",
                "document/a%0d%0aSet-Cookie:x/text",
                "document/..;/..;/etc/passwd",
                "document//..//text",
                "document/a%5c..%5ctext",
                "id%2factor%2fnobody",
                "./;jsessionid=1/sparql/x"
            })
    void tricks_with_paths_lead_nowhere(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql;jsessionid=1", "//sparql", "//evil.example/sparql", "/%2e/sparql", "/sparql/"})
    void a_path_written_oddly_is_no_way_around_the_limits(String path) throws Exception {
        String answer =
                raw("GET " + path + "?query=SELECT+*+%7B%3Fa+%3Fb+%3Fc+.+%3Fd+%3Fe+%3Ff%7D HTTP/1.1\r\nHost: a\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|422) .*"), answer);
        assertTrue(!answer.contains("Set-Cookie"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: evil.example@127.0.0.1\r\n",
                "Host: \"><script>\r\n",
                "",
                "Host: a\r\nHost: b\r\n"
            })
    void a_host_that_a_visitor_makes_up_is_nothing_to_the_answer_but_the_links_he_gets(String host) throws Exception {
        String answer = raw("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\n" + host);
        assertTrue(answer.matches("(?s)HTTP/1.1 (200|400) .*"), answer);
        assertTrue(!answer.contains("<script>") && !answer.contains("evil.example"), answer);
    }

    private static String raw(String head) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), endpoint.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
