package memcon.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Asks the questions of {@code queries/}, compares each answer with the right one, and waits when he is asked to. */
final class PoliteVisitor {

    private static final double NANO = 1e9;
    private static final int FRESH = 20;
    private static final List<String> FORMATS = List.of("text/csv", "application/sparql-results+json");

    private final HttpClient client;
    private final URI endpoint;
    private final String address;
    private final Map<String, String> questions;
    private final Map<String, String> right;

    /**
     * @param address by which a proxy would tell him from others
     * @param right the right answer to each question in each format, by {@link #key}
     */
    PoliteVisitor(
            HttpClient client, URI endpoint, String address, Map<String, String> questions, Map<String, String> right) {
        this.client = client;
        this.endpoint = endpoint;
        this.address = address;
        this.questions = questions;
        this.right = right;
    }

    /**
     * What one question came to.
     *
     * @param fault what was wrong; empty if the answer was right
     * @param requests how often it was asked
     * @param seconds how long the longest of these requests took
     * @param hit whether the answer had been kept
     */
    record Outcome(String fault, int requests, double seconds, boolean hit) {}

    static String key(String name, String format) {
        return name + " " + format;
    }

    static List<String> formats() {
        return FORMATS;
    }

    Outcome ask(Random random, long end) throws InterruptedException {
        List<String> names = List.copyOf(questions.keySet());
        String name = names.get(random.nextInt(names.size()));
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        String query = questions.get(name);
        // One in so many is in words that nobody used before, so that no kept answer helps.
        String words = random.nextInt(FRESH) == 0 ? query + "\n# " + random.nextLong() : query;
        HttpRequest request = request(words, format, random.nextBoolean());
        int requests = 0;
        double longest = 0;
        while (true) {
            long start = System.nanoTime();
            HttpResponse<String> answer;
            try {
                answer = client.send(request, BodyHandlers.ofString());
            } catch (IOException e) {
                return new Outcome(name + ": " + e, requests + 1, (System.nanoTime() - start) / NANO, false);
            }
            requests++;
            longest = Math.max(longest, (System.nanoTime() - start) / NANO);
            String wait = answer.headers().firstValue("Retry-After").orElse("");
            if (answer.statusCode() == 200) {
                String fault = answer.body().equals(right.get(key(name, format))) ? "" : name + ": another answer";
                boolean hit =
                        answer.headers().firstValue("Cache-Status").orElse("").contains("hit");
                return new Outcome(fault, requests, longest, hit);
            }
            if (wait.isEmpty()) {
                return new Outcome(name + ": " + answer.statusCode() + " " + answer.body(), requests, longest, false);
            }
            long pause = Long.parseLong(wait) * 1000;
            if (System.nanoTime() + pause * 1_000_000 > end) {
                return new Outcome("", requests, longest, false);
            }
            Thread.sleep(pause);
        }
    }

    private HttpRequest request(String query, String format, boolean post) {
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest.Builder request = post
                ? HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                : HttpRequest.newBuilder(URI.create(endpoint + "?" + form));
        return request.header("Accept", format)
                .header("X-Forwarded-For", address)
                .timeout(Duration.ofMinutes(3))
                .build();
    }

    /** The right answer, asked for while nobody else is there. */
    static String rightAnswer(HttpClient client, URI endpoint, String query, String format)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", format)
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("quiet server: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
