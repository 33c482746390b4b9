package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ServeCommandTest {

    private static final Pattern READY = Pattern.compile("Ready: (http://\\S+/) \\(queries to \\1sparql\\)");
    private static final int SIGTERM = 128 + 15;

    @Test
    void the_programs_own_memoranda_are_served_until_sigterm(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        Process server = new ProcessBuilder(
                        concat(Launched.command(), List.of("serve", "--port", "0", "--timeout", "30")))
                .redirectError(log.toFile())
                .start();
        try (var lines = server.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(lines.readLine());
            Matcher ready = READY.matcher(line);
            assertTrue(ready.matches(), line + Files.readString(log));
            String query = "ASK { <https://w3id.org/memcon/id/document/wilson-116744> a ?class ."
                    + " <https://w3id.org/memcon/act/inform> a ?concept }";
            URI address =
                    URI.create(ready.group(1) + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            String answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            assertTrue(answer.replaceAll("\\s", "").contains("\"boolean\":true"), answer);
            server.destroy();
            assertTrue(server.waitFor(20, TimeUnit.SECONDS), "still running after SIGTERM");
            assertEquals(SIGTERM, server.exitValue());
            assertEquals("Stopped.", Files.readString(log).strip());
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void data_that_break_rules_are_not_served() {
        Run run = Run.of("serve", "--port", "0", "ontology/examples/invalid/State-that-is-a-place.ttl");
        assertEquals(Memcon.FINDINGS, run.code());
        assertTrue(run.err().contains("Not served: "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_port_in_use_is_named(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        Run.of("load", "--store", store, "src/test/resources/store/legation.trig");
        try (ServerSocket taken = new ServerSocket(0)) {
            Run run = Run.of("serve", "--store", store, "--port", taken.getLocalPort(), "--host", "0.0.0.0");
            assertEquals(Memcon.WRONG_USE, run.code());
            assertTrue(run.err().startsWith("--port " + taken.getLocalPort() + ": cannot be listened on"), run.err());
        }
    }

    @Test
    void what_is_not_there_is_not_served() {
        Run input = Run.of("serve", "--port", "0", "lost.txt");
        assertEquals(Memcon.WRONG_USE, input.code());
        assertTrue(input.err().contains("lost.txt: no such file or folder."), input.err());
        Run store = Run.of("serve", "--port", "0", "--store", "lost");
        assertEquals(Memcon.WRONG_USE, store.code());
        assertTrue(store.err().contains("lost: holds no data."), store.err());
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
