package memcon.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.conversation.Term;
import org.jspecify.annotations.Nullable;

/** How the statements of two readings compare: who speaks which words, which are the same, what differs in these. */
final class StatementComparison {

    private static final int OTHER_KIND = 2;

    private final Reading gold;
    private final ActorNames goldNames;
    private final ActorNames foundNames;
    private final List<Statement> wanted;
    private final List<Statement> proposed;
    private final Map<Statement, Statement> pairs;
    private final Findings findings;

    StatementComparison(Reading gold, Reading found, Authority authority, Words words, Findings findings) {
        this.gold = gold;
        this.goldNames = new ActorNames(gold, authority);
        this.foundNames = new ActorNames(found, authority);
        this.wanted = preferred(gold);
        this.proposed = preferred(found);
        this.pairs = new Matching<Statement>(each -> words.in(each.passages()), StatementComparison::distance)
                .pairs(wanted, proposed);
        this.findings = findings;
    }

    /** The gold's statements that were found, each with what was found, in order of the text. */
    Map<Statement, Statement> pairs() {
        return pairs;
    }

    void compare() {
        byWord();
        matches();
        pairs.forEach(this::details);
    }

    private void byWord() {
        List<Attribution> goldPrincipal =
                of(StatementKind.PRINCIPAL, wanted).map(this::withReadings).toList();
        List<Attribution> foundPrincipal =
                of(StatementKind.PRINCIPAL, proposed).map(Attribution::of).toList();
        var text = gold.memorandum().text();
        findings.add(
                Measure.SPEAKER_BY_WORD,
                WordScore.of(text, goldPrincipal, foundPrincipal, StatementComparison::samePaths)
                        .speaker());
        WordScore named = WordScore.of(text, goldPrincipal, foundPrincipal, this::sameNames);
        findings.add(Measure.SPEAKER_NAME_BY_WORD, named.speaker());
        findings.add(Measure.PRINCIPAL_BY_WORD, named.detection());
        byWord(Measure.NESTED_NAME_BY_WORD, StatementKind.NESTED);
        byWord(Measure.NOMINAL_NAME_BY_WORD, StatementKind.NOMINAL);
        findings.add(
                Measure.DETECTION_BY_WORD,
                WordScore.of(
                                text,
                                wanted.stream().map(Attribution::of).toList(),
                                proposed.stream().map(Attribution::of).toList(),
                                StatementComparison::samePaths)
                        .detection());
    }

    private void byWord(Measure measure, StatementKind kind) {
        findings.add(
                measure,
                WordScore.of(
                                gold.memorandum().text(),
                                of(kind, wanted).map(this::withReadings).toList(),
                                of(kind, proposed).map(Attribution::of).toList(),
                                this::sameNames)
                        .speaker());
    }

    private void matches() {
        count(Measure.STATEMENTS, null);
        count(Measure.PRINCIPAL_STATEMENTS, StatementKind.PRINCIPAL);
        count(Measure.NESTED_STATEMENTS, StatementKind.NESTED);
        count(Measure.NOMINAL_STATEMENTS, StatementKind.NOMINAL);
        of(StatementKind.PRINCIPAL, wanted)
                .forEach(
                        each -> findings.add(Measure.NAMED_STATEMENTS, Score.accuracy(isNamed(each, pairs.get(each)))));
        for (Statement each : wanted) {
            if (!pairs.containsKey(each)) {
                findings.differ(Measure.STATEMENTS, each.passage(), told(each), "");
            }
        }
        Set<Statement> matched = new HashSet<>(pairs.values());
        for (Statement each : proposed) {
            if (!matched.contains(each)) {
                findings.differ(Measure.STATEMENTS, each.passage(), "", told(each));
            }
        }
    }

