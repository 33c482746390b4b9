package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a historian does with a memorandum: reads it voice by voice, checks words, cites. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class ReadingRoomTest extends Journey {

    private static final String CASTRO = "Fidel Castro asked the Soviet Union for weapons for Venezuela";

    private static void open(String path) {
        chromium.width(1280);
        chromium.scheme("light");
        chromium.open(archive.address("page/document/" + path));
    }

    private static String panel() {
        return chromium.find("#panel").getText();
    }

    @Test
    void a_visitor_sees_how_we_know_of_castros_request() {
        chromium.width(1280);
        chromium.open(archive.address(""));
        chromium.find("a[href$='/id/document/wilson-116744'], a[href$='document/wilson-116744']")
                .click();
        WebElement words = chromium.await(page -> page.findElements(By.cssSelector("#printed .said-here")).stream()
                .filter(element -> element.getText().equals(CASTRO))
                .findFirst()
                .orElse(null));
        words.click();
        String panel = panel();
        int castro = panel.indexOf("Fidel Castro → Soviet Union");
        int khrushchev = panel.indexOf("told by Nikita Khrushchev");
        int moskovsky = panel.indexOf("told by Vasily Moskovsky");
        int noted = panel.indexOf("noted by Unnamed Czechoslovak diplomat");
        int translated = panel.indexOf("translated by Adolf Kotlik");
        assertTrue(castro >= 0 && castro < khrushchev && khrushchev < moskovsky, panel);
        assertTrue(moskovsky < noted && noted < translated, panel);
        assertTrue(panel.contains("Characters 4713 to 4774") && panel.contains("by an editor"), panel);
        chromium.assertSound("the reading room with a statement");
        chromium.pictures("reading-panel");
    }

    @Test
    void the_words_are_those_of_the_text_and_nothing_else() {
        open("wilson-116744");
        String shown = String.valueOf(chromium.run(
                "return [...document.querySelectorAll('#printed .paragraph')].map(p => p.textContent).join('')"));
        String served = String.valueOf(chromium.run(
                "const x = new XMLHttpRequest(); x.open('GET', arguments[0], false); x.send(); return x.responseText",
                archive.address("document/wilson-116744/text")));
        assertEquals(served, shown);
        chromium.picture("reading-1280");
        chromium.width(1280);
        chromium.scheme("dark");
        chromium.assertSound("the reading room in the dark");
        chromium.picture("reading-dark");
    }

    @Test
    void a_quotation_is_really_in_the_text_or_it_is_not() {
        open("wilson-116744");
        chromium.find("#quotation").sendKeys("there are NO nuclear  cannons there", Keys.ENTER);
        String answer = chromium.find(".answer.yes").getText();
        assertTrue(answer.startsWith("Yes, once") && answer.contains("Nikita Khrushchev"), answer);
        assertEquals(
                "There are no nuclear cannons there",
                chromium.find("#printed mark").getText());
        chromium.picture("reading-quotation");
        open("wilson-116744");
        chromium.find("#quotation").sendKeys("there are nuclear cannons there", Keys.ENTER);
        assertTrue(chromium.find(".answer.no").getText().startsWith("No."));
    }

    @Test
    void a_statement_is_cited() {
        open("wilson-116744#s-5586715bf806");
        chromium.await(page -> panel().contains("Fidel Castro → Soviet Union"));
        String address = chromium.find("#panel .links a[href$='.ris']").getAttribute("href");
        String ris = String.valueOf(chromium.run(
                "const x = new XMLHttpRequest(); x.open('GET', arguments[0], false); x.send(); return x.responseText",
                address));
        assertTrue(ris.contains("N1  - Fidel Castro: “" + CASTRO + "” (characters 4713–4774)"), ris);
        assertTrue(ris.contains("/document/wilson-116744/statement/5586715bf806"), ris);
    }

    @Test
    void statements_are_chosen_by_speaker_and_contest_and_the_address_keeps_it() {
        open("wilson-116744");
        int all = chromium.all("#printed a.voice-mark").size();
        new Select(chromium.find("#choice-speaker")).selectByValue("actor/ri-song-un");
        chromium.await(page -> chromium.all("#printed a.voice-mark:not(.off)").size() < all);
        List<WebElement> left = chromium.all("#printed a.voice-mark:not(.off)");
        assertTrue(!left.isEmpty() && left.size() < all, left::toString);
        assertTrue(
                left.stream().allMatch(mark -> mark.getAttribute("aria-label").startsWith("Ri Song-un")),
                left::toString);
        assertTrue(chromium.find("#count").getText().startsWith(left.size() + " of "));
        chromium.find("[name=contested]").click();
        int contested = chromium.all("#printed a.voice-mark:not(.off)").size();
        assertTrue(contested > 0 && contested < left.size(), () -> contested + " of " + left.size());
        String address = chromium.driver().getCurrentUrl();
        assertTrue(address.contains("speaker=actor") && address.contains("contested=yes"), address);
        chromium.picture("reading-contested");
        chromium.open(address);
        assertEquals(contested, chromium.all("#printed a.voice-mark:not(.off)").size());
        assertTrue(chromium.find("#printed").getText().contains(CASTRO), "the words stay");
    }

    @Test
    void whoever_has_no_mouse_walks_through_the_statements() {
        open("wilson-116744");
        chromium.driver().switchTo().activeElement().sendKeys("j");
        String first = focused();
        assertEquals(chromium.all("#printed a.voice-mark").get(0).getAttribute("aria-label"), first);
        chromium.driver().switchTo().activeElement().sendKeys("j");
        String second = focused();
        assertFalse(second.equals(first));
        chromium.driver().switchTo().activeElement().sendKeys("k");
        assertEquals(first, focused());
        chromium.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertEquals(second, focused());
        assertTrue(panel().contains("How we know"), ReadingRoomTest::panel);
        chromium.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertFalse(panel().contains("How we know"), panel());
        assertEquals(second, focused());
    }

    private static String focused() {
        return chromium.driver().switchTo().activeElement().getAttribute("aria-label");
    }

    @Test
    void what_was_read_automatically_says_so() {
        open("brioni-presidents-1961");
        chromium.find("#printed a.voice-mark.automatic").click();
        assertTrue(panel().contains("automatically by the rule"), ReadingRoomTest::panel);
        chromium.assertSound("an automatic reading");
        chromium.pictures("reading-automatic");
    }

    @Test
    void the_ledger_accounts_for_every_character() {
        open("brioni-presidents-1961?view=ledger");
        String sums = chromium.find(".sums").getText();
        assertTrue(sums.contains("narration") && sums.contains("100.0"), sums);
        assertTrue(chromium.all(".unread a").size() > 0);
        chromium.assertSound("the ledger");
        chromium.pictures("reading-ledger");
    }

    @Test
    void on_paper_there_are_words_and_marks_alone() {
        open("wilson-116744");
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertFalse(chromium.find("#panel").isDisplayed());
            assertFalse(chromium.find("#statements").isDisplayed());
            assertTrue(chromium.find("#printed").isDisplayed());
            assertTrue(chromium.find(".marks-key").isDisplayed(), "what the marks mean");
            chromium.width(800);
            chromium.picture("reading-print");
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }
}
