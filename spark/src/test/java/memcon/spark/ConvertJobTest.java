package memcon.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on Spark in this process, beside the same conversion without Spark. */
class ConvertJobTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeAll
    static void start() {
        spark = Samples.spark();
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @BeforeEach
    void prepare() {
        samples = new Samples(folder);
    }

    @Test
    void lines_problems_and_coverage_are_those_of_one_machine() throws IOException {
        List<Path> inputs = samples.everything();
        assertEquals(ConvertJob.FINDINGS, convert(inputs, "out"));
        Alike one = Alike.onOneMachine(folder, inputs);
        assertTrue(
                one.problems().toString().contains("is also in"), one.problems().toString());
        assertTrue(
                one.problems().toString().contains("has another edition"),
                one.problems().toString());
        assertTrue(
                one.problems().toString().contains("skipped by name (.jpg: 3)"),
                one.problems().toString());
        assertTrue(
                one.problems().toString().contains("not well-formed XML"),
                one.problems().toString());
        Alike.inFolder(folder.resolve("out")).assertEqualTo(one);
    }

    @Test
    void a_pattern_stands_for_the_files_that_it_fits() throws IOException {
        samples.talk("a/one.txt", "Vell");
        samples.talk("b/one.rec", "Tern");
        samples.talk("b/two.txt", "Holm");
        assertEquals(ConvertJob.DONE, run(folder + "/*/*.txt", "-o", folder + "/out", "--parts", "2"));
        Alike one = Alike.onOneMachine(folder, List.of(folder.resolve("a/one.txt"), folder.resolve("b/two.txt")));
        Alike.inFolder(folder.resolve("out")).assertEqualTo(one);
    }

    @Test
    void two_runs_give_the_same_bytes() throws IOException {
        samples.talk("talks/one.txt", "Vell");
        samples.talk("talks/two.txt", "Tern");
        assertEquals(ConvertJob.DONE, convert(List.of(folder.resolve("talks")), "first"));
        assertEquals(ConvertJob.DONE, convert(List.of(folder.resolve("talks")), "second"));
        Map<String, byte[]> first = bytes(folder.resolve("first"));
        Map<String, byte[]> second = bytes(folder.resolve("second"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void a_run_goes_on_where_another_stopped() throws IOException {
        for (int i = 0; i < 12; i++) {
            samples.talk("talks/talk" + i + ".txt", "Vell");
        }
        List<Path> inputs = List.of(folder.resolve("talks"));
        assertEquals(ConvertJob.DONE, convert(inputs, "out"));
        Path out = folder.resolve("out");
        Map<String, byte[]> whole = bytes(out);
        // Stopped after a part was written and before its receipt was; another receipt is damaged, a third part cut
        // off.
        Files.delete(out.resolve("_receipts/part-00000.json"));
        Files.writeString(out.resolve("_receipts/part-00001.json"), "{\"key\": ");
        Files.write(out.resolve("part-00002.nq.gz"), new byte[] {1});
        Files.delete(out.resolve(OutputFolder.MANIFEST));
        // What is not made again keeps what somebody has put there.
        byte[] mark = new byte[whole.get("part-00003.nq.gz").length];
        Files.write(out.resolve("part-00003.nq.gz"), mark);
        assertEquals(ConvertJob.DONE, convert(inputs, "out"));
        Map<String, byte[]> again = bytes(out);
        assertArrayEquals(mark, again.remove("part-00003.nq.gz"));
        whole.remove("part-00003.nq.gz");
        assertEquals(whole.keySet(), again.keySet());
        whole.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));

        samples.talk("talks/talk3.txt", "Tern");
        assertEquals(ConvertJob.DONE, convert(inputs, "out"));
        Alike.inFolder(out).assertEqualTo(Alike.onOneMachine(folder, inputs));
    }

    @Test
    void other_peoples_folders_are_left_alone() throws IOException {
        samples.talk("talks/one.txt", "Vell");
        assertEquals(ConvertJob.WRONG_USE, convert(List.of(folder.resolve("talks")), "talks"));
        assertEquals(ConvertJob.WRONG_USE, run(folder + "/talks", "-o", folder + "/out", "--parts", "0"));
        assertEquals(ConvertJob.WRONG_USE, run(folder + "/talks", "-o", folder + "/out", "--base", "nowhere"));
        assertEquals(ConvertJob.WRONG_USE, run(folder + "/talks", "-o", folder + "/out", "--authority", "nowhere"));
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(
                ConvertJob.WRONG_USE, run(folder + "/talks", "-o", folder + "/out", "--lexicon", folder + "/empty"));
        assertEquals(ConvertJob.WRONG_USE, run(folder + "/talks"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void no_jena_is_there_to_be_loaded() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.apache.jena.rdf.model.Model"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.apache.jena.query.Query"));
    }

    private static int convert(List<Path> inputs, Path output) {
        List<String> arguments =
                new ArrayList<>(inputs.stream().map(Path::toString).toList());
        arguments.addAll(List.of("-o", output.toString(), "--parts", "7"));
        return run(arguments.toArray(String[]::new));
    }

    private int convert(List<Path> inputs, String output) {
        return convert(inputs, folder.resolve(output));
    }

    private static int run(String... arguments) {
        return ConvertJob.run(new ConvertJob(spark), arguments);
    }

    private static Map<String, byte[]> bytes(Path output) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(output.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
