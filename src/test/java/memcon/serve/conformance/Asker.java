package memcon.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends queries to an endpoint in each way that the protocol knows. */
record Asker(URI sparql) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration HANG = Duration.ofSeconds(60);

    enum Way {
        GET,
        FORM,
        DIRECT
    }

    /** @param dataset parameters that choose graphs, each after a {@code &} */
    HttpResponse<byte[]> ask(Way way, String query, String dataset, String accept) {
        String asked = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + dataset;
        HttpRequest.Builder request = switch (way) {
            case GET -> HttpRequest.newBuilder(URI.create(sparql + "?" + asked));
            case FORM -> post(sparql, "application/x-www-form-urlencoded", asked);
            case DIRECT ->
                post(
                        URI.create(sparql + (dataset.isEmpty() ? "" : "?" + dataset.substring(1))),
                        "application/sparql-query",
                        query);
        };
        return send(request.header("Accept", accept));
    }

    HttpResponse<byte[]> update(String update) {
        return send(post(sparql, "application/sparql-update", update));
    }

    /** Any request, also one that the protocol does not know. */
    HttpResponse<byte[]> send(String method, String parameters, String[] headers, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sparql + parameters)).method(method, body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder post(URI address, String type, String body) {
        return HttpRequest.newBuilder(address).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(HANG).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
