package memcon.serve.browse;

import static memcon.serve.Visitor.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, timeline, map and comparison over HTTP: with many things, with odd data, and for visitors who mean no good. */
class BrowsePagesTest {

    private static final int MANY = 700;

    private static final String START = """
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @base <https://w3id.org/memcon/id/> .
            """;

    private static final String STATEMENT = """
            <document/d/statement/%1$d> a memcon:Statement ; memcon:inMemorandum <document/d> ; memcon:speaker <actor/s%2$d> ;
                memcon:mentions <event/%1$d>, <place/%1$d> .
            <actor/s%2$d> a memcon:Actor, memcon:Person ; rdfs:label "Speaker %2$d"@en .
            <event/%1$d> a memcon:ReferencedEvent ; rdfs:label "Event %1$d"@en ; memcon:latestDate "%3$d-05-01"^^xsd:date .
            <place/%1$d> a memcon:Place ; rdfs:label "Place <b>%1$d</b>"@en ; wgs84:lat %4$d.0 ; wgs84:long %5$d.5 .
            """;

    private static final String ODD = """
            <event/odd> a memcon:ReferencedEvent ; rdfs:label "<script>alert(1)</script>" ;
                memcon:earliestDate "yesterday", "1950-99-99"^^xsd:date ; memcon:dateAsExpressed "<i>some day</i>" .
            <place/odd> a memcon:Place ; rdfs:label "Nowhere" ; wgs84:lat 1000 ; wgs84:long "east" .
            <document/d/statement/odd> a memcon:Statement ; memcon:mentions <event/odd>, <place/odd> ; memcon:speaker "nobody" .
            <document/d> a memcon:Memorandum ; <http://purl.org/dc/terms/date> "1961-06-21"^^xsd:date ; rdfs:label "Document D"@en .
            """;

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        StringBuilder data = new StringBuilder(START).append(ODD);
        for (int i = 0; i < MANY; i++) {
            data.append(STATEMENT.formatted(i, i % 3, 1850 + i % 120, i % 80, i % 170));
        }
        Path file = Files.writeString(folder.resolve("many.ttl"), data);
        holdings = Holdings.inMemory(List.of(file, Path.of("src/test/resources/store/legation.trig")));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = visitor.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({"timeline, 150", "map, 200", "events, 100", "places, 100"})
    void a_long_list_is_bounded_and_says_so(String path, int most) {
        String body = page(path);
        assertEquals(most, body.split("<th scope=\"row\">", -1).length - 1);
        assertTrue(body.contains("of 70") || body.contains("of 7"), body);
        assertTrue(body.length() < 400_000, () -> path + " has " + body.length() + " characters");
    }

    @Test
    void the_next_page_is_of_the_same_list() {
        String body = page("events?name=event+1&page=2");
        assertTrue(body.contains("href=\"/events?page=1&amp;name=event+1\""), body);
        assertEquals(404, visitor.get("events?page=99").statusCode());
    }

    @Test
    void what_the_data_have_in_them_is_text_and_what_is_no_date_or_point_is_none() {
        String timeline = page("timeline?show=events&speaker=actor/s1&document=d");
        assertFalse(timeline.contains("<script>alert"), timeline);
        String odd = page("page/event/odd");
        assertTrue(odd.contains("&lt;i&gt;some day&lt;/i&gt;") && odd.contains("When: no date"), odd);
        assertFalse(page("page/place/odd").contains("<svg"));
        assertTrue(page("map").contains("Spoken of, but without coordinates"));
        assertFalse(page("map").contains("<b>"));
    }

    @Test
    void years_and_speakers_narrow_what_is_shown() {
        String body = page("timeline?from=1900&to=1900&speaker=actor/s2");
        assertTrue(body.contains("value=\"1900\""), body);
        assertFalse(body.contains("not after 1899"), body);
        assertTrue(body.contains("not after 1900-05-01"), body);
        assertTrue(page("map?from=1961&to=1961").contains("/id/place/10\""));
        assertTrue(page("map?from=1962").contains("No place with known coordinates"));
        assertFalse(page("map?speaker=actor/s1").contains("/id/actor/s2\""));
    }

    @Test
    void two_voices_are_asked_for_step_by_step() {
        assertTrue(page("compare").contains("First choose"));
        assertTrue(page("compare?about=event/3").contains("Fewer than two people"));
        String compared = page("compare?about=https://w3id.org/memcon/id/event/3&a=actor/s0&b=actor/s1");
        assertTrue(compared.contains("Speaker 0 and Speaker 1 on Event 3"), compared);
        assertTrue(compared.contains("Says nothing of it here."), compared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline?from=x",
                "timeline?from=-1",
                "timeline?to=99999",
                "map?document=%00",
                "map?document=a%20b",
                "compare?about=nobody",
                "compare?about=%3Cscript%3E&a=b&b=c",
                "people?page=0",
                "people?page=99999999999",
                "questions?speaker=javascript:alert(1)",
                "events?page=-1",
                "claims?page=2",
                "timeline?speaker=%E2%80%AE"
            })
    void what_cannot_be_answered_is_told_with_its_remedy(String path) {
        HttpResponse<String> answer = visitor.get(path, "Accept", "text/html");
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, () -> answer.statusCode() + answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void odd_words_are_looked_for_as_they_are() {
        for (String name : List.of("<script>", "\u0000", "%", "(", "x".repeat(900), "\uD83D")) {
            for (String path : List.of("people", "events", "places", "claims", "claims?show=all&z=1")) {
                String query =
                        (path.contains("?") ? "&name=" : "?name=") + URLEncoder.encode(name, StandardCharsets.UTF_8);
                int status = visitor.get(path + query, "Accept", "text/html").statusCode();
                assertTrue(status < 500, () -> path + " " + name + ": " + status);
            }
        }
        assertEquals(400, visitor.get("people?name=" + "x".repeat(1500)).statusCode());
    }

    @Test
    void the_same_question_has_the_same_bytes_and_a_tag() {
        for (String path : List.of("browse", "people", "timeline", "map", "compare", "claims?show=all", "questions")) {
            HttpResponse<String> first = visitor.get(path);
            assertEquals(first.body(), visitor.get(path).body());
            assertEquals(
                    304,
                    visitor.get(path, "If-None-Match", header(first, "ETag")).statusCode(),
                    path);
        }
    }
}
