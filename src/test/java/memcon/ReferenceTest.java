package memcon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.Span;
import memcon.edition.Attribution;
import memcon.edition.Score;
import memcon.edition.StatementKind;
import memcon.edition.WordScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of a hand-made reference of 116744 the extractor finds by itself; the figures are printed. */
class ReferenceTest {

    /** A speech act of the reference. */
    private record Expected(Span span, String kind, String speaker, Set<String> acts) {}

    private static final List<Expected> EXPECTED = new ArrayList<>();
    private static Reading reading;

    @BeforeAll
    static void readBoth() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/reference/wilson-116744.tsv"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                EXPECTED.add(new Expected(
                        new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1])),
                        row[2],
                        row[3],
                        Set.of(row[4].split("\\|", -1))));
            }
        }
        reading = ConvertedMemorandum.reading();
    }

    @Test
    void at_least_80_of_the_84_principal_statements_are_found_with_the_right_speaker() {
        assertTrue(named("principal") >= 80);
    }

    @Test
    void at_least_6_of_the_8_nested_statements_are_found_with_the_right_speaker() {
        assertTrue(named("nested") >= 6);
    }

    @Test
    void at_least_5_of_the_6_nominal_speech_events_are_found_with_the_right_speaker() {
        assertTrue(named("nominal") >= 5);
    }

    @Test
    void word_by_word_the_principal_speaker_is_right_for_95_in_100() {
        Score words = WordScore.of(
                        reading.memorandum().text(),
                        EXPECTED.stream()
                                .filter(each -> each.kind().equals("principal"))
                                .map(each -> new Attribution(List.of(each.span()), List.of(List.of(each.speaker()))))
                                .toList(),
                        reading.statements().stream()
                                .filter(each -> StatementKind.of(each) == StatementKind.PRINCIPAL && each.preferred())
                                .map(Attribution::of)
                                .toList(),
                        List::equals)
                .speaker();
        double f1 = words.f1();
        System.out.printf(
                "116744, word by word: precision %.3f, recall %.3f, F1 %.3f%n", words.precision(), words.recall(), f1);
        assertTrue(f1 >= 0.95, "F1 " + f1);
    }

    private static long named(String kind) {
        List<Expected> wanted =
                EXPECTED.stream().filter(e -> e.kind().equals(kind)).toList();
        Set<String> missed = new TreeSet<>();
        long named = 0;
        long acts = 0;
        for (Expected each : wanted) {
            Statement best = best(each);
            if (best == null) {
                missed.add(each.span().start() + " " + each.speaker());
            } else {
                named++;
                acts += each.acts().contains(best.act().term()) ? 1 : 0;
            }
        }
        System.out.printf(
                "116744, %s: %d of %d found with the right speaker, %d of them with the right act; missed: %s%n",
                kind, named, wanted.size(), acts, missed);
        return named;
    }

    /** The statement that covers at least half of an expected one, is at most twice as long and has its speaker. */
    private static Statement best(Expected expected) {
        Statement best = null;
        int bestCommon = 0;
        for (Statement statement : reading.statements()) {
            Span span = statement.passage();
            int common = common(span, expected.span());
            boolean fits = common * 2 >= expected.span().length()
                    && span.length() <= 2 * expected.span().length();
            boolean sameKind = expected.kind().equals(kind(statement));
            if (fits && sameKind && isBy(statement, expected.speaker()) && common > bestCommon) {
                best = statement;
                bestCommon = common;
            }
        }
        return best;
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static String kind(Statement statement) {
        return StatementKind.of(statement).name().toLowerCase(Locale.ROOT);
    }

    private static boolean isBy(Statement statement, String speaker) {
        return speaker.equals("-")
                ? statement.speakers().isEmpty()
                : statement.speakers().equals(List.of(speaker));
    }
}
