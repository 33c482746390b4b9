package memcon.serve.linkeddata;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.store.Holdings;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an IRI leads to: by format, page by page, and whatever the data have in them. */
class ThingPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">\n(.*?)</script>", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        holdings = Holdings.inMemory(
                List.of(Path.of("src/test/resources/store/legation.trig"), Trap.write(folder.resolve("trap.trig"))));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | /page/actor/ida-brandt",
                BROWSER + " | /page/actor/ida-brandt",
                "*/* | /data/actor/ida-brandt.ttl",
                "text/turtle | /data/actor/ida-brandt.ttl",
                "application/ld+json | /data/actor/ida-brandt.jsonld",
                "application/json | /data/actor/ida-brandt.jsonld",
                "application/rdf+xml | /data/actor/ida-brandt.rdf",
                "application/n-triples | /data/actor/ida-brandt.nt",
                "text/html;q=0.5,application/rdf+xml | /data/actor/ida-brandt.rdf",
                "text/turtle;q=0.5,text/html;q=0.9 | /page/actor/ida-brandt",
                "image/png,application/* | /data/actor/ida-brandt.jsonld"
            })
    void a_thing_leads_to_the_description_that_is_accepted(String accept, String location) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = visitor.method(method, "id/actor/ida-brandt", "Accept", accept);
            assertEquals(303, answer.statusCode());
            assertEquals(location, header(answer, "Location"));
            assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
        }
    }

    @Test
    void what_nobody_can_write_is_refused_with_the_list() {
        HttpResponse<String> answer = visitor.get("id/actor/ida-brandt", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertEquals("application/problem+json", type(answer));
        assertTrue(answer.body().contains("text/turtle") && answer.body().contains("text/html"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "id/actor/ida-brandt.ttl, /data/actor/ida-brandt.ttl",
        "id/actor/ida-brandt.nt?page=2, /data/actor/ida-brandt.nt?page=2",
        "id/actor/ida-brandt.html, /page/actor/ida-brandt",
        "id/actor/report.ttl, /page/actor/report.ttl",
        "id/actor/report.ttl.ttl, /data/actor/report.ttl.ttl",
        "data/actor/ida-brandt, /data/actor/ida-brandt.ttl",
        "actor/ida-brandt, /page/actor/ida-brandt",
        "document/legation-7, /page/document/legation-7",
        "document/legation-7/statement/a1, /page/document/legation-7/statement/a1"
    })
    void other_addresses_lead_there_as_well(String path, String location) {
        String accept = path.startsWith("data/") ? "*/*" : BROWSER;
        assertEquals(location, header(visitor.get(path, "Accept", accept), "Location"));
    }

    @Test
    void a_text_leads_to_its_words_if_words_are_accepted() {
        HttpResponse<String> answer = visitor.get("id/document/legation-7/text", "Accept", "text/plain");
        assertEquals("/document/legation-7/text", header(answer, "Location"));
        assertTrue(visitor.get("document/legation-7/text").body().startsWith("Tea with the harbour master\n"));
        assertTrue(visitor.get("page/document/legation-7/text").body().contains("\"/document/legation-7/text\""));
    }

    @Test
    void a_description_tells_its_relatives_and_is_not_sent_twice() {
        for (String path : List.of("page/actor/ida-brandt", "data/actor/ida-brandt.rdf")) {
            HttpResponse<String> answer = visitor.get(path);
            assertEquals(200, answer.statusCode());
            String links = header(answer, "Link");
            assertTrue(links.contains("</id/actor/ida-brandt>; rel=\"describes\""), links);
            assertTrue(links.contains("</data/actor/ida-brandt.jsonld>; rel=\"alternate\""), links);
            assertTrue(links.contains("page/actor/ida-brandt>; rel=\"canonical\""), links);
            String tag = header(answer, "ETag");
            assertEquals(304, visitor.get(path, "If-None-Match", tag).statusCode());
            assertEquals(
                    200,
                    visitor.get(path.replace("actor/ida-brandt", "actor/crowd"), "If-None-Match", tag)
                            .statusCode());
            assertEquals("", visitor.method("HEAD", path).body());
        }
    }

    @Test
    void a_document_tells_its_licence_and_a_description_its_dataset() {
        HttpResponse<String> page = visitor.get("page/document/free");
        String licence = "https://creativecommons.org/publicdomain/zero/1.0/";
        assertTrue(header(page, "Link").contains("<" + licence + ">; rel=\"license\""), header(page, "Link"));
        assertTrue(page.body().contains("Licence: <a href=\"" + licence), page.body());
        String data = visitor.get("data/document/free.ttl").body();
        assertTrue(data.contains("void:inDataset") && data.contains("/dataset#dataset>"), data);
    }

    @Test
    void what_leads_to_a_thing_comes_page_by_page_and_nothing_is_lost() {
        Graph all = GraphFactory.createDefaultGraph();
        Set<String> pages = new HashSet<>();
        String next = "/data/actor/crowd.nt";
        while (!next.isEmpty() && pages.add(next)) {
            HttpResponse<String> answer = visitor.get(next);
            RDFParser.fromString(answer.body(), Lang.NTRIPLES).parse(all);
            next = relation(answer, "next");
        }
        assertEquals(
                Set.of("/data/actor/crowd.nt", "/data/actor/crowd.nt?page=2", "/data/actor/crowd.nt?page=3"), pages);
        long speaking = all.stream()
                .filter(triple -> triple.getPredicate().equals(Lookup.memcon("speaker")))
                .count();
        assertEquals(Trap.CROWD, speaking);
        HttpResponse<String> second = visitor.get("data/actor/crowd.ttl?page=2");
        assertTrue(second.body().contains("hydra:next"), second.body());
        assertTrue(second.body().contains("hydra:previous"), second.body());
        assertEquals("/data/actor/crowd.ttl", relation(second, "prev"));
        String page = visitor.get("page/actor/crowd?page=2").body();
        assertTrue(page.contains("<a rel=\"next\" href=\"/page/actor/crowd?page=3\">"), page);
        assertTrue(page.contains("<a rel=\"prev\" href=\"/page/actor/crowd\">"), page);
    }

    private static String relation(HttpResponse<String> answer, String relation) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(header(answer, "Link"));
        return link.find() ? link.group(1) : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "501", "99999999999", "a", "1%27", "", "01"})
    void a_page_that_is_not_there_is_not_found(String page) {
        assertEquals(404, visitor.get("data/actor/crowd.ttl?page=" + page).statusCode());
        assertEquals(404, visitor.get("page/actor/crowd?page=" + page).statusCode());
    }

    @Test
    void nothing_of_the_data_becomes_markup() {
        String page = visitor.get("page/actor/trap").body();
        Matcher embedded = SCRIPT.matcher(page);
        assertTrue(embedded.find(), page);
        // The one script of the page is a file of the server.
        String visible =
                embedded.replaceFirst("").replace("<script type=\"module\" src=\"/assets/reading.js\"></script>", "");
        assertFalse(visible.contains("<script") || visible.contains("</script"), visible);
        assertFalse(visible.contains("<img") || visible.contains("<b>") || visible.contains("<i>"), visible);
        assertFalse(visible.contains("<!--"), visible);
        assertEquals(visible.indexOf("</title>"), visible.lastIndexOf("</title>"));
        assertFalse(
                Pattern.compile("(href|src|action)=\"(?!/|#|https?://)")
                        .matcher(visible)
                        .find(),
                visible);
        assertFalse(
                Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\u202A-\\u202E]")
                        .matcher(visible)
                        .find(),
                visible);
        assertTrue(visible.contains("<span title=\"javascript:alert(5)\">javascript:alert(5)</span>"), visible);
        assertTrue(visible.contains("&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)"), visible);
    }

    @Test
    void the_embedded_data_are_the_data_and_cannot_leave_their_element() {
        String page = visitor.get("page/actor/trap").body();
        Matcher embedded = SCRIPT.matcher(page);
        assertTrue(embedded.find(), page);
        assertFalse(embedded.group(1).contains("<"), embedded.group(1));
        Graph inPage = GraphFactory.createDefaultGraph();
        RDFParser.fromString(embedded.group(1), Lang.JSONLD11).parse(inPage);
        Graph data = GraphFactory.createDefaultGraph();
        RDFParser.fromString(visitor.get("data/actor/trap.nt").body(), Lang.NTRIPLES)
                .parse(data);
        assertTrue(inPage.isIsomorphicWith(data), inPage::toString);
        assertTrue(header(visitor.get("page/actor/trap"), "Content-Security-Policy")
                .startsWith("default-src 'self';"));
    }

    @Test
    void an_endless_value_is_whole_in_the_data_and_not_on_the_page() {
        assertTrue(visitor.get("data/actor/endless.nt").body().contains(Trap.ENDLESS));
        String page = visitor.get("page/actor/endless").body();
        assertTrue(page.length() < 20_000 && page.contains("endless endless"), page);
    }

    @Test
    void what_a_syntax_cannot_say_is_refused_and_not_left_out() {
        HttpResponse<String> answer = visitor.get("data/actor/nameless.rdf");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("application/n-triples"), answer.body());
        assertEquals(200, visitor.get("data/actor/nameless.ttl").statusCode());
    }

    static Stream<String> odd() {
        return Trap.ODD.stream();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void an_odd_iri_is_found_where_links_to_it_lead(String path) {
        String iri = Trap.BASE + path;
        String link =
                new ThingAddresses(Trap.BASE, PublicAddress.ROOT).target(iri).orElseThrow();
        HttpResponse<String> thing = visitor.get(link, "Accept", BROWSER);
        assertEquals(303, thing.statusCode(), link);
        HttpResponse<String> page = visitor.get(header(thing, "Location"));
        assertTrue(page.body().contains("<code>" + Markup.text(iri) + "</code>"), page.body());
        HttpResponse<String> data =
                visitor.get(header(visitor.get(link, "Accept", "application/n-triples"), "Location"));
        assertTrue(data.body().contains("\"odd\"@en"), data.body());
    }

    @Test
    void of_what_is_unknown_the_nearest_is_told() {
        HttpResponse<String> page = visitor.get("id/actor/ida-brant", "Accept", BROWSER);
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("<a href=\"/id/actor/ida-brandt\""), page.body());
        assertTrue(page.body().contains("/sparql?query="), page.body());
        HttpResponse<String> problem = visitor.get("data/document/legation-7/statement/zz.ttl");
        assertEquals(404, problem.statusCode());
        assertEquals("application/problem+json", type(problem));
        assertTrue(problem.body().contains("<https://w3id.org/memcon/id/document/legation-7>"), problem.body());
        HttpResponse<String> hostile = visitor.get("page/actor/%3Cscript%3E%22x", "Accept", BROWSER);
        assertEquals(404, hostile.statusCode());
        assertFalse(hostile.body().contains("<script"), hostile.body());
        assertEquals(404, visitor.get("actor/nobody", "Accept", BROWSER).statusCode());
    }

    @Test
    void an_address_cannot_bring_a_header_with_it() {
        HttpResponse<String> answer = visitor.get("id/actor/x%0d%0aSet-Cookie:%20a=b", "Accept", BROWSER);
        assertTrue(answer.statusCode() >= 400, answer::toString);
        assertEquals("", header(answer, "Set-Cookie"));
    }
}
