package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memcon.serve.http.SparqlRequest;
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
}
