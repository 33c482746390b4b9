package memcon.serve.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.store.Holdings;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The questions of {@code queries/federated}, with servers on this machine in place of those they name; and our clients. */
@Timeout(60)
class FederatedQueriesTest {

    private static final Path QUERIES = Path.of("queries/federated");
    private static final Path STORE = Path.of("src/test/resources/store");
    private static final Pattern SERVICE = Pattern.compile("SERVICE <([^>]+)>");
    private static final String SPEAKERS = "PREFIX memcon: <https://w3id.org/memcon/ontology#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static String archive;
    private static String store;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws Exception {
        Holdings harbour = keep(Holdings.inMemory(List.of(STORE.resolve("harbour.trig"))));
        archive = keep(Endpoint.start(harbour, EndpointSettings.onPort(0))).address() + "sparql";
        store = keep(new Rdf4jServer(STORE.resolve("elsewhere.ttl"))).address();
        Holdings people = keep(Holdings.inMemory(List.of(STORE.resolve("legation-people.trig"))));
        EndpointSettings settings = EndpointSettings.onPort(0)
                .withServices(List.of(RemoteEndpoint.of(archive + ",private"), RemoteEndpoint.of(store + ",private")));
        visitor = new Visitor(keep(Endpoint.start(people, settings)).address());
    }

    private static <T extends AutoCloseable> T keep(T part) {
        OPEN.add(0, part);
        return part;
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : OPEN) {
            part.close();
        }
    }

    private static String answer(String name, String endpoint) throws Exception {
        String query = Files.readString(QUERIES.resolve(name + ".rq"));
        assertTrue(query.startsWith("#+ summary: "), query);
        Matcher service = SERVICE.matcher(query);
        assertTrue(service.find(), query);
        // What the query names is an endpoint that can be allowed.
        RemoteEndpoint.of(service.group(1));
        return visitor.ask(query.replace(service.group(1), endpoint), "Accept", "text/tab-separated-values")
                .body();
    }

    @Test
    void wikidata_tells_names_and_days_of_birth() throws Exception {
        assertEquals("""
                ?name\t?born\t?elsewhere
                "Kim Il Sung"@en\t"1902-03-04T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t"김일성"@ko
                "Nikita Khrushchev"@en\t"1901-02-03T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t"Никита Хрущёв"@ru
                """, answer("how-are-the-people-named-and-when-were-they-born-according-to-wikidata", store));
    }

    @Test
    void another_archive_tells_what_the_same_people_said() throws Exception {
        assertEquals("""
                ?name\t?statement\t?memorandum
                "Ida Brandt"@en\t"Brandt: no coal either"@en-GB\t"Hafenamt: Besuch des Konsuls"@de-CH
                "Ida Brandt"@en\t"Brandt: the steamer is late (never \\"on time\\")"@en-GB\t"Hafenamt: Besuch des Konsuls"@de-CH
                """, answer("what-does-another-archive-report-of-the-same-people", archive));
    }

    @Test
    void a_catalogue_in_rdf4j_tells_the_files_on_them() throws Exception {
        assertEquals("""
                ?name\t?file\t?title
                "Kim Il Sung"@en\t\t
                "Nikita Khrushchev"@en\t<http://catalogue.example/file/9>\t"A box of \\"tea\\" & papers"@en-GB
                """, answer("where-do-the-people-appear-in-a-catalogue-kept-in-rdf4j", store));
    }

    @Test
    void rdf4j_asks_us_with_every_form_of_query_and_with_bindings() {
        SPARQLRepository repository = new SPARQLRepository(archive);
        try (RepositoryConnection connection = repository.getConnection()) {
            var query = connection.prepareTupleQuery(
                    SPEAKERS + "SELECT ?said { ?s memcon:speaker ?who ; rdfs:label ?said } ORDER BY ?said");
            query.setBinding(
                    "who", connection.getValueFactory().createIRI("https://w3id.org/memcon/id/actor/ida-brandt"));
            try (var rows = query.evaluate()) {
                List<String> said = rows.stream()
                        .map(row -> row.getValue("said").toString())
                        .toList();
                assertEquals("\"Brandt: no coal either\"@en-GB", said.get(0));
                assertEquals(2, said.size());
            }
            assertTrue(connection
                    .prepareBooleanQuery(SPEAKERS + "ASK { ?s memcon:order 7 }")
                    .evaluate());
            try (var triples = connection
                    .prepareGraphQuery(SPEAKERS + "CONSTRUCT { ?s rdfs:label ?l } { ?s rdfs:label ?l }")
                    .evaluate()) {
                assertEquals(3, triples.stream().count());
            }
            // Longer than an address may be: sent in a body.
            String padding = "#" + "x".repeat(20_000) + "\n";
            assertTrue(
                    connection.prepareBooleanQuery(padding + "ASK { ?s ?p ?o }").evaluate());
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void a_store_of_rdf4j_asks_us_with_service() {
        var repository =
                new org.eclipse.rdf4j.repository.sail.SailRepository(new org.eclipse.rdf4j.sail.memory.MemoryStore());
        try (RepositoryConnection connection = repository.getConnection();
                var rows = connection
                        .prepareTupleQuery(SPEAKERS + "SELECT ?n ?s { VALUES ?n { 7 30 31 } SERVICE <" + archive
                                + "> { ?s memcon:order ?n } }")
                        .evaluate()) {
            List<BindingSet> all = rows.stream().toList();
            assertEquals(2, all.size(), all.toString());
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void jena_asks_us_with_service_row_by_row() {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.create())
                .query(SPEAKERS + "SELECT ?n ?l { VALUES ?n { 7 30 31 } SERVICE <" + archive
                        + "> { ?s memcon:order ?n ; rdfs:label ?l FILTER REGEX(?l, 'coal') } }")
                .build()) {
            assertEquals("n,l\r\n30,Brandt: no coal either\r\n", asCsv(execution));
        }
    }

    private static String asCsv(QueryExecution execution) {
        var out = new java.io.ByteArrayOutputStream();
        ResultSetFormatter.outputAsCSV(out, execution.execSelect());
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
