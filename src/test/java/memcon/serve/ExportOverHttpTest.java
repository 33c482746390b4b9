package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.export.Destination;
import memcon.store.export.Export;
import memcon.store.export.ExportFormat;
import memcon.store.export.Preset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files for other programs over HTTP: the same as on the command line, within the limits of queries, whole or refused. */
@Timeout(120)
class ExportOverHttpTest {

    private static final String TALK = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/memcon/id/>
            <document/legation/statement/1> memcon:preferredReading true ; memcon:speaker <actor/ida> ;
                memcon:addressee <actor/olof> ; memcon:reportLevel 1 ; memcon:inMemorandum <document/legation> ;
                rdfs:comment "%s" .
            <actor/ida> rdfs:label "Ida"@en . <actor/olof> rdfs:label "Olof"@en .
            """.formatted("long ".repeat(12_000));
    private static final String PRESET = "export/who-speaks-to-whom.gexf";

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        holdings = Holdings.inMemory(List.of(Files.writeString(folder.resolve("talk.ttl"), TALK)));
        endpoint = Endpoint.start(
                holdings,
                EndpointSettings.onPort(0).with(Limits.DEFAULT.withRows(5).withAnswerBytes(100_000)));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static HttpResponse<String> export(String query, String more) {
        return visitor.get("export?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
    }

    @Test
    void a_preset_is_the_file_that_the_command_line_writes_to_be_saved_under_its_name() throws Exception {
        HttpResponse<String> response = visitor.get(PRESET);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals("application/gexf+xml", type(response));
        assertEquals("attachment; filename=\"who-speaks-to-whom.gexf\"", header(response, "Content-Disposition"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Question question = Preset.find("who-speaks-to-whom").orElseThrow().question();
        try (Destination destination = Destination.stream(file)) {
            Export.of(question, ExportFormat.GEXF)
                    .write(holdings, question, List.of(), Vocabulary.DEFAULT_BASE, destination);
        }
        assertEquals(file.toString(StandardCharsets.UTF_8), response.body());
        assertTrue(response.body().contains("<edge "), response.body());
    }

    @Test
    void who_has_the_file_already_is_told_so_and_a_query_that_draws_lots_is_never_the_same() {
        String tag = header(visitor.get(PRESET), "ETag");
        assertEquals(304, visitor.get(PRESET, "If-None-Match", tag).statusCode());
        assertEquals(
                200,
                visitor.get(PRESET + "?document=another", "If-None-Match", tag).statusCode());
        HttpResponse<String> lots =
                export("SELECT (1 AS ?source) (2 AS ?target) (RAND() AS ?weight) {}", "&format=dot");
        assertEquals("no-store", header(lots, "Cache-Control"));
    }

    @Test
    void of_some_documents_alone_there_is_less() {
        assertFalse(visitor.get(PRESET + "?document=another").body().contains("<edge "));
    }

    @Test
    void a_head_has_the_length_and_no_body() {
        HttpResponse<String> head = visitor.method("HEAD", PRESET);
        assertEquals(
                String.valueOf(visitor.get(PRESET).body().getBytes(StandardCharsets.UTF_8).length),
                header(head, "Content-Length"));
        assertEquals("", head.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?s { ?s ?p ?o } | gexf | 422 | a network needs columns ?source, ?target",
                "ASK {} | dot | 422 | yes or no",
                "SELECT * {} | poem | 406 | Let format be one of graphml, gexf",
                "SELEC | dot | 400 | Not SPARQL",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } | dot | 422 | more than 5 rows or triples",
                "SELECT (?s AS ?source) (?o AS ?target) { ?s ?p ?o } | dot | 422 | more than 5 rows or triples",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } | dot | 422 | calls no other",
                "SELECT (<java:java.lang.Math>(1) AS ?source) (2 AS ?target) {} | dot | 422 | not offered",
                "SELECT (1 AS ?source) (2 AS ?target) ?id { ?id ?p ?o } LIMIT 2 | convokit | 422 | needs columns",
                "SELECT (?s AS ?source) (?p AS ?target) ?long (?long AS ?again) { ?s ?p ?long . FILTER(STRLEN(?long) > 9) }"
                        + " | jgf | 422 | more than 100000 characters",
            })
    void what_cannot_be_exported_is_refused_with_the_reason(String query, String format, int status, String reason) {
        HttpResponse<String> response = export(query, "&format=" + format);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", type(response));
        assertTrue(response.body().contains(reason), response.body());
        assertEquals("", header(response, "Content-Disposition"));
    }

    @Test
    void a_document_is_asked_for_only_of_queries_that_know_documents() {
        HttpResponse<String> response =
                export("SELECT (1 AS ?source) (2 AS ?target) {}", "&format=dot&document=legation");
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("?document"), response.body());
    }

    @Test
    void the_page_lists_presets_with_links_that_work() {
        HttpResponse<String> page = visitor.get("export", "Accept", "text/html");
        assertEquals("text/html", type(page));
        Matcher link = Pattern.compile("href=\"/(export/[^\"]+)\"").matcher(page.body());
        int links = 0;
        for (; link.find(); links++) {
            int status = visitor.method("HEAD", link.group(1)).statusCode();
            assertTrue(status == 200 || status == 422, link.group(1) + ": " + status);
        }
        assertEquals(
                Preset.all().stream()
                        .mapToInt(preset -> ExportFormat.of(preset.kind()).size())
                        .sum(),
                links);
        assertEquals(404, visitor.get("export/who-drinks-with-whom.gexf").statusCode());
        assertTrue(visitor.get("").body().contains("href=\"/export\""));
    }
}
