package memcon.edition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import memcon.document.Memorandum;
import memcon.document.Span;

/**
 * How the statements found compare with stand-off gold, which knows people by names alone. Addressee, act and mode are
 * looked at only where a principal statement with the right speaker was found.
 */
final class GoldComparison {

    private final Memorandum memorandum;
    private final List<Told> gold;
    private final List<Told> found;
    private final NameAgreement names;
    private final Findings findings;

    GoldComparison(Memorandum memorandum, List<Told> gold, List<Told> found, NameAgreement names) {
        this.memorandum = memorandum;
        this.gold = gold;
        this.found = found;
        this.names = names;
        this.findings = new Findings(memorandum);
    }

    Findings compare() {
        WordScore principal = byWord(kind(StatementKind.PRINCIPAL));
        findings.add(Measure.SPEAKER_NAME_BY_WORD, principal.speaker());
        findings.add(Measure.PRINCIPAL_BY_WORD, principal.detection());
        findings.add(
                Measure.NESTED_NAME_BY_WORD, byWord(kind(StatementKind.NESTED)).speaker());
        findings.add(
                Measure.NOMINAL_NAME_BY_WORD,
                byWord(kind(StatementKind.NOMINAL)).speaker());
        findings.add(Measure.DETECTION_BY_WORD, byWord(any -> true).detection());
        statements();
        named();
        return findings;
    }

    private WordScore byWord(Predicate<Told> which) {
        return WordScore.of(
                memorandum.text(),
                gold.stream().filter(which).map(Told::attribution).toList(),
                found.stream().filter(which).map(Told::attribution).toList(),
                names::same);
    }

    private void statements() {
        Words words = new Words(memorandum.text());
        Map<Told, Told> pairs = new Matching<Told>(
                        each -> words.in(each.passages()), (one, other) -> one.kind() == other.kind() ? 0 : 1)
                .pairs(gold, found);
        count(Measure.STATEMENTS, pairs, any -> true);
        count(Measure.PRINCIPAL_STATEMENTS, pairs, kind(StatementKind.PRINCIPAL));
        count(Measure.NESTED_STATEMENTS, pairs, kind(StatementKind.NESTED));
        count(Measure.NOMINAL_STATEMENTS, pairs, kind(StatementKind.NOMINAL));
        pairs.forEach((one, other) -> findings.check(
                Measure.SPEAKER_NAME,
                names.same(one.speakers(), other.speakers()),
                one.span(),
                people(one.speakers()),
                people(other.speakers())));
        gold.stream()
                .filter(each -> !pairs.containsKey(each))
                .forEach(each -> findings.differ(Measure.STATEMENTS, each.span(), inBrief(each), ""));
        Set<Told> matched = new HashSet<>(pairs.values());
        found.stream()
                .filter(each -> !matched.contains(each))
                .forEach(each -> findings.differ(Measure.STATEMENTS, each.span(), "", inBrief(each)));
    }

    private void count(Measure measure, Map<Told, Told> pairs, Predicate<Told> which) {
        long right = pairs.entrySet().stream()
                .filter(pair -> which.test(pair.getKey()) && which.test(pair.getValue()))
                .count();
        findings.add(
                measure,
                new Score(
                        right,
                        found.stream().filter(which).count(),
                        gold.stream().filter(which).count()));
    }

    private void named() {
        List<Told> spoken = found.stream().filter(kind(StatementKind.PRINCIPAL)).toList();
        gold.stream().filter(kind(StatementKind.PRINCIPAL)).forEach(wanted -> {
            Optional<Told> best = spoken.stream()
                    .filter(each -> fits(each.span(), wanted.span()))
                    .filter(each -> names.same(wanted.speakers(), each.speakers()))
                    .max(Comparator.comparingInt(each -> common(each.span(), wanted.span())));
            findings.add(Measure.NAMED_STATEMENTS, Score.accuracy(best.isPresent()));
            best.ifPresent(each -> details(wanted, each));
        });
    }

    private void details(Told wanted, Told best) {
        if (!wanted.addressees().isEmpty()) {
            findings.check(
                    Measure.ADDRESSEE,
                    names.same(wanted.addressees(), best.addressees()),
                    wanted.span(),
                    people(wanted.addressees()),
                    people(best.addressees()));
        }
        findings.check(
                Measure.ACT,
                wanted.acts().contains(best.act()),
                wanted.span(),
                String.join("|", wanted.acts().stream().map(act -> act.term()).toList()),
                best.act().term());
        findings.check(
                Measure.MODE,
                wanted.mode() == best.mode(),
                wanted.span(),
                wanted.mode().term(),
                best.mode().term());
    }

    /** Covers at least half of what is looked for and is at most twice as long. */
    private static boolean fits(Span span, Span wanted) {
        return common(span, wanted) * 2 >= wanted.length() && span.length() <= 2 * wanted.length();
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static Predicate<Told> kind(StatementKind kind) {
        return each -> each.kind() == kind;
    }

    private static String inBrief(Told told) {
        return told.kind().name().toLowerCase(Locale.ROOT) + ": " + people(told.speakers()) + " → "
                + people(told.addressees()) + " " + told.act().term();
    }

    private static String people(List<String> people) {
        return people.isEmpty() ? "nobody told" : String.join("; ", people);
    }
}
