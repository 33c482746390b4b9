package memcon.browser;

import org.junit.jupiter.api.BeforeAll;

/** What somebody at a screen does with a served archive. */
abstract class Journey {

    static ServedArchive archive;
    static Chromium chromium;

    @BeforeAll
    static void begin() {
        chromium = Chromium.start();
        archive = ServedArchive.start();
    }
}
