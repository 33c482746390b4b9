package memcon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that sends queries and takes the whole answer, always in the same way and format. */
final class Asker {

    private static final double MILLI = 1e6;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Duration patience;

    Asker(Duration patience) {
        this.patience = patience;
    }

    /** An answer and how many milliseconds passed until its last byte; with status 0 if none came. */
    @SuppressWarnings("ArrayRecordComponent")
    record Reply(int status, byte[] body, double millis) {

        /** Whether it is an answer. */
        boolean isAnswer() {
            return status == 200;
        }

        /** What it says. */
        AnswerRows rows() {
            return AnswerRows.of(body);
        }
    }

    Reply ask(URI endpoint, String query) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(patience)
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.body(), (System.nanoTime() - start) / MILLI);
        } catch (HttpTimeoutException e) {
            return new Reply(0, new byte[0], patience.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
