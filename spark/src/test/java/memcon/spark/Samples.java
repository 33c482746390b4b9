package memcon.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Inputs for jobs, and a Spark in this process. */
record Samples(Path folder) {

    private static final Path EDITIONS = Path.of("../src/test/resources/editions/valid");
    private static final Path COLLECTION = Path.of("../data");

    static JavaSparkContext spark() {
        return new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    /** A talk with a minister of some name. */
    Path talk(String path, String name) throws IOException {
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
    List<Path> everything() throws IOException {
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
