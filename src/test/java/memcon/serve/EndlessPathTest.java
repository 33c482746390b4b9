package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EndlessPathTest {

    private static final int NODES = 12;

    @Test
    @Timeout(60)
    void a_path_is_followed_no_longer_than_the_limit(@TempDir Path folder) throws Exception {
        StringBuilder quads = new StringBuilder();
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                quads.append(
                        "<http://example.org/%d> <http://example.org/p> <http://example.org/%d> <http://example.org/g> .\n"
                                .formatted(from, to));
            }
        }
        Path file = Files.writeString(folder.resolve("dense.nq"), quads);
        try (Holdings holdings = Holdings.inMemory(List.of(file))) {
            HttpResponse<String> few = ask(holdings, Limits.DEFAULT, path(2));
            assertEquals(1 + NODES, few.body().lines().count(), few.body());
            HttpResponse<String> many = ask(holdings, Limits.DEFAULT.withTimeout(Duration.ofSeconds(1)), path(9));
            assertEquals(503, many.statusCode(), many.body());
        }
    }

    private static String path(int steps) {
        return "SELECT * { <http://example.org/0> (!<x:y>" + "/!<x:y>".repeat(steps - 1) + ")* ?end }";
    }

    private static HttpResponse<String> ask(Holdings holdings, Limits limits, String query) {
        try (Endpoint endpoint =
                Endpoint.start(holdings, EndpointSettings.onPort(0).with(limits))) {
            return new Visitor(endpoint.address()).ask(query, "Accept", "text/csv");
        }
    }
}
