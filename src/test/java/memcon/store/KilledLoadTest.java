package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed, whenever that happens, leaves the old data or the new, never a mixture and never nothing. */
class KilledLoadTest {

    private static final int KILLS = 20;
    private static final int QUADS = 20_000;

    /** One in so many has a name, which the text index must hold whenever the data do. */
    private static final int NAMED = 10;

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_store_whose_load_is_killed_at_any_moment_opens_with_the_old_data_or_the_new() throws Exception {
        Path store = folder.resolve("store");
        Path[] editions = {generate("red"), generate("blue")};
        Store.load(store, List.of(editions[0]));
        long whole = millisOfALoad(editions[0]);
        Random random = new Random(1964);
        TreeSet<String> seen = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String before = content(store);
            String wanted = before.startsWith("red") ? "blue" : "red";
            runAndKill(store, editions[wanted.equals("red") ? 0 : 1], random.nextLong(whole + whole / 5));
            String after = content(store);
            assertTrue(after.equals(before) || after.equals(wanted + " " + QUADS), "kill " + kill + " left: " + after);
            seen.add(after.equals(before) ? "old" : "new");
        }
        assertTrue(seen.contains("old"), "no kill came early enough to mean anything");
    }

    @Test
    void the_load_after_a_killed_one_removes_what_that_left() throws Exception {
        Path store = folder.resolve("store");
        Path red = generate("red");
        Store.load(store, List.of(red));
        Files.createDirectories(store.resolve("generation-7/Data-0001"));
        Files.writeString(store.resolve("generation-7/Data-0001/half.dat"), "half");
        Store.load(store, List.of(red));
        assertEquals("red " + QUADS, content(store));
        assertTrue(Files.notExists(store.resolve("generation-7")));
    }

    /** The duration of a child's load, from the moment it says that it begins. */
    private long millisOfALoad(Path file) throws Exception {
        Process child = start(folder.resolve("other"), file);
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("loading", out.readLine());
            long start = System.nanoTime();
            assertEquals("loaded", out.readLine());
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        } finally {
            child.waitFor();
        }
    }

    private void runAndKill(Path store, Path file, long millis) throws Exception {
        Process child = start(store, file);
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("loading", out.readLine());
            child.waitFor(millis, TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path store, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingChild.class.getName(),
                        store.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path generate(String colour) throws IOException {
        Path file = folder.resolve(colour + ".nq");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < QUADS; i++) {
                out.write("<urn:thing:%d> <urn:colour> \"%s\" <urn:graph:%d> .%n".formatted(i, colour, i % 50));
                if (i % NAMED == 0) {
                    out.write(
                            "<urn:thing:%d> <http://www.w3.org/2000/01/rdf-schema#label> \"%s thing\" <urn:graph:0> .%n"
                                    .formatted(i, colour));
                }
            }
        }
        return file;
    }

    /** Each colour in the store with its number of statements, checked against what a search finds. */
    private static String content(Path store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Holdings holdings = Store.open(store)) {
            new Question(
                            "test",
                            "SELECT (CONCAT(?c, ' ', STR(COUNT(*))) AS ?line) { ?s <urn:colour> ?c } GROUP BY ?c ORDER BY ?c")
                    .answer(holdings, AnswerFormat.TSV, out);
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            new Question(
                            "test",
                            "SELECT (COUNT(*) AS ?n) { ?s <http://jena.apache.org/text#query> 'thing' ; <urn:colour> ?c ."
                                    + " ?s <http://jena.apache.org/text#query> ?c }")
                    .answer(holdings, AnswerFormat.CSV, found);
            assertEquals(
                    QUADS / NAMED,
                    Integer.parseInt(found.toString(StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()));
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", ""))
                .reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b);
    }
}
