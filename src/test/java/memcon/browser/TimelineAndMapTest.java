package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** When and where it was that people talk of. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class TimelineAndMapTest extends Journey {

    @BeforeEach
    void go_home() {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.open(archive.address(""));
    }

    private static WebElement row(String name) {
        return chromium.find("body").findElement(By.xpath("//tr[th[contains(., '" + name + "')]]"));
    }

    @Test
    void events_on_a_timeline_with_the_bounds_of_their_dates() {
        chromium.find("nav").findElement(By.linkText("Timeline")).click();
        chromium.await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(".timeline")));
        WebElement war = row("Korean War");
        assertTrue(war.getText().contains("between 1950-06-25 and 1953-07-27"), war::getText);
        WebElement bar = war.findElement(By.cssSelector("rect"));
        WebElement talk = row("Moskovsky").findElement(By.cssSelector("circle"));
        assertTrue(bar.getLocation().getX() < talk.getLocation().getX(), "the war is left of the conversation of 1964");
        assertTrue(chromium.all("tr .not-after").size() > 0, "an open end is drawn as one");
        int width = bar.getSize().getWidth();
        chromium.find(".tools button[aria-label='Fewer years']").click();
        assertTrue(bar.getSize().getWidth() > width, "fewer years make longer bars");
        chromium.find(".tools button[aria-label='All years']").click();
        assertEquals(width, bar.getSize().getWidth());
        war.findElement(By.cssSelector("summary")).click();
        assertTrue(war.getText().contains(" in "), war::getText);
        chromium.assertSound("the timeline");
        chromium.pictures("timeline");
        chromium.scheme("dark");
        chromium.assertSound("the timeline in the dark");
        chromium.picture("timeline-dark");
    }

    @Test
    void events_of_some_years_that_one_speaker_speaks_of() {
        chromium.open(archive.address("timeline"));
        int all = chromium.all(".timeline tbody tr").size();
        new Select(chromium.find("#show")).selectByVisibleText("events that are spoken of");
        new Select(chromium.find("#speaker")).selectByVisibleText("Nikita Khrushchev");
        chromium.find("#from").sendKeys("1950");
        chromium.find("#to").sendKeys("1955");
        WebElement former = chromium.find("h1");
        chromium.find("form.filter button").click();
        chromium.await(ExpectedConditions.stalenessOf(former));
        int some = chromium.all(".timeline tbody tr").size();
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertEquals("1950", chromium.find("#from").getAttribute("value"));
        chromium.assertSound("some years");
    }

    @Test
    void places_on_a_map_and_who_speaks_of_them() {
        chromium.find("nav").findElement(By.linkText("Map")).click();
        WebElement irian = chromium.find("a.pin[aria-label^='West Irian']");
        irian.sendKeys("");
        chromium.await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".panel"), "Khrushchev"));
        assertTrue(chromium.find(".panel").getText().startsWith("West Irian"), chromium::text);
        assertTrue(row("West Irian").getText().contains("Khrushchev"), chromium::text);
        String before = chromium.find(".world").getDomAttribute("viewBox");
        chromium.find(".tools button[aria-label='Closer']").click();
        assertNotEquals(before, chromium.find(".world").getDomAttribute("viewBox"));
        chromium.picture("map-closer");
        chromium.find(".tools button[aria-label='The whole map']").click();
        assertEquals(before, chromium.find(".world").getDomAttribute("viewBox"));
        chromium.assertSound("the map");
        chromium.pictures("map");
        chromium.width(1280);
        chromium.scheme("dark");
        chromium.assertSound("the map in the dark");
        chromium.picture("map-dark");
        chromium.find("a.pin[aria-label^='West Irian']").sendKeys(Keys.ENTER);
        chromium.await(ExpectedConditions.textToBe(By.tagName("h1"), "West Irian"));
    }
}
