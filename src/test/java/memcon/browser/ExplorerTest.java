package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who walks about in the graph: forth, back, aside, and takes a piece of it along. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class ExplorerTest extends Journey {

    private static final String CASTRO = "explore?thing=https%3A%2F%2Fw3id.org%2Fmemcon%2Fid%2Factor%2Ffidel-castro";
    private static final Pattern AMOUNT = Pattern.compile("(\\d+) things?, (\\d+) relations?");
    private static final int MANY = 2000;
    private static final long PATIENCE_MILLIS = 10_000;

    @TempDir
    static Path folder;

    /** How much the page says that it shows. */
    private record Amount(int things, int relations) {}

    private static void open(String path) {
        chromium.open(archive.address(path));
    }

    private static Amount shown() {
        return amount(chromium.await(page -> {
            String text = page.findElement(By.id("explore-status")).getText();
            return AMOUNT.matcher(text).find() ? text : null;
        }));
    }

    /** What is shown when it is no longer what it was. */
    private static Amount changed(Amount before) {
        return chromium.await(page -> {
            Amount now = amount(page.findElement(By.id("explore-status")).getText());
            return now.equals(before) ? null : now;
        });
    }

    private static Amount amount(String status) {
        Matcher amount = AMOUNT.matcher(status);
        assertTrue(amount.find(), status);
        return new Amount(Integer.parseInt(amount.group(1)), Integer.parseInt(amount.group(2)));
    }

    private static WebElement button(String words) {
        return chromium.find("button[aria-label^='" + words + "']");
    }

    private static void assertTablesShow(Amount amount) {
        assertTrue(chromium.text().contains("Things (" + amount.things() + ")"), chromium::text);
        assertTrue(chromium.text().contains("Relations (" + amount.relations() + ")"), chromium::text);
        assertEquals(amount.things(), chromium.all("#table-things tbody tr").size());
        assertEquals(
                amount.relations(), chromium.all("#table-relations tbody tr").size());
    }

    @Test
    void from_a_name_to_the_request_and_those_who_told_of_it_and_back() {
        open("explore");
        chromium.assertSound("where to begin");
        chromium.pictures("explore-begin");
        chromium.find("main input[name=name]").sendKeys("Castro", Keys.ENTER);
        chromium.await(page -> page.findElement(By.linkText("Fidel Castro"))).click();
        Amount first = shown();
        assertTablesShow(first);
        button("Expand: Fidel Castro, request").click();
        Amount second = changed(first);
        assertTrue(second.things() > first.things(), second::toString);
        assertTablesShow(second);
        assertTrue(chromium.text().contains("reported in (as others have told)"), chromium::text);
        assertTrue(chromium.text().contains("requests (of what is said)"), chromium::text);

        chromium.find("[data-key='kind Claim']").click();
        Amount withoutClaims = changed(second);
        assertTrue(chromium.all("#table-things .kind-cell").stream()
                .noneMatch(kind -> kind.getText().equals("claim")));
        assertTablesShow(withoutClaims);
        chromium.find("#explore-undo").click();
        assertEquals(second, changed(withoutClaims));
        chromium.find("#explore-undo").click();
        assertEquals(first, changed(second));
        chromium.find("#explore-redo").click();
        assertEquals(second, changed(first));
        assertEquals("", String.join("\n", chromium.faults()));
    }

    @Test
    void a_link_shows_somebody_else_the_same() {
        open(CASTRO);
        Amount first = shown();
        button("Expand: Castro asked the USSR").click();
        Amount second = changed(first);
        chromium.find("[data-key^='relation '][data-key$='#mentions']").click();
        Amount third = changed(second);
        String address = chromium.driver().getCurrentUrl();
        String table = chromium.find("#relations").getText();
        chromium.open(address);
        assertEquals(third, shown());
        assertEquals(table, chromium.find("#relations").getText());
        chromium.assertSound("a shared view");
        chromium.pictures("explore");
        chromium.scheme("dark");
        chromium.assertSound("a shared view in the dark");
        chromium.picture("explore-dark");
        chromium.scheme("light");
    }

    @Test
    void all_is_done_from_the_keyboard() {
        open(CASTRO);
        Amount first = shown();
        WebElement expand = button("Expand: Fidel Castro, assert");
        expand.sendKeys(Keys.ENTER);
        Amount second = changed(first);
        WebElement takeOut = button("Take out: Fidel Castro, assert");
        takeOut.sendKeys(Keys.SPACE);
        Amount third = changed(second);
        assertTrue(third.things() < second.things(), third::toString);
        chromium.find("#explore-layout").sendKeys("Rings");
        assertTrue(chromium.driver().getCurrentUrl().contains("layout=rings"));
        chromium.find("#query summary").sendKeys(Keys.ENTER);
        chromium.driver().findElement(By.linkText("ask it yourself")).sendKeys(Keys.ENTER);
        assertTrue(chromium.find("table").getText().contains("Fidel Castro"), chromium::text);
    }

    @Test
    void the_graph_is_taken_along_as_graphml_and_svg() throws IOException {
        chromium.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        open(CASTRO + "#step=claim/castro-asked-the-ussr-for-weapons-for-venezuela");
        Amount shown = shown();
        chromium.find("#explore-graphml").click();
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        new GraphMLImporter<String, DefaultEdge>().importGraph(graph, new StringReader(saved("graph.graphml")));
        assertEquals(shown, new Amount(graph.vertexSet().size(), graph.edgeSet().size()));
        button("Save as SVG").click();
        String svg = saved("graph.svg");
        assertEquals(shown.relations(), svg.split("<line ", -1).length - 1);
        assertTrue(svg.contains("stroke-dasharray=\"7 4\""), "what is said is dashed");
        button("Save as PNG").click();
        assertTrue(Files.size(file("graph.png")) > 0);
    }

    private static String saved(String name) throws IOException {
        return Files.readString(file(name));
    }

    private static Path file(String name) {
        Path file = folder.resolve(name);
        chromium.await(page -> Files.exists(file) ? file : null);
        return file;
    }

    /** Every passage, mention, stance and claim of four documents. */
    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void two_thousand_things_can_still_be_worked_with() {
        StringBuilder steps = new StringBuilder("#machinery=1");
        for (String document :
                new String[] {"wilson-116744", "brioni-presidents-1961", "djakarta-telegram-1961", "indian-record"}) {
            steps.append("&step=9*document/")
                    .append(document)
                    .append("/text&step=9*document/")
                    .append(document);
        }
        for (String kind : new String[] {"Stance", "Mention", "Claim"}) {
            steps.append("&step=9*https://w3id.org/memcon/ontology%23").append(kind);
        }
        open(CASTRO + steps);
        Amount many = shown();
        long before = System.nanoTime();
        chromium.find("[data-key='kind Passage'], [data-key='kind Thing']").click();
        changed(many);
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertTrue(many.things() >= MANY, many::toString);
        assertTrue(millis < PATIENCE_MILLIS, () -> millis + " ms");
        chromium.picture("explore-many");
    }

    @Test
    void without_scripts_the_table_leads_on() {
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(CASTRO);
            assertTrue(chromium.find("#relations").getText().contains("Castro asked the USSR for weapons"));
            chromium.driver()
                    .findElement(By.linkText("Castro asked the USSR for weapons for Venezuela"))
                    .click();
            assertEquals(
                    "From Castro asked the USSR for weapons for Venezuela",
                    chromium.find("h1").getText());
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
