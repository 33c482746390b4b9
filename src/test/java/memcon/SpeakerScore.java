package memcon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.Span;
import memcon.document.Text;
import memcon.edition.Attribution;
import memcon.edition.StatementKind;
import memcon.edition.WordScore;

/**
 * How well a reading agrees with the gold. Word by word: a word is right if the innermost statement over it, of one
 * kind, has the right speaker. Addressee and act are looked at only where a principal statement with the right speaker
 * was found.
 *
 * @param right words with the right speaker
 * @param detected words in some statement of the reading and in some of the gold
 * @param proposed words in some statement of the reading
 * @param expected words in some statement of the gold
 * @param found statements found with the right speaker
 * @param addressed those among them of which the gold tells the addressee
 * @param addressees those of these with the right addressee
 * @param acts those found with a right act
 */
record SpeakerScore(
        int right, int detected, int proposed, int expected, int found, int addressed, int addressees, int acts) {

    static final SpeakerScore NONE = new SpeakerScore(0, 0, 0, 0, 0, 0, 0, 0);

    static SpeakerScore of(Reading reading, Authority authority, GoldDocument gold, StatementKind kind) {
        GoldSpeakers speakers = new GoldSpeakers(reading, authority, gold);
        List<GoldDocument.Row> rows =
                gold.rows().stream().filter(row -> row.kind() == kind).toList();
        List<Statement> statements = reading.statements().stream()
                .filter(statement -> statement.preferred() && StatementKind.of(statement) == kind)
                .toList();
        return words(reading.memorandum().text(), rows, statements, speakers)
                .plus(statements(rows, statements, speakers));
    }

    SpeakerScore plus(SpeakerScore other) {
        return new SpeakerScore(
                right + other.right,
                detected + other.detected,
                proposed + other.proposed,
                expected + other.expected,
                found + other.found,
                addressed + other.addressed,
                addressees + other.addressees,
                acts + other.acts);
    }

    double f1() {
        return share(2 * right, proposed + expected);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f, detection P %.3f, %d words, addressee %.2f, act %.2f of %d statements",
                share(right, proposed),
                share(right, expected),
                f1(),
                share(detected, proposed),
                expected,
                share(addressees, addressed),
                share(acts, found),
                found);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static SpeakerScore words(
            Text text, List<GoldDocument.Row> rows, List<Statement> statements, GoldSpeakers speakers) {
        WordScore words = WordScore.of(
                text,
                rows.stream()
                        .map(row -> new Attribution(List.of(row.span()), List.of(row.speakers())))
                        .toList(),
                statements.stream().map(Attribution::of).toList(),
                (people, actors) -> speakers.same(actors, people));
        return new SpeakerScore(words.right(), words.detected(), words.found(), words.gold(), 0, 0, 0, 0);
    }

    private static SpeakerScore statements(
            List<GoldDocument.Row> rows, List<Statement> statements, GoldSpeakers speakers) {
        int found = 0;
        int addressed = 0;
        int addressees = 0;
        int acts = 0;
        for (GoldDocument.Row row : rows) {
            Optional<Statement> best = statements.stream()
                    .filter(fits(row.span()))
                    .filter(each -> speakers.same(each.speakers(), row.speakers()))
                    .max(Comparator.comparingInt(each -> common(each.passage(), row.span())));
            if (best.isPresent()) {
                found++;
                acts += row.acts().contains(best.get().act().term()) ? 1 : 0;
                if (!row.addressees().isEmpty()) {
                    addressed++;
                    addressees += speakers.same(best.get().addressees(), row.addressees()) ? 1 : 0;
                }
            }
        }
        return new SpeakerScore(0, 0, 0, 0, found, addressed, addressees, acts);
    }

    /** A statement that covers at least half of what is looked for and is at most twice as long. */
    private static Predicate<Statement> fits(Span wanted) {
        return each -> common(each.passage(), wanted) * 2 >= wanted.length()
                && each.passage().length() <= 2 * wanted.length();
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** The sum of scores. */
    static SpeakerScore sum(Stream<SpeakerScore> scores) {
        return scores.reduce(NONE, SpeakerScore::plus);
    }
}
