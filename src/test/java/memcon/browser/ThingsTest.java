package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What somebody wants to know of people, places, events and claims, beginning with the home page. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class ThingsTest extends Journey {

    @BeforeEach
    void go_home() {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.open(archive.address(""));
    }

    private static void follow(String words) {
        go(chromium.find("body").findElement(By.partialLinkText(words)));
    }

    private static void submit() {
        go(chromium.find("form.filter button"));
    }

    /** The page is another one only when the browser has left this one. */
    private static void go(WebElement element) {
        WebElement heading = chromium.find("h1");
        element.click();
        chromium.await(ExpectedConditions.stalenessOf(heading));
    }

    @Test
    void who_claimed_that_nuclear_cannons_are_in_South_Korea_and_who_denied_it() {
        follow("Browse");
        chromium.assertSound("the page to browse");
        chromium.pictures("browse");
        chromium.width(1280);
        follow("Claims that are contested");
        chromium.find("#name").sendKeys("nuclear cannons");
        submit();
        chromium.assertSound("contested claims");
        follow("There are US nuclear cannons in South Korea");
        WebElement affirming = column("Affirming");
        assertTrue(affirming.getText().contains("Ri Song-un"), affirming::getText);
        assertTrue(affirming.getText().contains("Americans brought nuclear cannons"), affirming::getText);
        WebElement rejecting = column("Rejecting");
        assertTrue(rejecting.getText().contains("Khrushchev"), rejecting::getText);
        assertTrue(rejecting.getText().contains("there were no nuclear cannons"), rejecting::getText);
        assertTrue(rejecting.getText().contains("told by"), rejecting::getText);
        assertTrue(rejecting.getLocation().getX() > affirming.getLocation().getX(), "side by side");
        chromium.assertSound("a claim");
        chromium.pictures("claim");
        chromium.scheme("dark");
        chromium.assertSound("a claim in the dark");
        chromium.picture("claim-dark");
    }

    private static WebElement column(String heading) {
        return chromium.find("body").findElement(By.xpath("//section[h3[contains(., '" + heading + "')]]"));
    }

    @Test
    void everything_about_West_Irian() {
        follow("Browse");
        follow("Places that are spoken of");
        chromium.find("#name").sendKeys("irian");
        submit();
        chromium.assertSound("the list of places");
        follow("West Irian");
        assertEquals("West Irian", chromium.find("h1").getText());
        assertTrue(chromium.text().contains("Who says what of it"), chromium::text);
        assertTrue(chromium.text().contains("submarines"), chromium::text);
        assertTrue(chromium.find(".world .pin circle").isDisplayed());
        chromium.assertSound("a place");
        chromium.pictures("place");
    }

    @Test
    void questions_that_nobody_answers() {
        follow("Browse");
        follow("Questions without an answer");
        List<WebElement> questions = chromium.all("article.said");
        assertTrue(questions.size() > 2, chromium::text);
        new Select(chromium.find("#speaker")).selectByVisibleText("Vasily Moskovsky");
        submit();
        List<WebElement> his = chromium.all("article.said");
        assertTrue(!his.isEmpty() && his.size() < questions.size(), chromium::text);
        his.forEach(question -> assertTrue(question.getText().startsWith("Vasily Moskovsky"), question::getText));
        chromium.assertSound("questions");
        chromium.pictures("questions");
    }

    @Test
    void what_two_people_say_of_Kim_Il_Sung() {
        follow("Browse");
        follow("People, states and organizations");
        chromium.assertSound("the list of people");
        follow("Kim Il Sung");
        chromium.assertSound("a person");
        chromium.pictures("person");
        chromium.width(1280);
        new Select(chromium.find("#a")).selectByIndex(0);
        new Select(chromium.find("#b")).selectByIndex(1);
        submit();
        String title = chromium.find("h1").getText();
        assertTrue(title.endsWith("on Kim Il Sung") && title.contains("Khrushchev"), title);
        assertTrue(chromium.text().contains("Claim by claim"), chromium::text);
        assertEquals(2, chromium.all(".stances section").size());
        chromium.assertSound("a comparison");
        chromium.pictures("comparison");
        chromium.scheme("dark");
        chromium.picture("comparison-dark");
    }

    @Test
    void what_somebody_says_over_time_and_what_is_said_of_an_event() {
        chromium.open(archive.address("page/actor/nikita-khrushchev"));
        assertTrue(chromium.text().contains("Statements, in the order of time"), chromium::text);
        assertTrue(chromium.text().contains("With whom"), chromium::text);
        assertTrue(chromium.text().contains("as told by Vasily Moskovsky"), chromium::text);
        chromium.assertSound("a speaker");
        chromium.open(archive.address("events"));
        go(chromium.find("tbody th a"));
        assertTrue(chromium.text().contains("That it took place is not said here."), chromium::text);
        chromium.assertSound("an event");
    }
}
