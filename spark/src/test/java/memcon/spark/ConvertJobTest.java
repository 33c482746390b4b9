package memcon.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on Spark in this process, beside the same conversion without Spark. */
class ConvertJobTest {

    private static final Path EDITIONS = Path.of("../src/test/resources/editions/valid");
    private static final Path COLLECTION = Path.of("../data");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void lines_problems_and_coverage_are_those_of_one_machine() throws IOException {
        List<Path> inputs = everything();
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
        talk("a/one.txt", "Vell");
        talk("b/one.rec", "Tern");
        talk("b/two.txt", "Holm");
        assertEquals(ConvertJob.DONE, run(folder + "/*/*.txt", "-o", folder + "/out", "--parts", "2"));
        Alike one = Alike.onOneMachine(folder, List.of(folder.resolve("a/one.txt"), folder.resolve("b/two.txt")));
        Alike.inFolder(folder.resolve("out")).assertEqualTo(one);
    }

    @Test
    void two_runs_give_the_same_bytes() throws IOException {
        talk("talks/one.txt", "Vell");
        talk("talks/two.txt", "Tern");
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
            talk("talks/talk" + i + ".txt", "Vell");
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

        talk("talks/talk3.txt", "Tern");
        assertEquals(ConvertJob.DONE, convert(inputs, "out"));
        Alike.inFolder(out).assertEqualTo(Alike.onOneMachine(folder, inputs));
    }

    @Test
    void other_peoples_folders_are_left_alone() throws IOException {
        talk("talks/one.txt", "Vell");
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

    private Path talk(String path, String name) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, talkOf(name));
    }

    private static String talkOf(String name) {
        return """
                Talk at Arden

                Date: 7 March 1962
                Participants:
                Ambassador Otto Karl (note-taker)
                Minister Ada %1$s

                Minister %1$s said that the harbour would be closed. I asked when. She replied that nobody knew.
                """.formatted(name);
    }

    /** Texts, editions, archives, and whatever else can be in a delivery. */
    private List<Path> everything() throws IOException {
        Path talks = Files.createDirectories(folder.resolve("talks"));
        talk("talks/one.txt", "Vell");
        talk("talks/sub/one.txt", "Tern");
        talk("talks/.hidden/two.txt", "Tern");
        Files.writeString(talks.resolve("broken.xml"), "<TEI xml:id='broken'><text>");
        Files.write(talks.resolve("photo.jpg"), new byte[] {1});
        Files.write(talks.resolve("empty.txt"), new byte[0]);
        Files.write(talks.resolve("noise.txt.gz"), new byte[] {1, 2, 3});
        Files.copy(EDITIONS.resolve("harbour-talk.xml"), talks.resolve("harbour.xml"));
        Files.copy(EDITIONS.resolve("harbour-talk.xml"), talks.resolve("again.xml"));
        Files.copy(EDITIONS.resolve("legation-dinner.xml"), talks.resolve("dinner.xml"));
        Map<String, byte[]> members = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            members.put("june/packed" + i + ".txt", talkOf("Holm" + i).getBytes(StandardCharsets.UTF_8));
        }
        members.put("june/scan.jpg", new byte[] {1});
        Files.write(talks.resolve("june.zip"), zip(members));
        Files.write(talks.resolve("july.tar.gz"), tarGz(members));
        return List.of(
                COLLECTION.resolve("editions"),
                talks,
                COLLECTION.resolve("memoranda"),
                folder.resolve("gone.txt"),
                Path.of("../src/test/resources/memoranda/albanian-chinese-minutes"));
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tarGz(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
