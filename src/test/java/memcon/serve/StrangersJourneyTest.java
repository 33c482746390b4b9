package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import memcon.serve.sparql.ExampleQueries;
import memcon.store.Extras;
import memcon.store.Holdings;
import memcon.store.Store;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who knows nothing but the address, and follows links. */
class StrangersJourneyTest {

    private static final List<Path> DATA =
            List.of(Path.of("src/test/resources/store/customs.trig"), Path.of("data/dataset.ttl"));

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        Store.load(folder.resolve("store"), DATA);
        holdings = Store.open(folder.resolve("store"));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @Test
    void from_the_address_alone_a_program_finds_licence_limits_vocabulary_examples_and_files() throws Exception {
        Model landing = DatasetDescriptionTest.read(visitor.get("", "Accept", "text/turtle"));
        String dataset = one(landing, "SELECT ?x { ?x a <http://www.w3.org/ns/dcat#Dataset> }", "");
        assertEquals(
                "https://www.apache.org/licenses/LICENSE-2.0",
                one(landing, "SELECT ?x { <%s> <http://purl.org/dc/terms/license> ?x }", dataset));
        String service = one(landing, "SELECT ?x { ?x <http://www.w3.org/ns/dcat#servesDataset> <%s> }", dataset);
        assertEquals(
                "60",
                one(
                        landing,
                        "SELECT ?x { <%s> <https://schema.org/additionalProperty> ?l . ?l <https://schema.org/unitCode> 'SEC' ;"
                                + " <https://schema.org/propertyID> 'timeout' ; <https://schema.org/maxValue> ?x }",
                        service));
        assertTrue(landing.contains(
                landing.createResource(dataset),
                landing.createProperty("http://rdfs.org/ns/void#vocabulary"),
                landing.createResource("https://w3id.org/memcon/ontology#")));
        String questions =
                one(landing, "SELECT ?x { <%s> <http://www.w3.org/2000/01/rdf-schema#seeAlso> ?x }", dataset);
        Model examples = DatasetDescriptionTest.read(visitor.get(path(questions), "Accept", "text/turtle"));
        String query = one(
                examples,
                "SELECT ?x { ?q <http://www.w3.org/2000/01/rdf-schema#label> 'Who took part, in what role, in the conversation that a memorandum records?'@en ;"
                        + " <http://www.w3.org/ns/shacl#select> ?x }",
                "");
        assertEquals(200, visitor.ask(query).statusCode());
        String file = one(
                landing,
                "SELECT ?x { <%s> <http://www.w3.org/ns/dcat#distribution> ?f ."
                        + " ?f <http://www.w3.org/ns/dcat#downloadURL> ?x FILTER CONTAINS(STR(?x), '.nq') }",
                dataset);
        byte[] packed = bytes(path(file), "Accept-Encoding", "gzip").body();
        String sum = one(
                landing,
                "SELECT ?x { ?f <http://www.w3.org/ns/dcat#downloadURL> <%s> ; <http://spdx.org/rdf/terms#checksum> ?c ."
                        + " ?c <http://spdx.org/rdf/terms#checksumValue> ?x }",
                file);
        assertEquals(
                sum,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed)));
        Path copy = Files.write(folder.resolve("copy.nq.gz"), packed);
        try (Holdings again = Holdings.inMemory(List.of(copy))) {
            assertEquals(holdings.statistics(), again.statistics());
        }
    }

    @Test
    void headers_lead_a_program_that_reads_no_pages() {
        for (String path : List.of("", "sparql")) {
            String links = header(visitor.get(path, "Accept", "text/html"), "Link");
            assertTrue(links.contains(visitor.server() + ".well-known/void>; rel=\"describedby\""), links);
            assertTrue(links.contains("LICENSE-2.0>; rel=\"license\""), links);
            assertTrue(links.contains(visitor.server() + "dumps>"), links);
        }
        assertTrue(visitor.get("robots.txt").body().contains(visitor.server() + "dumps"));
    }

    @Test
    void a_download_that_broke_off_goes_on_where_it_was_and_only_in_the_same_file() throws Exception {
        HttpResponse<byte[]> whole = bytes("dumps/dataset.nq.gz");
        assertEquals("application/gzip", type(whole));
        assertEquals("", header(whole, "Content-Encoding"), "packed once");
        String tag = header(whole, "ETag");
        HttpResponse<byte[]> rest = bytes("dumps/dataset.nq.gz", "Range", "bytes=100-", "If-Range", tag);
        assertEquals(206, rest.statusCode());
        assertEquals(
                "bytes 100-" + (whole.body().length - 1) + "/" + whole.body().length, header(rest, "Content-Range"));
        assertEquals(hex(whole.body(), 100, whole.body().length), hex(rest.body(), 0, rest.body().length));
        HttpResponse<byte[]> middle = bytes("dumps/dataset.nq.gz", "Range", "bytes=10-19");
        assertEquals(hex(whole.body(), 10, 20), hex(middle.body(), 0, middle.body().length));
        HttpResponse<byte[]> end = bytes("dumps/dataset.nq.gz", "Range", "bytes=-7");
        assertEquals(hex(whole.body(), whole.body().length - 7, whole.body().length), hex(end.body(), 0, 7));
        assertEquals(
                200,
                bytes("dumps/dataset.nq.gz", "Range", "bytes=10-19", "If-Range", "\"other\"")
                        .statusCode());
        assertEquals(200, bytes("dumps/dataset.nq.gz", "Range", "bytes=1-2,5-6").statusCode());
        assertEquals(200, bytes("dumps/dataset.nq.gz", "Range", "bytes=9-3").statusCode());
        HttpResponse<byte[]> beyond = bytes("dumps/dataset.nq.gz", "Range", "bytes=99999999-");
        assertEquals(416, beyond.statusCode());
        assertEquals("bytes */" + whole.body().length, header(beyond, "Content-Range"));
        assertEquals(304, bytes("dumps/dataset.nq.gz", "If-None-Match", tag).statusCode());
        HttpResponse<String> head = visitor.method("HEAD", "dumps/dataset.nq.gz", "Range", "bytes=10-19");
        assertEquals(200, head.statusCode(), "parts are for GET alone");
        assertEquals(whole.body().length + "", header(head, "Content-Length"));
    }

    @Test
    void sums_are_those_of_the_files_and_the_page_tells_them() throws Exception {
        String sums = visitor.get("dumps/SHA256SUMS").body();
        String page = visitor.get("dumps", "Accept", "text/html").body();
        for (String name : List.of("dataset.nq.gz", "dataset.trig.gz")) {
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(bytes("dumps/" + name).body()));
            assertTrue(sums.contains(sum + "  " + name + "\n"), sums);
            assertEquals(
                    sum + "  " + name + "\n",
                    visitor.get("dumps/" + name + ".sha256").body());
            assertTrue(page.contains(sum) && page.contains("href=\"/dumps/" + name + "\""), page);
        }
        assertEquals(400, visitor.get("dumps/..%2fstatistics.json").statusCode());
        assertEquals(404, visitor.get("dumps/nothing").statusCode());
        String trig = new String(
                new GZIPInputStream(new ByteArrayInputStream(
                                bytes("dumps/dataset.trig.gz").body()))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertTrue(trig.contains("Duty on herring"), trig);
    }

    @Test
    void a_store_without_files_says_so() throws IOException {
        Path store = folder.resolve("bare");
        Store.load(store, DATA, new Extras(false, false), quads -> {});
        try (Holdings bare = Store.open(store);
                Endpoint other = Endpoint.start(bare, EndpointSettings.onPort(0))) {
            Visitor there = new Visitor(other.address());
            assertEquals(404, there.get("dumps/dataset.nq.gz").statusCode());
            assertEquals(200, there.get("dumps", "Accept", "text/html").statusCode());
            assertFalse(there.get("dataset.ttl").body().contains("downloadURL"));
        }
    }

    @Test
    void every_question_is_a_file_a_page_and_data() throws IOException {
        Model all = DatasetDescriptionTest.read(visitor.get("queries.ttl"));
        for (ExampleQueries.Example example : ExampleQueries.all()) {
            String path = "queries/" + example.name();
            HttpResponse<String> file = visitor.get(path + ".rq", "Accept", "text/html");
            assertEquals("application/sparql-query", type(file));
            assertEquals(Files.readString(Path.of(path + ".rq")), file.body());
            assertEquals(
                    example.text(),
                    one(
                            all,
                            "SELECT ?x { ?q a <http://www.w3.org/ns/shacl#SPARQLExecutable> ; <https://schema.org/contentUrl> <%s.rq> ; ?p ?x"
                                    + " FILTER STRSTARTS(STR(?p), 'http://www.w3.org/ns/shacl#se') }",
                            visitor.server() + path));
        }
        HttpResponse<String> page = visitor.get("queries/who-took-part-in-which-conversation", "Accept", "text/html");
        assertTrue(
                page.body()
                        .contains(
                                "<h1>Who took part, in what role, in the conversation that a memorandum records?</h1>"),
                page.body());
        assertEquals(404, visitor.get("queries/nothing").statusCode());
        assertEquals(404, visitor.get("queries/nothing.rq").statusCode());
        assertEquals("text/html", type(visitor.get("queries", "Accept", "text/html")));
    }

    private static String path(String address) {
        assertTrue(address.startsWith(visitor.server().toString()), address);
        return address.substring(visitor.server().toString().length());
    }

    private static HttpResponse<byte[]> bytes(String path, String... headers) throws IOException {
        HttpRequest request = visitor.request(path, headers).GET().build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes, int from, int to) {
        return HexFormat.of().formatHex(bytes, from, to).toLowerCase(Locale.ROOT);
    }

    private static String one(Model model, String query, String iri) {
        try (QueryExecution execution = QueryExecutionFactory.create(query.formatted(iri), model)) {
            ResultSet rows = execution.execSelect();
            assertTrue(rows.hasNext(), query);
            RDFNode node = rows.next().get("x");
            assertFalse(rows.hasNext(), query);
            return node.isLiteral()
                    ? node.asLiteral().getLexicalForm()
                    : node.asResource().getURI();
        }
    }
}