    private void count(Measure measure, @Nullable StatementKind kind) {
        long right = pairs.entrySet().stream()
                .filter(pair -> kind == null || is(kind, pair.getKey()) && is(kind, pair.getValue()))
                .count();
        findings.add(
                measure,
                new Score(
                        right,
                        proposed.stream()
                                .filter(each -> kind == null || is(kind, each))
                                .count(),
                        wanted.stream()
                                .filter(each -> kind == null || is(kind, each))
                                .count()));
    }

    private boolean isNamed(Statement wanted, @Nullable Statement found) {
        return found != null
                && is(StatementKind.PRINCIPAL, found)
                && withReadings(wanted).readings().stream().anyMatch(speakers -> sameNames(speakers, found.speakers()));
    }

    private void details(Statement one, Statement other) {
        var at = one.passage();
        List<List<String>> readings = withReadings(one).readings();
        findings.check(
                Measure.SPEAKER,
                readings.stream().anyMatch(speakers -> samePaths(speakers, other.speakers())),
                at,
                actors(one.speakers()),
                actors(other.speakers()));
        findings.add(
                Measure.SPEAKER_NAME,
                Score.accuracy(readings.stream().anyMatch(speakers -> sameNames(speakers, other.speakers()))));
        if (!one.addressees().isEmpty()) {
            findings.check(
                    Measure.ADDRESSEE,
                    samePaths(one.addressees(), other.addressees()),
                    at,
                    actors(one.addressees()),
                    actors(other.addressees()));
        }
        term(Measure.ACT, one, one.act(), other.act());
        term(Measure.MODE, one, one.mode(), other.mode());
        findings.check(
                Measure.REPORT_LEVEL,
                one.reportLevel() == other.reportLevel(),
                at,
                String.valueOf(one.reportLevel()),
                String.valueOf(other.reportLevel()));
        if (StatementKind.of(one) != StatementKind.of(other)) {
            findings.differ(Measure.STATEMENTS, at, kind(one), kind(other));
        }
    }

    private void term(Measure measure, Statement at, Term one, Term other) {
        findings.check(measure, one.equals(other), at.passage(), one.term(), other.term());
    }

    /** The gold's statement with all competing readings of its passage. */
    private Attribution withReadings(Statement statement) {
        List<List<String>> readings = new ArrayList<>(List.of(statement.speakers()));
        gold.statements().stream()
                .filter(each -> each.alternativeTo().contains(statement.id())
                        || statement.alternativeTo().contains(each.id()))
                .map(Statement::speakers)
                .forEach(readings::add);
        return new Attribution(statement.passages(), readings);
    }

    private boolean sameNames(List<String> one, List<String> other) {
        return ActorNames.same(goldNames, one, foundNames, other);
    }

    private static boolean samePaths(List<String> one, List<String> other) {
        return Set.copyOf(one).equals(Set.copyOf(other));
    }

    /** 0 for the same kind on the same level of report, 1 for the same kind, 2 for another. */
    private static int distance(Statement one, Statement other) {
        if (StatementKind.of(one) != StatementKind.of(other)) {
            return OTHER_KIND;
        }
        return one.reportLevel() == other.reportLevel() ? 0 : 1;
    }

    private static List<Statement> preferred(Reading reading) {
        return reading.statements().stream().filter(Statement::preferred).toList();
    }

    private static Stream<Statement> of(StatementKind kind, List<Statement> statements) {
        return statements.stream().filter(each -> is(kind, each));
    }

    private static boolean is(StatementKind kind, Statement statement) {
        return StatementKind.of(statement) == kind;
    }

    private static String kind(Statement statement) {
        return StatementKind.of(statement).name().toLowerCase(Locale.ROOT);
    }

    /** In brief: {@code principal: actor/a → actor/b ask}. */
    private static String told(Statement statement) {
        return kind(statement) + ": " + actors(statement.speakers()) + " → " + actors(statement.addressees()) + " "
                + statement.act().term();
    }

    private static String actors(List<String> paths) {
        return paths.isEmpty() ? "nobody told" : String.join(" ", paths);
    }
}
