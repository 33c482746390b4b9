package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import memcon.ProcessorTime;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.source.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whatever a text is, it is read without an exception, in time, and every position in the reading lies in the text. */
class ExtractorRobustnessTest {

    private static final Path MEMORANDA = Path.of("src/test/resources/memoranda");
    private static final Duration PATIENCE =
            Duration.ofMinutes(10); // for what would never end, on however busy a machine
    private static final int ROUNDS = Boolean.getBoolean("memcon.all") ? 200 : 50;

    @TestFactory
    Stream<DynamicTest> a_mutilated_memorandum_is_read() throws IOException {
        List<String> texts = texts();
        return IntStream.range(0, ROUNDS)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    read(mutilated(texts.get(random.nextInt(texts.size())), random));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_monstrous_text_is_read() throws IOException {
        Map<String, String> monsters = new LinkedHashMap<>();
        String all = String.join("\n\n", texts());
        monsters.put("nothing but white space", " \n\n \t\n");
        monsters.put("nothing but punctuation", ".,;:!?()[]{}“”„»«'\"—–-…/\\|*#@&%$".repeat(300));
        monsters.put("nothing but points and spaces", ". ".repeat(5000));
        monsters.put("nothing but colons, a line each", "A: \n\n".repeat(2000));
        monsters.put("one huge paragraph", sized(all, 200_000).replaceAll("\\s+", " "));
        monsters.put("one huge word", "a".repeat(200_000));
        monsters.put("one huge word of capitals", "Talk\n\nHe said " + "A".repeat(100_000));
        monsters.put("one huge word of capitals, all sorts of them", "Talk\n\nHe said " + capitals(100_000));
        monsters.put("deep quotations", "Talk\n\nKarl said: " + "“He said: ".repeat(2000) + "no" + "”".repeat(2000));
        monsters.put("deep brackets", "Talk\n\nKarl said (" + "([".repeat(5000) + "no" + "])".repeat(5000) + ").");
        monsters.put("unclosed quotations", "Talk\n\n" + "Karl said: \"No. ".repeat(2000));
        monsters.put("a chain of cues", "Talk\n\n" + "Karl said that ".repeat(2000) + "it rained.");
        monsters.put("a list of names", "Talk\n\n" + "Mr. Karl, ".repeat(5000) + "and Mr. Bird said no.");
        monsters.put(
                "lone surrogates and unassigned characters", "Talk\n\nKarl said \uDC00 that \uFFFF it \uD800 rained.");
        monsters.put(
                "characters beyond the BMP", "𝔗alk\n\nMr. 𝔎arl said that 🚢 passed. He asked 𝄞 why. ".repeat(200));
        monsters.put(
                "right to left",
                "Talk\n\n\u202Eقال السفير Mr. Karl said that \u200Fהתעלה was open.\u202C He left. ".repeat(200));
        return monsters.entrySet().stream()
                .map(monster -> dynamicTest(monster.getKey(), () -> read(monster.getValue())));
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void ten_times_the_text_takes_far_less_than_a_hundred_times_as_long() throws IOException {
        String all = String.join("\n\n", texts());
        String small = sized(all, 40_000);
        String large = sized(small, 400_000); // the same people talk ten times as long
        median(small);
        double times = (double) median(large) / median(small);
        System.out.printf("400 kB take %.1f times as long as 40 kB%n", times);
        assertTrue(times < 90, "400 kB take " + times + " times as long as 40 kB");
    }

    private static long median(String text) {
        long[] times = new long[3];
        for (int i = 0; i < times.length; i++) {
            times[i] = ProcessorTime.of(() -> InventedTalk.read(text));
        }
        Arrays.sort(times);
        return times[1];
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

    /** A text over and over, up to a length. */
    private static String sized(String text, int length) {
        return (text + "\n\n").repeat(length / text.length() + 1).substring(0, length);
    }

    private static String mutilated(String text, Random random) {
        String cut =
                text.substring(random.nextInt(text.length() / 2), text.length() - random.nextInt(text.length() / 3));
        return switch (random.nextInt(6)) {
            case 0 -> cut;
            case 1 -> shuffled(cut, "(?<=\\s)", random);
            case 2 -> shuffled(cut, "(?<=\\n\\n)", random);
            case 3 -> strewn(cut, "\u200B\u200D\uFEFF\u00AD", random);
            case 4 -> strewn(cut, "\u0000\u0001\u0007\u001B\u0085\u2028\r", random);
            default -> strewn(cut, "\"“”‘’()[]:;,.—\n", random);
        };
    }

    private static String capitals(int length) {
        StringBuilder capitals = new StringBuilder();
        new Random(length).ints(length, 'A', 'Z' + 1).forEach(letter -> capitals.append((char) letter));
        return capitals.toString();
    }

    private static String shuffled(String text, String between, Random random) {
        List<String> parts = new ArrayList<>(List.of(text.split(between)));
        Collections.shuffle(parts, random);
        return String.join("", parts);
    }

    /** With a character of these after every tenth, on average. */
    private static String strewn(String text, String characters, Random random) {
        StringBuilder strewn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            strewn.append(text.charAt(i));
            if (random.nextInt(10) == 0) {
                strewn.append(characters.charAt(random.nextInt(characters.length())));
            }
        }
        return strewn.toString();
    }

    private static void read(String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Reading> reading = assertTimeout(PATIENCE, () -> InventedTalk.read(text, problems));
        reading.ifPresentOrElse(
                ExtractorRobustnessTest::check, () -> assertFalse(problems.isEmpty(), "a text refused without a word"));
    }

    private static void check(Reading reading) {
        Memorandum memorandum = reading.memorandum();
        Span whole = new Span(0, memorandum.text().length());
        List<Span> spans = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            spans.add(statement.passage());
            statement.stances().forEach(stance -> {
                spans.add(stance.evidence());
                assertTrue(statement.passage().contains(stance.evidence()), stance::toString);
            });
        }
        for (Mention mention : reading.mentions()) {
            spans.add(mention.span());
            assertEquals(memorandum.text().quote(mention.span()), mention.asWritten());
        }
        reading.conversations().stream()
                .filter(each -> each.evidence() != null)
                .forEach(each -> spans.add(each.evidence()));
        spans.forEach(span -> assertTrue(whole.contains(span) && span.length() > 0, span::toString));
        int covered = 0;
        for (Ledger.Entry entry : reading.ledger().entries()) {
            assertEquals(covered, entry.span().start());
            covered = entry.span().end();
        }
        assertEquals(whole.end(), covered);
    }
}
