package memcon.serve.reading;

import static memcon.serve.Visitor.header;
import static memcon.serve.Visitor.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.Visitor;
import memcon.store.Holdings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of memoranda whose statements lie across each other, are many, or are called by what no page would wish for. */
class ReadingPagesTest {

    /** Positions count the ship as one character. */
    private static final String WORDS = "A 🚢 said B that C came, went & stayed.";

    private static final int CROWD = 900;

    @TempDir
    static Path folder;

    private static Holdings holdings;
    private static Endpoint endpoint;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data.trig");
        Files.writeString(data, graph());
        holdings = Holdings.inMemory(List.of(data));
        endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0));
        visitor = new Visitor(endpoint.address());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        holdings.close();
    }

    private static String graph() {
        String lines = IntStream.range(0, CROWD)
                .mapToObj(
                        "Line %03d, in which somebody speaks at length of one matter and of another one.\\n\\n"
                                ::formatted)
                .collect(Collectors.joining());
        int length = lines.length() / CROWD - 2;
        String crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> statement("long", "s" + i, "<actor/a>", i * length, i * length + 30, ""))
                .collect(Collectors.joining());
        return """
                @base <https://w3id.org/memcon/id/> .
                @prefix memcon: <https://w3id.org/memcon/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix schema: <https://schema.org/> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                <graph/g> {
                <document/odd> a memcon:Memorandum ; rdfs:label "Odd {braces} \\\\ 50 %% & “more”\\nTY  - BOOK"@en ;
                    dcterms:date "1961-02" ; memcon:text <document/odd/text> ; memcon:noteTaker <actor/b> .
                <document/odd/text> a memcon:Text ; dcterms:language "en" ; schema:text "%s" .
                <document/long> a memcon:Memorandum ; rdfs:label "long"@en ; memcon:text <document/long/text> .
                <document/long/text> a memcon:Text ; schema:text "%s" .
                <actor/a> a memcon:Actor ; rdfs:label "Anna <b>Ahlgren</b>"@en .
                <actor/b> a memcon:Actor ; rdfs:label "Bo"@en .
                %s
                }
                """.formatted(
                        WORDS,
                        lines,
                        statement("odd", "outer", "<actor/a>", 0, 24, "memcon:reportLevel 1 ;")
                                + statement("odd", "crossing", "<actor/b>", 16, 31, "memcon:reportLevel 2 ;")
                                + statement(
                                        "odd",
                                        "inner",
                                        "<actor/b>",
                                        9,
                                        15,
                                        "memcon:reportLevel 2 ; memcon:reportedIn"
                                                + " <document/odd/statement/outer> ; memcon:rule \"label\" ;"
                                                + " memcon:mode <https://w3id.org/memcon/mode/direct> ;")
                                + statement("odd", "other", "<actor/a>", 9, 15, "memcon:preferredReading false ;")
                                + statement("odd", "beyond", "<actor/a>", 30, 4000, "")
                                + crowd);
    }

    private static String statement(String document, String name, String speaker, int start, int end, String more) {
        String passage = "<document/" + document + "/passage/" + start + "-" + end + ">";
        return "<document/" + document + "/statement/" + name + "> a memcon:Statement ; rdfs:label \"" + name
                + "\"@en ; memcon:inMemorandum <document/" + document + "> ; memcon:speaker " + speaker + " ; " + more
                + " memcon:evidence " + passage + " .\n" + passage + " a memcon:Passage ; memcon:start " + start
                + " ; memcon:end " + end + " .\n";
    }

    private static String printed(String page) {
        int from = page.indexOf("<div class=\"paragraph");
        return page.substring(from, page.indexOf("</div>\n", from)).replaceFirst("^[^>]*>", "");
    }

    @Test
    void passages_that_cross_are_taken_apart_and_each_element_is_closed_within_its_own() {
        String printed = printed(visitor.get("page/document/odd").body());
        assertEquals(
                WORDS.replace("&", "&amp;"), printed.replaceAll("<[^>]*>", "").replace("</div>", ""));
        String shape = printed.replaceAll("<span [^>]*data-s=\"(\\w+)\">", "[$1 ")
                .replaceAll("<a [^>]*id=\"s-(\\w+)\"[^>]*></a>", "($1)")
                .replace("</span>", "]")
                .replace("</div>", "");
        assertEquals(
                "[outer (outer)A 🚢 said [inner (inner)(other)B that]"
                        + " [crossing (crossing)C came, ]][crossing went &amp; ]stayed.",
                shape);
    }

    @Test
    void marks_tell_level_direct_speech_and_how_it_was_read() {
        String page = visitor.get("page/document/odd").body();
        assertTrue(
                Pattern.compile("class=\"voice-mark [^\"]*direct automatic\" id=\"s-inner\"[^>]*data-letters=\"Bo²“\"")
                        .matcher(page)
                        .find());
        assertTrue(page.contains("data-letters=\"or AA\""), page);
        assertTrue(page.contains("It has no place in this text."), "beyond the end");
        assertFalse(page.contains("<b>Ahlgren"), page);
    }

    @Test
    void a_choice_dims_marks_and_hides_cards_but_leaves_the_words() {
        String page = visitor.get("page/document/odd?speaker=actor/b").body();
        assertTrue(page.contains("2 of 5 statements"), page);
        assertEquals(WORDS.replace("&", "&amp;"), printed(page).replaceAll("<[^>]*>", ""));
        assertTrue(page.contains("id=\"d-outer\" hidden"), page);
        assertFalse(page.contains("id=\"d-inner\" hidden"), page);
    }

    @Test
    void a_long_text_comes_in_parts_and_none_of_its_statements_is_lost() {
        int part = 1;
        int cards = 0;
        StringBuilder words = new StringBuilder();
        HttpResponse<String> page = visitor.get("page/document/long?part=1");
        while (page.statusCode() == 200) {
            assertTrue(
                    page.body().length() < 900_000, "a page of " + page.body().length());
            cards += page.body().split("<article class=\"statement-card\" id=", -1).length - 1;
            int from = page.body().indexOf("id=\"printed\">") + "id=\"printed\">".length();
            words.append(page.body()
                    .substring(from, page.body().indexOf("</div>\n", from))
                    .replaceAll("<[^>]*>", ""));
            page = visitor.get("page/document/long?part=" + ++part);
        }
        assertEquals(404, page.statusCode());
        assertTrue(part > 4, "parts: " + part);
        assertEquals(CROWD, cards);
        assertEquals(visitor.get("document/long/text").body(), words.toString());
        String last = visitor.get("page/document/long?statement=s899").body();
        assertTrue(last.contains("<aside") && last.contains("id=\"s-s899\""), last);
        String found = visitor.get("page/document/long?quotation=line%20899%2C").body();
        assertTrue(found.contains("<mark id=\"found\">Line 899,</mark>"), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=%3Cscript%3E",
                "part=0",
                "part=-1",
                "part=99999",
                "part=2147483648",
                "part=x",
                "statement=nobody",
                "statement=%00%0d%0a",
                "view=ledger&part=7"
            })
    void what_is_not_there_is_not_found(String query) {
        HttpResponse<String> answer = visitor.get("page/document/odd?" + query, "Accept", "text/html");
        int expected = query.startsWith("view=ledger") ? 200 : 404;
        assertEquals(expected, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaker=%22%3E%3Cscript%3E",
                "level=-1",
                "act=%00",
                "event=%F0%9F%9A%A2&contested=%3C",
                "quotation=%22%3E%3Cscript%3E%20%E2%80%AE",
                "quotation=%20%20",
                "quotation=("
            })
    void odd_wishes_get_a_page_on_which_nothing_is_marked(String query) {
        HttpResponse<String> answer = visitor.get("page/document/odd?" + query, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("<script>") || answer.body().contains("\u202E"), answer.body());
    }

    @Test
    void a_wish_without_end_is_refused() {
        HttpResponse<String> answer = visitor.get("page/document/odd?quotation=" + "a".repeat(3000));
        assertEquals(400, answer.statusCode());
    }

    @Test
    void the_page_has_a_tag_for_each_wish() {
        String tag = header(visitor.get("page/document/odd"), "ETag");
        assertEquals(304, visitor.get("page/document/odd", "If-None-Match", tag).statusCode());
        assertEquals(
                200,
                visitor.get("page/document/odd?speaker=actor/b", "If-None-Match", tag)
                        .statusCode());
    }

    @Test
    void citations_are_what_their_formats_say_whatever_is_in_the_title() {
        HttpResponse<String> bib = visitor.get("cite/document/odd/statement/inner.bib");
        assertEquals("application/x-bibtex", type(bib));
        assertTrue(header(bib, "Content-Disposition").contains("filename=\"odd-inner.bib\""));
        var fields = CitationReader.bibTex(bib.body());
        assertEquals(
                "{Odd \\textbraceleft braces\\textbraceright  \\textbackslash  50 \\% \\& “more” TY - BOOK}",
                fields.get("title"));
        assertEquals("Bo: “B that” (characters 9–15)", fields.get("note"));
        assertEquals("feb", fields.get("month"));
        assertTrue(fields.get("annote").endsWith("/document/odd/statement/inner"), fields::toString);

        var ris = CitationReader.ris(
                visitor.get("cite/document/odd/statement/inner.ris").body());
        assertEquals(List.of("Odd {braces} \\ 50 % & “more” TY - BOOK"), ris.get("TI"));
        assertEquals(List.of("1961/02//"), ris.get("DA"));
        assertEquals(List.of("9–15"), ris.get("SP"));

        var json = CitationReader.cslJson(
                visitor.get("cite/document/odd/statement/inner.json").body());
        assertEquals("Bo: “B that” (characters 9–15)", json.getString("note"));
        assertEquals("manuscript", json.getString("type"));
        assertFalse(CitationReader.cslJson(visitor.get("cite/document/odd.json").body())
                .hasKey("note"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cite/",
                "cite/document/odd",
                "cite/document/odd.exe",
                "cite/document/none.bib",
                "cite/.bib",
                "cite/actor/a.bib",
                "cite/document/odd/statement/x%22y.ris"
            })
    void what_cannot_be_cited_is_not_found(String path) {
        assertEquals(404, visitor.get(path).statusCode());
    }
}
