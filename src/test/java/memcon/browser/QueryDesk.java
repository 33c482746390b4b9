package memcon.browser;

import java.util.List;
import memcon.serve.http.SparqlRequest;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of queries, as a person uses it. */
final class QueryDesk {

    private final Chromium chromium;
    private final ServedArchive archive;

    QueryDesk(Chromium chromium, ServedArchive archive) {
        this.chromium = chromium;
        this.archive = archive;
    }

    /** Opens the page with the parameters of an address, or none. */
    void open(String parameters) {
        chromium.open(archive.address("sparql" + parameters));
        chromium.find(".CodeMirror");
    }

    /** Opens the page with an answer; of one that took the server long a person must ask for the views of it. */
    void ask(String query) {
        open("?query=" + SparqlRequest.encode(query));
        WebElement first = chromium.find(".answer .take, .answer .fault, .answer .again");
        if (first.getDomAttribute("class").contains("again")) {
            first.click();
        }
        awaitAnswer();
    }

    /** Waits until an answer or a fault is told. */
    void awaitAnswer() {
        chromium.await(page -> {
            List<WebElement> told = page.findElements(By.cssSelector(".answer .take, .answer .fault"));
            return told.isEmpty() ? null : told.get(0);
        });
    }

    void type(CharSequence... keys) {
        chromium.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** Writes in the editor, in place of what is there. */
    void write(String query) {
        chromium.find(".CodeMirror-lines").click();
        type(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        chromium.run("document.querySelector('.CodeMirror').CodeMirror.replaceSelection(arguments[0])", query);
    }

    /** What is in the editor. */
    String written() {
        return String.valueOf(chromium.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
    }

    void press(String words) {
        chromium.await(page -> page.findElements(By.cssSelector("main button")).stream()
                        .filter(button ->
                                button.isDisplayed() && button.getText().equals(words))
                        .findFirst()
                        .orElse(null))
                .click();
    }

    /** How much the answer is, in words. */
    String status() {
        return chromium.find(".answer .statement").getText();
    }
}
