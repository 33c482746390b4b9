package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Somebody who knows a word and wants to know who said it. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class SearchPageTest extends Journey {

    @Test
    void words_typed_on_the_first_page_lead_to_the_claim_and_whether_it_is_contested() {
        chromium.open(archive.address(""));
        chromium.find("header input[name=q]").sendKeys("nuclear cannons", Keys.ENTER);
        chromium.await(page -> page.getCurrentUrl().contains("/search?"));
        assertTrue(chromium.find("h1").getText().contains("nuclear cannons"));
        assertTrue(chromium.text().contains("There are US nuclear cannons in South Korea. contested"), chromium::text);
        assertEquals("nuclear", chromium.find(".said mark").getText());
        chromium.assertSound("a search");
        chromium.pictures("search");
        chromium.scheme("dark");
        chromium.assertSound("a search in the dark");
        chromium.scheme("light");
        chromium.driver()
                .findElement(By.linkText("There are US nuclear cannons in South Korea."))
                .click();
        assertEquals("US nuclear cannons in South Korea", chromium.find("h1").getText());
    }

    @Test
    void a_speaker_is_chosen_and_let_go_again() {
        chromium.open(archive.address("search?q=Korea"));
        String all = chromium.find("section:has(.faceted) h2").getText();
        chromium.find(".facets a[href*=ri-song-un]").click();
        String fewer = chromium.find("section:has(.faceted) h2").getText();
        assertFalse(fewer.equals(all), fewer);
        assertTrue(chromium.all(".said .who").stream()
                .allMatch(who -> who.getText().startsWith("Ri Song-un")));
        chromium.find(".chosen a").click();
        assertEquals(all, chromium.find("section:has(.faceted) h2").getText());
    }

    @Test
    void a_misspelt_name_is_found_by_its_likeness() {
        chromium.open(archive.address("search?q=Krushchof"));
        assertTrue(chromium.text().contains("Nothing was found."), chromium::text);
        chromium.driver()
                .findElement(By.linkText("Words that are spelled alike"))
                .click();
        assertTrue(chromium.text().contains("Nikita Khrushchev"), chromium::text);
    }

    @Test
    void words_of_a_document_that_nobody_has_edited_are_found() {
        chromium.open(archive.address("search?q=Ireland"));
        assertTrue(chromium.text().contains("Record of Prime Minister's talk with the Ambassador of Ireland"));
    }

    @Test
    void the_search_leads_to_its_query() {
        chromium.open(archive.address("search?q=%22nuclear+cannons%22"));
        chromium.driver().findElement(By.linkText("claims")).click();
        assertTrue(chromium.text().contains("Which claims have these words"), chromium::text);
        assertTrue(chromium.text().contains("rows"), chromium::text);
    }

    @Test
    void hostile_words_do_no_harm() {
        chromium.open(archive.address("search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%5C%00%7D%20UNION"));
        assertTrue(chromium.text().contains("Search for “<script>alert(1)</script>"), chromium::text);
        chromium.open(archive.address("search?speaker=%3E%20%7D%20DROP"));
        assertTrue(chromium.text().contains("The parameter speaker has no IRI."), chromium::text);
        chromium.faults();
    }
}
