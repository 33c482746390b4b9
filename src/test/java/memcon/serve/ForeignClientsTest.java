package memcon.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that others wrote ask our server as their users would, each as a process of its own. */
class ForeignClientsTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/clients").toAbsolutePath();
    private static final Path NODE_MODULES = Path.of("target/clients");

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static String archive;
    private static String other;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        assumeTrue(
                Boolean.getBoolean("memcon.clients"),
                "Clients of others are skipped: install them as .ci/run does and give -Dmemcon.clients=true");
        if (OPEN.isEmpty()) {
            archive = serve("legation");
            other = serve("harbour");
        }
    }

    private static String serve(String data) {
        Holdings holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store", data + ".trig")));
        OPEN.add(0, holdings);
        Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        OPEN.add(0, endpoint);
        return endpoint.address().toString();
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : OPEN) {
            part.close();
        }
    }

    @Test
    void comunica_asks_two_archives_and_reads_pages_of_things() throws Exception {
        assertEquals(
                Files.readString(SCRIPTS.resolve("comunica.txt")),
                said(NODE_MODULES, "node", SCRIPTS.resolve("comunica.mjs").toString(), archive, other));
    }

    @Test
    void sparqlwrapper_reads_each_format_however_it_asks() throws Exception {
        assertEquals(
                Files.readString(SCRIPTS.resolve("sparqlwrapper.txt")),
                said(
                        folder,
                        "/usr/bin/python3",
                        SCRIPTS.resolve("sparqlwrapper.py").toString(),
                        archive,
                        other));
    }

    @Test
    void a_stock_fuseki_asks_both_archives_with_service() throws Exception {
        try (StockFuseki fuseki = StockFuseki.start(folder, "other/sparql", "--mem", "/other")) {
            String joined = "PREFIX memcon: <https://w3id.org/memcon/ontology#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?name ?said {"
                    + " SERVICE <%ssparql> { ?who a memcon:Person ; rdfs:label ?name }"
                    + " SERVICE <%ssparql> { ?s memcon:speaker ?who ; rdfs:label ?said } } ORDER BY ?said";
            HttpResponse<String> answer = asked(fuseki.visitor(), joined.formatted(archive, other));
            assertEquals("""
                    ?name\t?said
                    "Ida Brandt"@en\t"Brandt: no coal either"@en-GB
                    "Ida Brandt"@en\t"Brandt: the steamer is late (never \\"on time\\")"@en-GB
                    """, answer.body());
            HttpResponse<String> refused = asked(
                    fuseki.visitor(),
                    "SELECT * { SERVICE <" + archive + "sparql> { SERVICE <urn:nowhere> { ?s ?p ?o } } }");
            assertTrue(refused.statusCode() >= 400, refused.body());
        }
    }

    private static HttpResponse<String> asked(Visitor visitor, String query) {
        return visitor.post("other/sparql", "application/sparql-query", query, "Accept", "text/tab-separated-values");
    }

    private String said(Path in, String... command) throws Exception {
        Path errors = folder.resolve("errors.txt");
        Path output = folder.resolve("output.txt");
        Process client = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(client.waitFor(120, TimeUnit.SECONDS), () -> command[0] + " did not end");
        } finally {
            client.destroyForcibly();
        }
        assertEquals(0, client.exitValue(), Files.readString(errors));
        return Files.readString(output);
    }
}
