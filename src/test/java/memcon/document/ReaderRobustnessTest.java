package memcon.document;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever bytes a file has, its reader throws nothing, covers what it read and says why it read nothing. */
class ReaderRobustnessTest {

    private static final Path MEMORANDA = Path.of("src/test/resources/memoranda");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1251"));
    private static final int ROUNDS = 150;

    @Test
    void texts_in_the_wrong_encoding_with_wrong_bytes_are_read_or_refused() throws IOException {
        List<String> texts = texts();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes =
                    texts.get(random.nextInt(texts.size())).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            read("talk.txt", wronged(bytes, random), seed);
        }
    }

    @Test
    void volumes_with_wrong_bytes_are_read_or_refused() {
        String document = "<div type=\"document\" xml:id=\"d1\"><head>1. Memorandum of Conversation</head>"
                + "<list type=\"participants\"><head>PARTICIPANTS</head><item>Mr. Karl</item></list>"
                + "<p>Mr. Karl said that<pb n=\"2\"/> the canal was <hi>open</hi>.<note n=\"1\">It was.</note></p></div>";
        String volume =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"v\"><text><body>"
                        + document.repeat(5) + "</body></text></TEI>";
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            read("v.xml", wronged(volume.getBytes(StandardCharsets.UTF_8), random), seed);
        }
    }

    private static void read(String name, byte[] bytes, int seed) {
        Readings readings = new Readings();
        List<Memorandum> memoranda =
                assertTimeout(Duration.ofMinutes(5), () -> readings.readAll(name, bytes), "seed " + seed);
        assertTrue(!memoranda.isEmpty() || !readings.problems.isEmpty(), "refused without a word, seed " + seed);
    }

    /** Cut somewhere, with some bytes changed and a stretch of it repeated elsewhere. */
    private static byte[] wronged(byte[] bytes, Random random) {
        byte[] wronged = Arrays.copyOfRange(
                bytes, random.nextInt(1 + bytes.length / 4), bytes.length - random.nextInt(1 + bytes.length / 4));
        for (int i = random.nextInt(12); i > 0; i--) {
            wronged[random.nextInt(wronged.length)] = (byte) random.nextInt(256);
        }
        int length = random.nextInt(wronged.length / 2);
        System.arraycopy(
                wronged,
                random.nextInt(wronged.length - length),
                wronged,
                random.nextInt(wronged.length - length),
                length);
        return wronged;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MEMORANDA)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("input."))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
