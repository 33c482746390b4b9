package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** The code that the page of queries offers is run as it stands there, with a query that has every sign that could break it. */
@EnabledIfSystemProperty(named = "memcon.browser", matches = "true", disabledReason = "takes long")
class QuerySnippetsTest {

    private static final String HARD = """
            # It's "hard": ${HOME} $(id) `id` \\ 100 % <&>
            SELECT (ENCODE_FOR_URI(CONCAT("it's \\"so\\" \\\\ ${HOME} `id` $(id) 1+1=2 & 100 % ö 🚢", '''two\s
            lines''', " \\t \\\\n '' \\"\\"\\" end\\\\")) AS ?signs) ("no comma" AS ?second) {}
            """;

    private static final String SIGNS = """
            it%27s%20%22so%22%20%5C%20%24%7BHOME%7D%20%60id%60%20%24%28id%29%201%2B1%3D2%20%26%20100%20%25\
            %20%C3%B6%20%F0%9F%9A%A2two%20%0Alines%20%09%20%5Cn%20%27%27%20%22%22%22%20end%5C""";

    /** What the library is asked for, where it is not installed. */
    private static final String STAND_IN = """
            import json, urllib.parse, urllib.request
            JSON = "application/sparql-results+json"
            class SPARQLWrapper:
                def __init__(self, endpoint):
                    self.endpoint = endpoint
                def setMethod(self, method):
                    assert method == "POST"
                def setQuery(self, query):
                    self.body = urllib.parse.urlencode({"query": query}).encode()
                def setReturnFormat(self, accept):
                    self.accept = accept
                def query(self):
                    return self
                def convert(self):
                    request = urllib.request.Request(self.endpoint, self.body, {"Accept": self.accept})
                    return json.load(urllib.request.urlopen(request))
            """;

    private static Chromium chromium;
    private static QueryDesk desk;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        desk = new QueryDesk(chromium, ServedArchive.start());
        desk.ask(HARD);
        chromium.find(".snippets summary").click();
    }

    private static String code(String language) {
        new Select(chromium.find(".snippets select")).selectByVisibleText(language);
        return String.valueOf(chromium.find(".snippets pre").getDomProperty("textContent"));
    }

    private static void assertAnswers(String output) {
        assertTrue(output.contains(SIGNS), () -> output + "\nhas not\n" + SIGNS);
    }

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static boolean isThere(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void in_a_shell() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("ask.sh"), code("curl"));
        assertAnswers(run(Map.of(), "sh", script.toString()));
    }

    @Test
    void in_python() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("ask.py"), code("Python (SPARQLWrapper)"));
        Assumptions.assumeTrue(isThere("python3", "--version"), "skipped: python3 is not installed");
        if (!isThere("python3", "-c", "import SPARQLWrapper")) {
            Files.writeString(folder.resolve("SPARQLWrapper.py"), STAND_IN);
        }
        assertAnswers(run(Map.of("PYTHONPATH", folder.toString()), "python3", script.toString()));
    }

    @Test
    void in_javascript() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("ask.mjs"), code("JavaScript"));
        Assumptions.assumeTrue(isThere("node", "--version"), "skipped: node is not installed");
        assertAnswers(run(Map.of(), "node", script.toString()));
    }

    @Test
    void in_java_with_jena() throws Exception {
        assertAnswers(runJava(code("Java (Jena)"), "jena"));
    }

    @Test
    void in_java_with_rdf4j() throws Exception {
        assertAnswers(runJava(code("Java (RDF4J)"), "rdf4j"));
    }

    @Test
    void in_r() throws IOException, InterruptedException {
        String code = code("R");
        // Without R at hand: a quoted string has the escapes of JavaScript's, but for line breaks.
        String quoted = code.substring(code.indexOf('"') + 1, code.indexOf("\"\naddress"));
        assertEquals(
                HARD.strip(), quoted.replace("\\\"", "\"").replace("\\\\", "\\").strip());
        if (isThere("Rscript", "--version")) {
            Path script = Files.writeString(folder.resolve("ask.R"), code);
            assertAnswers(run(Map.of(), "Rscript", script.toString()));
        }
    }

    private static String runJava(String code, String name) throws Exception {
        Path source =
                Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("Ask.java"), code);
        int faults = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertEquals(0, faults, code);
        PrintStream former = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {source.getParent().toUri().toURL()})) {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            loader.loadClass("Ask").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(former);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
