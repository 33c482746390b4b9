package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What somebody sees who has been given nothing but the address. */
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class HomePageTest extends Journey {

    @Test
    void the_home_page_shows_the_ways_in_and_the_documents() {
        chromium.open(archive.address(""));
        assertTrue(chromium.text().contains("Khrushchev"), chromium::text);
        chromium.assertSound("the home page");
        chromium.pictures("home");
        chromium.scheme("dark");
        chromium.assertSound("the home page in the dark");
        chromium.picture("home-dark");
    }
}
