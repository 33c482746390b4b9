package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person at a screen: Debian's Chromium by its chromedriver, one for all tests of a Java process. Where these are not
 * installed the test is skipped, unless {@code -Dmemcon.browser=true} says that they must be.
 */
public final class Chromium {

    /** Telephone, tablet, desk: the widths in CSS pixels at which pages are looked at. */
    public static final List<Integer> WIDTHS = List.of(400, 800, 1280);

    private static final boolean IS_REQUIRED = Boolean.getBoolean("memcon.browser");
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int HEIGHT = 900;
    private static final int TALLEST = 6000;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    /** Everything of WCAG 2.2, levels A and AA, that a program can judge. */
    private static final String ACCESSIBILITY = """
            const told = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
              .then(result => told(result.violations.flatMap(violation => violation.nodes.map(
                node => violation.id + ': ' + violation.help + '\\n  ' + node.html + '\\n  ' + node.failureSummary))))
              .catch(fault => told(['axe: ' + fault]));
            """;

    private static Chromium shared;
    private static String axe;

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser with an empty page at the width of a desk, or a skipped test. */
    public static synchronized Chromium start() {
        boolean isInstalled = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (IS_REQUIRED) {
            assertTrue(isInstalled, "chromium and chromium-driver are not installed");
        }
        assumeTrue(isInstalled, "skipped: Debian's chromium and chromium-driver are not installed");
        if (shared == null) {
            shared = new Chromium(launched());
            Runtime.getRuntime().addShutdownHook(new Thread(shared.driver::quit));
        }
        shared.driver.get("about:blank");
        shared.width(WIDTHS.get(WIDTHS.size() - 1));
        shared.scheme("light");
        shared.faults();
        return shared;
    }

    private static ChromeDriver launched() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-prefers-reduced-motion",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /** For what this class has no words for. */
    public ChromeDriver driver() {
        return driver;
    }

    /**
     * Goes to an address and waits until the page with its scripts is there, anew even if it is the page that is open. The
     * driver takes the end of the empty page for that of the other at times and returns while half of it is read.
     */
    public void open(String address) {
        driver.get("about:blank");
        driver.get(address);
        await(page -> Boolean.TRUE.equals(
                run("return location.href !== 'about:blank' && document.readyState === 'complete'")));
    }

    public void width(int pixels) {
        size(pixels, HEIGHT);
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * As if the person had asked the browser for a scheme of colours.
     *
     * @param scheme light or dark
     */
    public void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Waits for something that a person would wait for, and returns it. */
    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, LOOK_EVERY).until(condition);
    }

    /** The first element that a CSS selector means, when it is there. */
    public WebElement find(String selector) {
        return await(page ->
                page.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a person can read of the page. */
    public String text() {
        return find("body").getText();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Whether the page is wider than the screen, so that it has to be moved sideways to be read. */
    public boolean isTooWide() {
        return Boolean.TRUE.equals(
                run("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** What the browser has complained of since it was last asked: faults of scripts, files not found, rules of security. */
    public List<String> faults() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Faults against WCAG 2.2 AA, as axe finds them. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        run(axe());
        return (List<String>) driver.executeAsyncScript(ACCESSIBILITY);
    }

    /** Neither faults nor barriers, and no page wider than the screen; barriers, which take long, where the browser must be there. */
    public void assertSound(String page) {
        assertEquals(List.of(), faults(), page);
        assertEquals(List.of(), IS_REQUIRED ? barriers() : List.of(), page);
        assertEquals(false, isTooWide(), () -> page + " is wider than the screen");
    }

    /**
     * Pictures of the page, from top to bottom, at each width: {@code target/screenshots/NAME-WIDTH.png}. Only where the
     * browser must be there: they are for people to look at, and take long.
     */
    public void pictures(String name) {
        for (int width : IS_REQUIRED ? WIDTHS : List.<Integer>of()) {
            width(width);
            picture(name + "-" + width);
        }
    }

    /** One, as wide as the screen is now. */
    public void picture(String name) {
        if (!IS_REQUIRED) {
            return;
        }
        long width = ((Number) run("return window.innerWidth")).longValue();
        long height = ((Number) run("return document.documentElement.scrollHeight")).longValue();
        size((int) width, (int) Math.max(HEIGHT, Math.min(TALLEST, height)));
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            width((int) width);
        }
    }

    private static String axe() {
        if (axe == null) {
            try (InputStream stream = Chromium.class.getResourceAsStream("/axe.min.js")) {
                axe = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return axe;
    }
}
