package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import memcon.serve.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Ten things that people come for, each from the first page on by what can be read there, with no documentation. */
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class TenTasksTest extends Journey {

    @BeforeEach
    void open_the_first_page() {
        chromium.open(archive.address(""));
    }

    private static void follow(String words) {
        chromium.driver().findElement(By.partialLinkText(words)).click();
    }

    private static void search(String words) {
        chromium.find("main input[name=q]").sendKeys(words, Keys.ENTER);
        chromium.await(page -> page.getCurrentUrl().contains("/search?"));
    }

    private static String read(String address) {
        return new Visitor(URI.create(archive.address(""))).get(address).body();
    }

    private static void assertSeen(String... words) {
        String page = chromium.text();
        assertTrue(Arrays.stream(words).allMatch(page::contains), page);
    }

    @Test
    void who_claimed_that_nuclear_cannons_were_in_south_korea_and_who_denied_it() {
        follow("Contested claims");
        follow("There are US nuclear cannons in South Korea.");
        assertSeen(
                "Ri Song-un",
                "Americans brought nuclear cannons to South Korea",
                "Nikita Khrushchev",
                "there were no nuclear cannons in South Korea");
    }

    @Test
    void how_castros_request_is_known() {
        search("Castro");
        follow("Fidel Castro asked the Soviet Union for weapons for Venezuela");
        assertSeen("Nikita Khrushchev", "Vasily Moskovsky", "Unnamed Czechoslovak diplomat", "Adolf Kotlik");
    }

    @Test
    void everything_about_west_irian() {
        search("West Irian");
        follow("West Irian");
        assertEquals("West Irian", chromium.find("h1").getText());
        assertSeen("submarines", "Nikita Khrushchev");
    }

    @Test
    void the_network_of_speakers_for_gephi() {
        follow("Take away");
        String file =
                chromium.find("a[href$='/export/who-speaks-to-whom.gexf']").getAttribute("href");
        String network = read(file);
        assertTrue(network.contains("<gexf") && network.contains("Nikita Khrushchev"), network);
    }

    @Test
    void a_statement_is_cited() {
        search("\"paper tigers\"");
        chromium.find(".said blockquote a").click();
        String file = chromium.driver().findElement(By.linkText("BibTeX")).getAttribute("href");
        String citation = read(file);
        assertTrue(citation.startsWith("@") && citation.contains("paper tigers"), citation);
    }

    @Test
    void questions_that_were_never_answered() {
        follow("Open questions");
        assertSeen("Vasily Moskovsky", "how it was possible");
    }

    @Test
    void a_query_of_ones_own_from_an_example() {
        follow("Ask");
        chromium.driver()
                .findElement(By.linkText("Which questions are never answered?"))
                .click();
        chromium.await(page ->
                page.findElement(By.cssSelector("section.answer")).getText().contains("row"));
        assertSeen("Which questions are never answered?");
    }

    @Test
    void the_events_on_a_timeline() {
        follow("Timeline");
        assertSeen("Korean War", "between 1950-06-25", "Death of Stalin");
    }

    @Test
    void whether_a_quotation_is_really_in_the_text() {
        follow("Memorandum of a Conversation with the Soviet Ambassador");
        chromium.find("main input[name=quotation]")
                .sendKeys("there were no nuclear cannons in South Korea", Keys.ENTER);
        chromium.await(page -> page.findElement(By.tagName("main")).getText().contains("in the text"));
        assertSeen("Characters ");
    }

    @Test
    void what_two_people_say_of_kim_il_sung() {
        follow("People");
        follow("Kim Il Sung");
        chromium.driver()
                .findElement(By.xpath("//button[normalize-space()='Compare']"))
                .click();
        assertSeen("Kim Il Sung", "Nikita Khrushchev");
        assertTrue(chromium.find("h1").getText().contains("Kim Il Sung"), chromium::text);
    }
}
