package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.PublicAddress;
import memcon.store.Extras;
import memcon.store.Holdings;
import memcon.store.Store;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server tells of its data: true, the same everywhere, and found by whoever knows nothing but the address. */
class DatasetDescriptionTest {

    private static final List<Path> DATA = List.of(
            Path.of("src/test/resources/store/legation.trig"),
            Path.of("src/test/resources/store/customs.trig"),
            Path.of("src/test/resources/store/hostile.trig"),
            Path.of("ontology/memcon.ttl"),
            Path.of("data/dataset.ttl"));
    private static final String PREFIXES = """
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX schema: <https://schema.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    @TempDir
    Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;
    private static Model description;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(DATA);
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
        description = read(visitor.get(".well-known/void", "Accept", "text/turtle"));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @Test
    void the_whole_is_as_large_as_queries_to_the_endpoint_count_it() {
        String told = "SELECT ?n { ?d a dcat:Dataset ; void:%s ?n }";
        assertEquals(asked("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), found(told.formatted("triples")));
        assertEquals(asked("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c }"), found(told.formatted("entities")));
        assertEquals(
                asked("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"), found(told.formatted("distinctSubjects")));
        assertEquals(asked("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"), found(told.formatted("distinctObjects")));
        assertEquals(asked("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"), found(told.formatted("properties")));
        assertEquals(
                asked("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c FILTER ISIRI(?c) }"),
                found(told.formatted("classes")));
        assertEquals(
                asked("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"),
                found(told.formatted("documents")));
    }

    @Test
    void every_class_property_and_linkset_is_as_large_as_queries_to_the_endpoint_count_it() {
        assertEquals(
                asked("SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c FILTER ISIRI(?c) } GROUP BY ?c"),
                found("SELECT ?c ?n { ?d void:classPartition [ void:class ?c ; void:entities ?n ] }"));
        assertEquals(
                asked("SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?a) (COUNT(DISTINCT ?o) AS ?b) { ?s ?p ?o }"
                        + " GROUP BY ?p"),
                found("SELECT ?p ?n ?a ?b { ?d void:propertyPartition [ void:property ?p ; void:triples ?n ;"
                        + " void:distinctSubjects ?a ; void:distinctObjects ?b ] }"));
        assertEquals(
                asked("SELECT ?p (COUNT(*) AS ?n) { VALUES ?p { schema:sameAs } ?s ?p ?o"
                        + " FILTER STRSTARTS(STR(?o), \"http://www.wikidata.org/\") } GROUP BY ?p"),
                found("SELECT ?p ?n { ?l a void:Linkset ; void:linkPredicate ?p ; void:triples ?n ;"
                        + " void:objectsTarget [ dcterms:title \"Wikidata\" ] FILTER(?p = schema:sameAs) }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "void", "dcat", ".well-known/void", "dumps", "sparql", ""})
    void the_same_is_told_wherever_it_is_asked_for(String path) {
        assertTrue(read(visitor.get(path, "Accept", "text/turtle")).isIsomorphicWith(description));
        assertEquals("text/html", type(visitor.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")));
    }

    @Test
    void an_extension_chooses_the_syntax_and_what_the_visitor_has_is_not_sent_again() {
        for (Lang syntax : List.of(Lang.TURTLE, Lang.JSONLD, Lang.RDFXML, Lang.NTRIPLES)) {
            String extension = syntax.getFileExtensions().get(0);
            HttpResponse<String> answer = visitor.get("dataset." + extension, "Accept", "text/html");
            assertEquals(syntax.getContentType().getContentTypeStr(), type(answer));
            assertTrue(read(answer).isIsomorphicWith(description), extension);
        }
        assertEquals("text/html", type(visitor.get("dataset.html")));
        assertEquals(404, visitor.get("dataset.exe").statusCode());
        HttpResponse<String> first = visitor.get("dataset.ttl");
        assertEquals(first.body(), visitor.get("dataset.ttl").body());
        assertEquals(
                304,
                visitor.get("dataset.ttl", "If-None-Match", header(first, "ETag"))
                        .statusCode());
    }

    @Test
    void the_description_is_as_its_vocabularies_want_it() {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dataset/shapes.ttl"));
        ValidationReport report = ShaclValidator.get().validate(shapes, description.getGraph());
        assertTrue(report.conforms(), () -> {
            ShLib.printReport(report);
            return "printed above";
        });
    }

    @Test
    void the_data_tell_of_licence_publisher_and_rights_and_of_what_each_document_says() {
        assertEquals(
                Set.of("<https://www.apache.org/licenses/LICENSE-2.0>"),
                found("SELECT DISTINCT ?l { ?d a dcat:Dataset ; dcterms:license ?l }"));
        assertEquals(
                Set.of("\"The memcon contributors\"@en"),
                found("SELECT ?n { ?d a dcat:Dataset ; dcterms:publisher/<http://xmlns.com/foaf/0.1/name> ?n }"));
        assertTrue(found("SELECT ?w { ?d dcterms:rights/rdfs:label ?w }")
                .contains("\"Ask the Port Archive before you copy.\""));
        assertTrue(header(visitor.get(""), "Link")
                .contains("<https://www.apache.org/licenses/LICENSE-2.0>; rel=\"license\""));
        String page = visitor.get("dataset", "Accept", "text/html").body();
        assertTrue(page.contains("Published by The memcon contributors"), page);
        assertTrue(page.contains("Ask the Port Archive before you copy. (2)"), page);
    }

    @Test
    void limits_and_formats_are_those_that_hold() {
        assertEquals(Set.of("60"), found("SELECT ?n { ?l schema:propertyID \"timeout\" ; schema:maxValue ?n }"));
        assertEquals(Set.of("1000000"), found("SELECT ?n { ?l schema:propertyID \"max-rows\" ; schema:maxValue ?n }"));
        assertEquals(
                AnswerSyntax.allMediaTypes().size(),
                found("SELECT ?f { ?s a sd:Service ; sd:resultFormat ?f }").size() + 3,
                "all but the page and two generic names of types");
        for (String function : found("SELECT ?f { ?s sd:extensionFunction ?f }")) {
            assertFalse(function.contains("java"), function);
        }
        assertEquals(Set.of("<http://jena.apache.org/text#query>"), found("SELECT ?p { ?s sd:propertyFeature ?p }"));
        assertTrue(found("SELECT ?f { ?s sd:extensionFunction ?f }")
                .contains("<http://www.w3.org/2005/xpath-functions#upper-case>"));
    }

    @Test
    void a_search_is_not_promised_of_a_store_without_a_text_index() {
        Path store = folder.resolve("store");
        Store.load(store, DATA.subList(0, 1), new Extras(false, false), quads -> {});
        try (Holdings unindexed = Store.open(store);
                Endpoint other = Endpoint.start(unindexed, EndpointSettings.onPort(0))) {
            String told = new Visitor(other.address()).get("dataset.ttl").body();
            assertTrue(told.contains("sd:extensionFunction"), told);
            assertFalse(told.contains("sd:propertyFeature"), told);
        }
    }

    @Test
    void behind_a_proxy_every_address_is_the_public_one() {
        PublicAddress address = PublicAddress.of("https://archive.example/memcon/");
        try (Endpoint hidden =
                Endpoint.start(holdings, EndpointSettings.onPort(0).with(address))) {
            HttpResponse<String> answer = new Visitor(hidden.address()).get("dataset.nt");
            assertFalse(answer.body().contains("127.0.0.1"), answer.body());
            assertTrue(answer.body().contains("<https://archive.example/memcon/sparql>"));
            assertFalse(header(answer, "Link").contains("127.0.0.1"));
            String page = new Visitor(hidden.address()).get("dataset.html").body();
            assertTrue(page.contains("href=\"/memcon/dumps\""), page);
        }
    }

    @Test
    void nothing_of_the_data_gets_onto_a_page_unescaped_and_its_own_record_is_json() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.ttl"), """
                <https://w3id.org/memcon/id/dataset> <http://purl.org/dc/terms/title> "</script><script>alert(1)</script>" ;
                    <http://purl.org/dc/terms/license> <javascript:alert(2)> ;
                    <http://purl.org/dc/terms/rights> "<img src=x onerror=alert(3)>" ;
                    <http://rdfs.org/ns/void#triples> 7 .
                <http://example.org/a> a <javascript:alert(4)> .
                """);
        try (Holdings theirs = Holdings.inMemory(List.of(hostile));
                Endpoint other = Endpoint.start(theirs, EndpointSettings.onPort(0))) {
            Visitor there = new Visitor(other.address());
            String page = there.get("dataset.html").body();
            assertEquals(2, page.split("<script", -1).length, page);
            assertFalse(page.contains("<img"), page);
            assertFalse(
                    Pattern.compile("href=\"(?!https?://|/|#main-content\")")
                            .matcher(page)
                            .find(),
                    page);
            String record = page.substring(page.indexOf("json\">") + 6, page.indexOf("</script>"));
            assertEquals(
                    "</script><script>alert(1)</script>",
                    JsonParser.parseString(record).getAsJsonObject().get("name").getAsString());
            assertFalse(header(there.get(""), "Link").contains("javascript"));
            Model told = read(there.get("dataset.ttl"));
            assertEquals(
                    List.of("5"),
                    told.listObjectsOfProperty(told.createResource(other.address() + "dataset#dataset"), VOID.triples)
                            .mapWith(node -> node.asLiteral().getLexicalForm())
                            .toList(),
                    "counted, not believed");
        }
    }

    static Model read(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        Model model = ModelFactory.createDefaultModel();
        Lang syntax = RDFLanguages.contentTypeToLang(type(answer));
        RDFDataMgr.read(model, new StringReader(answer.body()), null, syntax);
        return model;
    }

    private static Set<String> asked(String query) {
        return rows(visitor.ask(PREFIXES + query, "Accept", "text/tab-separated-values")
                .body());
    }

    private static Set<String> found(String query) {
        try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, description)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsTSV(out, execution.execSelect());
            return rows(out.toString(StandardCharsets.UTF_8));
        }
    }

    private static Set<String> rows(String table) {
        return table.lines().skip(1).collect(Collectors.toCollection(TreeSet::new));
    }
}
