package memcon.serve;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.serve.http.Page;
import memcon.serve.ontology.OntologySite;
import memcon.serve.ontology.OntologyTerms;
import memcon.store.Holdings;
import memcon.validation.OntologyFolder;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology's page and files, on a server and in a folder. */
class OntologyPageTest {

    private static final OntologyFolder ONTOLOGY = new OntologyFolder(Path.of("ontology"));
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("href=\"#([^\"]+)\"");

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        holdings = Holdings.inMemory(List.of(Path.of("src/test/resources/store/legation.trig")));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @Test
    void every_term_and_concept_has_one_place_named_by_its_iri() {
        String page = visitor.get("ontology", "Accept", "text/html").body();
        List<String> ids =
                ID.matcher(page).results().map(found -> found.group(1)).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size(), "two places of one name");
        OntologyTerms terms = OntologyTerms.of(ONTOLOGY);
        Stream.of(
                        terms.classes().stream(),
                        terms.objectProperties().stream(),
                        terms.dataProperties().stream(),
                        terms.schemes().stream(),
                        terms.schemes().stream().flatMap(scheme -> terms.concepts(scheme).stream()))
                .flatMap(some -> some)
                .forEach(term -> {
                    assertTrue(ids.contains(OntologyTerms.anchor(term)), term::getURI);
                    assertTrue(page.contains("<code>" + Page.escape(term.getURI()) + "</code>"), term::getURI);
                });
        assertTrue(ids.containsAll(List.of("Claim", "reportedIn", "act/ask", "scheme/act", "suppliedTo")));
        Set<String> nowhere = PLACE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !ids.contains(place))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), nowhere);
    }

    @Test
    void the_page_needs_no_script_and_nothing_from_elsewhere() throws IOException {
        OntologySite.write(ONTOLOGY, folder);
        for (String page : List.of(
                visitor.get("ontology", "Accept", "text/html").body(),
                Files.readString(folder.resolve("index.html")))) {
            assertFalse(page.contains("<script") || page.contains(" style=\"") || page.contains("src="));
            assertFalse(Pattern.compile("<link[^>]*http|@import|url\\(")
                    .matcher(page)
                    .find());
            assertTrue(page.contains("<svg") && page.contains("<title id=\"diagram-title\">"));
        }
        assertFalse(Files.readString(folder.resolve("index.html")).contains("<link rel=\"stylesheet\""));
    }

    @Test
    void a_definition_its_example_and_the_questions_that_use_a_term_are_on_the_page() {
        String page = visitor.get("ontology", "Accept", "text/html").body();
        String entry = page.substring(page.indexOf("id=\"reportedIn\""), page.indexOf("id=\"reports\""));
        assertTrue(entry.contains("Relation of a statement to the one statement by which it is told."), entry);
        assertTrue(entry.contains("through-whom-do-we-know-of-weapons-for-venezuela.rq"), entry);
        assertTrue(entry.contains("href=\"#Statement\""), entry);
        assertFalse(entry.contains("under-which-names-is-a-person-written.rq"), entry);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/rdf+xml, rdf",
        "application/n-triples, nt",
        "'text/html;q=0.5, text/turtle', ttl"
    })
    void data_comes_in_the_format_that_is_accepted(String accept, String extension) throws IOException {
        for (String name : List.of("ontology", "speech-acts", "alignments", "alignments-beyond-dl")) {
            HttpResponse<String> answer = visitor.get(name, "Accept", accept);
            assertEquals(200, answer.statusCode());
            assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
            assertEquals(answer.body(), visitor.get(name + "." + extension).body());
            Path file = Files.writeString(folder.resolve(name + "." + extension), answer.body());
            String source = name.equals("ontology") ? "memcon" : name;
            assertTrue(RDFDataMgr.loadModel(file.toString())
                    .isIsomorphicWith(RDFDataMgr.loadModel("ontology/" + source + ".ttl")));
        }
    }

    @Test
    void a_browser_gets_the_page_a_program_without_a_wish_turtle_and_an_unknown_wish_the_list() {
        HttpResponse<String> page = visitor.get("ontology", "Accept", "text/html,*/*;q=0.8");
        assertEquals("text/html", type(page));
        assertEquals("Accept, Accept-Encoding", header(page, "Vary"));
        assertEquals(
                304,
                visitor.get("ontology", "Accept", "text/html", "If-None-Match", header(page, "ETag"))
                        .statusCode());
        assertEquals("text/turtle", type(visitor.get("ontology")));
        assertEquals(406, visitor.get("ontology", "Accept", "image/png").statusCode());
        assertEquals("text/css", type(visitor.get("assets/ontology.css")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology.exe", "ontology.", "memcon.ttl", "shapes.ttl", "ontology/x"})
    void there_is_nothing_else(String path) {
        assertEquals(404, visitor.get(path).statusCode());
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        OntologySite.write(ONTOLOGY, folder.resolve("one"));
        OntologySite.write(ONTOLOGY, folder.resolve("two"));
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(folder.resolve("two").resolve(file.getFileName())),
                        file::toString);
            }
        }
    }
}
