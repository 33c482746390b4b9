package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import memcon.serve.sparql.ExampleQueries;
import memcon.serve.sparql.QuestionList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Keys;

/** What somebody does who asks in SPARQL. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class QueryPageTest {

    /** As large as what a page has may be, compressed. */
    private static final long MOST_BYTES = 300_000;

    private static Chromium chromium;
    private static QueryDesk desk;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        desk = new QueryDesk(chromium, ServedArchive.start());
    }

    @BeforeEach
    void nothing_has_gone_wrong_yet() {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.faults();
    }

    private static String question(String name) {
        return ExampleQueries.all().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** What the page looks like, at a desk again. */
    private static void assertSound(String page, String pictures) {
        chromium.assertSound(page);
        chromium.pictures(pictures);
        chromium.width(1280);
    }

    @Test
    void a_query_is_written_from_an_example() {
        desk.open("");
        assertSound("the page of queries", "query");
        chromium.find("#question-words").sendKeys("west irian");
        assertTrue(chromium.text().contains("1 of "), chromium::text);
        chromium.find(".questions li:not([hidden]) a").click();
        desk.awaitAnswer();
        assertTrue(chromium.find("h1").getText().contains("West Irian"), chromium::text);
        String all = desk.status();
        assertTrue(all.contains(" rows."), all);
        assertSound("an answer", "query-answer");
        desk.write(desk.written().replace("place:west-irian", ""));
        assertEquals("Your question", chromium.find("h1").getText());
        desk.press("Ask");
        chromium.await(page -> !desk.status().startsWith("Asking"));
        assertFalse(chromium.find(".answer table").getText().contains("West Irian"), chromium::text);
        assertTrue(chromium.find(".answer table").getText().contains("Korean War"), chromium::text);
        chromium.scheme("dark");
        chromium.assertSound("an answer in the dark");
        chromium.picture("query-answer-dark");
    }

    @Test
    void a_fault_is_told_and_marked_at_its_place() {
        desk.open("");
        desk.write("SELECT ?speaker\nWHERE {\n  ?speaker memcon:speaks to .\n}\n");
        assertTrue(desk.written().startsWith("PREFIX memcon: <https://w3id.org/memcon/ontology#>"), desk::written);
        desk.type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        desk.awaitAnswer();
        String told = chromium.find(".answer .fault").getText();
        assertTrue(told.contains("at line 4, column 26"), told);
        assertEquals(1, chromium.all(".CodeMirror .fault-line").size());
        // The browser itself complains of the refusal, and of nothing else.
        assertEquals(1, chromium.faults().size());
        assertSound("a fault", "query-fault");
        desk.press("Go there");
        desk.type("x");
        assertEquals(0, chromium.all(".CodeMirror .fault-line").size());
    }

    @Test
    void words_are_completed_and_tab_leads_on() {
        desk.open("");
        desk.write("SELECT * {\n  ?statement ");
        desk.type("memcon:spea");
        String hints = chromium.find(".CodeMirror-hints").getText();
        assertTrue(hints.contains("memcon:speaker property"), hints);
        chromium.picture("query-hints");
        desk.type(Keys.ENTER);
        desk.type(" ?who }", Keys.ESCAPE);
        assertTrue(desk.written().contains("?statement memcon:speaker ?who }"), desk::written);
        chromium.find(".CodeMirror-lines").click();
        desk.type(Keys.TAB);
        assertEquals("Ask", chromium.driver().switchTo().activeElement().getText());
    }

    @Test
    void the_same_answer_is_a_table_a_chart_and_a_network() {
        desk.ask(QuestionList.first().text());
        String first = chromium.find(".answer td").getText();
        desk.press("statements");
        desk.press("statements ↑");
        assertEquals("descending", chromium.find("th[aria-sort]").getDomAttribute("aria-sort"));
        assertEquals(first, chromium.find(".answer td").getText());
        desk.press("Chart");
        assertTrue(chromium.find(".bars").getText().contains("Nikita Khrushchev → "), chromium::text);
        assertSound("a chart", "query-chart");
        desk.press("Network");
        chromium.find(".drawing canvas");
        assertSound("a network", "query-network");
        desk.press("Map");
        assertTrue(chromium.find(".lacks").getText().contains("?latitude"), chromium::text);
    }

    @Test
    void places_are_on_a_map_and_a_link_leads_back_to_it() {
        desk.ask(question("where-do-the-places-lie-and-who-speaks-of-them"));
        desk.press("Map");
        chromium.find(".mapped circle");
        assertSound("a map", "query-map");
        String link = String.valueOf(chromium.run("return location.href"));
        chromium.open(link);
        assertTrue(chromium.find(".mapped svg").getText().contains("Venezuela"), chromium::text);
        assertEquals("true", chromium.find("[data-view=map]").getDomAttribute("aria-pressed"));
    }

    @Test
    void events_are_on_a_timeline_and_quotations_on_cards() {
        desk.ask(question("when-were-the-referenced-events"));
        desk.press("Timeline");
        assertTrue(chromium.find(".times").getText().contains("Korean War"), chromium::text);
        assertSound("a timeline", "query-timeline");
        desk.ask(question("which-claims-are-contested-in-whose-words"));
        desk.press("Cards");
        assertTrue(chromium.find(".cards blockquote").getText().length() > 20, chromium::text);
        assertSound("cards", "query-cards");
    }

    @Test
    void a_graph_and_a_yes_are_answers_too() {
        desk.ask("DESCRIBE <https://w3id.org/memcon/id/actor/nikita-khrushchev>");
        assertTrue(desk.status().contains(" triples."), desk::status);
        assertEquals(
                "Nikita Khrushchev",
                chromium.find(".answer a[title$='actor/nikita-khrushchev']").getText());
        desk.ask("ASK { ?s ?p ?o }");
        assertTrue(desk.status().startsWith("Yes"), desk::status);
    }

    @Test
    void what_takes_too_long_is_cancelled_and_what_is_too_long_is_shortened() {
        desk.open("");
        desk.write("SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        desk.press("Ask");
        desk.press("Cancel");
        chromium.await(page -> desk.status().equals("Cancelled."));
        desk.write("SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }");
        desk.press("Ask");
        assertTrue(
                chromium.find(".answer .fault").getText().contains(ServedArchive.MOST_ROWS + " rows"), chromium::text);
        chromium.faults();
        chromium.assertSound("a limit");
        desk.press("Ask for the first 1000 rows only");
        chromium.find(".answer .pages button");
        assertTrue(desk.status().startsWith("1,000 rows."), desk::status);
        desk.press("Further");
        assertTrue(chromium.find(".pages").getText().contains("Rows 201 to 400 of 1,000 rows"), chromium::text);
    }

    @Test
    void nothing_is_asked_of_other_hosts_and_the_page_is_light() {
        chromium.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        desk.ask(QuestionList.first().text());
        Object elsewhere = chromium.run(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))");
        assertEquals(List.of(), elsewhere);
        long bytes = ((Number)
                        chromium.run(
                                "return [...performance.getEntriesByType('resource'),"
                                        + " ...performance.getEntriesByType('navigation')].reduce((sum, e) => sum + e.transferSize, 0)"))
                .longValue();
        assertTrue(bytes > 50_000 && bytes < MOST_BYTES, () -> bytes + " bytes");
        assertEquals(4, chromium.all(".take a").size());
    }
}
