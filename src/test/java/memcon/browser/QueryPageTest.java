package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memcon.serve.http.SparqlRequest;
import memcon.serve.sparql.QuestionList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What somebody does who asks in SPARQL. */
class QueryPageTest {

    private static ServedArchive archive;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        archive = ServedArchive.start();
    }

    @BeforeEach
    void nothing_has_gone_wrong_yet() {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.faults();
    }

    private static void open(String query) {
        chromium.open(archive.address("sparql" + query));
        chromium.find(".CodeMirror");
    }

    private static void ask(String query) {
        open("?query=" + SparqlRequest.encode(query));
        awaitAnswer();
    }

    private static void awaitAnswer() {
        chromium.await(page -> {
            List<WebElement> status = page.findElements(By.cssSelector(".answer .take, .answer .fault"));
            return status.isEmpty() ? null : status.get(0);
        });
    }

    private static void type(CharSequence... keys) {
        chromium.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** In the editor, in place of what is there. */
    private static void write(String query) {
        chromium.find(".CodeMirror-lines").click();
        type(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        chromium.run("document.querySelector('.CodeMirror').CodeMirror.replaceSelection(arguments[0])", query);
    }

    private static void press(String words) {
        chromium.await(page -> page.findElements(By.cssSelector("main button")).stream()
                        .filter(button ->
                                button.isDisplayed() && button.getText().equals(words))
                        .findFirst()
                        .orElse(null))
                .click();
    }

    private static String status() {
        return chromium.find(".answer .statement").getText();
    }

    @Test
    void a_query_is_written_from_an_example() {
        open("");
        chromium.assertSound("the page of queries");
        chromium.pictures("query");
        chromium.width(1280);
        chromium.find("#question-words").sendKeys("west irian");
        assertTrue(chromium.text().contains("1 of "), chromium::text);
        chromium.find(".questions li:not([hidden]) a").click();
        awaitAnswer();
        assertTrue(chromium.find("h1").getText().contains("West Irian"), chromium::text);
        assertTrue(status().contains(" rows."), QueryPageTest::status);
        chromium.assertSound("an answer");
        chromium.pictures("query-answer");
    }

    @Test
    void a_fault_is_told_and_marked_at_its_place() {
        open("");
        write("SELECT ?speaker\nWHERE {\n  ?speaker memcon:speaks to .\n}\n");
        assertTrue(editor().startsWith("PREFIX memcon: <https://w3id.org/memcon/ontology#>"), QueryPageTest::editor);
        type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitAnswer();
        String told = chromium.find(".answer .fault").getText();
        assertTrue(told.contains("at line 4, column 26"), told);
        assertEquals(1, chromium.all(".CodeMirror .fault-line").size());
        chromium.assertSound("a fault");
        chromium.pictures("query-fault");
        chromium.width(1280);
        press("Go there");
        type("x");
        assertEquals(0, chromium.all(".CodeMirror .fault-line").size());
    }

    @Test
    void the_same_answer_is_a_table_a_chart_and_a_network() {
        ask(QuestionList.first().text());
        String first = chromium.find(".answer td").getText();
        press("statements");
        press("statements ↑");
        assertEquals("descending", chromium.find("th[aria-sort]").getDomAttribute("aria-sort"));
        assertEquals(first, chromium.find(".answer td").getText());
        press("Chart");
        assertTrue(chromium.find(".bars").getText().contains("Nikita Khrushchev → "), chromium::text);
        chromium.assertSound("a chart");
        chromium.pictures("query-chart");
        chromium.width(1280);
        press("Network");
        chromium.find(".drawing canvas");
        chromium.assertSound("a network");
        chromium.pictures("query-network");
        press("Map");
        assertTrue(chromium.find(".lacks").getText().contains("?latitude"), chromium::text);
    }

    private static String editor() {
        return String.valueOf(chromium.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }
}
