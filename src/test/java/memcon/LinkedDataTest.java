package memcon;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.store.Holdings;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every IRI of the memorandum that the project ships leads to what the graph states of it. */
class LinkedDataTest {

    /** Few of them; all with {@code -Dmemcon.all=true}. */
    private static final int EVERY = Boolean.getBoolean("memcon.all") ? 1 : 100;

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;
    private static DatasetGraph dataset;

    @BeforeAll
    static void start() throws IOException {
        holdings = Holdings.inMemory(
                ConvertedMemorandum.asServed(ConvertedMemorandum.at(folder.resolve("memorandum.nq")), folder));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
        dataset = holdings.dataset();
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    /** Those of every kind that has few, and some of those that there are many of. */
    private static Set<String> iris() {
        Set<String> all = dataset.calculateRead(() -> dataset.stream()
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Vocabulary.DEFAULT_BASE))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(all.size() > 2700, "only " + all.size());
        int[] place = {0};
        return all.stream()
                .filter(iri -> place[0]++ % EVERY == 0
                        || iri.matches(".*/(text|graph)|.*document/[^/]+|.*/conversation/[^/]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TTL, .ttl",
        "application/ld+json, JSONLD11, .jsonld",
        "application/rdf+xml, RDFXML, .rdf",
        "application/n-triples, NTRIPLES, .nt"
    })
    void every_iri_leads_to_all_that_is_stated_of_it(String accept, String language, String extension) {
        for (String iri : iris()) {
            if (EVERY > 1 && iri.endsWith("/graph") && !accept.equals("application/n-triples")) {
                continue; // it has as many pages as all others together
            }
            String path = iri.substring(Vocabulary.DEFAULT_BASE.length());
            HttpResponse<String> answer = visitor.get("id/" + path, "Accept", accept);
            assertEquals(303, answer.statusCode(), iri);
            assertEquals("/data/" + path + extension, header(answer, "Location"), iri);
            assertEquals("Accept, Accept-Encoding", header(answer, "Vary"), iri);
            Graph described = GraphFactory.createDefaultGraph();
            String next = header(answer, "Location");
            while (!next.isEmpty()) {
                HttpResponse<String> data = visitor.get(next);
                assertEquals(200, data.statusCode(), next);
                assertEquals(accept, type(data), next);
                RDFParser.fromString(data.body(), language(language)).parse(described);
                Matcher link = NEXT.matcher(header(data, "Link"));
                next = link.find() ? link.group(1) : "";
            }
            assertSame(iri, described);
        }
    }

    private static Lang language(String name) {
        return switch (name) {
            case "TTL" -> Lang.TTL;
            case "RDFXML" -> Lang.RDFXML;
            case "NTRIPLES" -> Lang.NTRIPLES;
            default -> Lang.JSONLD11;
        };
    }

    /** All statements from it and to it, those of the graph if it is one, and labels; nothing else of the collection. */
    private static void assertSame(String iri, Graph described) {
        Node thing = NodeFactory.createURI(iri);
        dataset.executeRead(() -> {
            Set<Triple> stated = new HashSet<>();
            Graph union = dataset.getUnionGraph();
            union.find(thing, Node.ANY, Node.ANY).forEachRemaining(stated::add);
            union.find(Node.ANY, Node.ANY, thing).forEachRemaining(stated::add);
            dataset.find(thing, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> stated.add(quad.asTriple()));
            stated.forEach(triple -> assertTrue(described.contains(triple), iri + " lacks " + triple));
            Set<Triple> more = described.stream()
                    .filter(triple -> !stated.contains(triple))
                    .filter(triple -> !triple.getPredicate().equals(RDFS.label.asNode()))
                    .filter(triple -> !triple.getSubject()
                            .toString()
                            .startsWith(endpoint.address().toString()))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), more, iri);
            described
                    .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(label -> assertTrue(union.contains(label), () -> "no such label: " + label));
        });
    }

    @Test
    void every_iri_has_a_page_that_a_browser_is_led_to() {
        for (String iri : iris()) {
            String path = iri.substring(Vocabulary.DEFAULT_BASE.length());
            HttpResponse<String> answer = visitor.get("id/" + path, "Accept", "text/html,*/*;q=0.8");
            assertEquals("/page/" + path, header(answer, "Location"), iri);
            HttpResponse<String> page = visitor.get(header(answer, "Location"));
            assertEquals(200, page.statusCode(), iri);
            assertTrue(page.body().contains("<code>" + iri + "</code>"), page.body());
        }
    }

    @Test
    void the_page_of_a_claim_tells_who_takes_which_stance_in_which_words_and_through_whom() {
        String page =
                visitor.get("page/claim/us-nuclear-cannons-in-south-korea").body();
        assertContains(
                page,
                "Affirming (1)",
                "Rejecting (3)",
                "what supports it",
                ">there were no nuclear cannons in South Korea</a>”");
        assertContains(page, "told by <a href=\"/id/actor/vasily-moskovsky\"", "translated by Adolf Kotlik");
        assertContains(page, "and that may or may not be so.", ">deployed nuclear weapons in</a>");
    }

    @Test
    void the_page_of_a_statement_shows_its_words_in_the_text() {
        String page = visitor.get("page/document/wilson-116744/statement/5586715bf806")
                .body();
        assertContains(
                page,
                "with an example when <mark>Fidel Castro asked the Soviet Union for weapons for Venezuela</mark>, claiming",
                ">Soviet Union</a>",
                "href=\"/ontology#act/request\"");
        int teller = page.indexOf("told by <a href=\"/id/actor/nikita-khrushchev\"");
        assertTrue(teller > 0 && teller < page.indexOf("told by <a href=\"/id/actor/vasily-moskovsky\""), page);
    }

    @Test
    void pages_of_other_kinds_begin_with_what_is_wanted_of_them() {
        assertContains(
                visitor.get("page/actor/nikita-khrushchev").body(),
                "<h2>Offices</h2>",
                "<h2>Statements, in the order of time</h2>",
                "Also called");
        assertContains(visitor.get("page/event/korean-war").body(), "<h2>Who says what of it</h2>", "presupposes</a>");
        assertContains(
                visitor.get("page/document/wilson-116744").body(),
                "Conversations</dt>",
                "Khrushchev&#39;s audience for Ri Song-un",
                "href=\"/document/wilson-116744/text\"",
                "The rights in the words");
        assertContains(
                visitor.get("page/document/wilson-116744/conversation/2").body(),
                "<h2>Participants</h2>",
                "interlocutor");
    }

    private static void assertContains(String page, String... parts) {
        List.of(parts).forEach(part -> assertTrue(page.contains(part), () -> part + " is not in " + page));
    }

    /** What is claimed is a node; its content becomes a triple in no description. */
    @Test
    void no_description_states_what_is_claimed() {
        dataset.executeRead(() -> {
            Graph union = dataset.getUnionGraph();
            List<Quad> none = List.of();
            union.find(Node.ANY, NodeFactory.createURI(Vocabulary.MEMCON + "predicate"), Node.ANY)
                    .forEachRemaining(form -> {
                        String path = form.getSubject().getURI().substring(Vocabulary.DEFAULT_BASE.length());
                        Graph described = GraphFactory.createDefaultGraph();
                        RDFParser.fromString(visitor.get("data/" + path + ".nt").body(), Lang.NTRIPLES)
                                .parse(described);
                        assertEquals(
                                none,
                                described
                                        .find(Node.ANY, form.getObject(), Node.ANY)
                                        .mapWith(triple -> Quad.create(form.getSubject(), triple))
                                        .toList());
                    });
        });
    }
}
