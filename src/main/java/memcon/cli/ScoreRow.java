package memcon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import memcon.edition.Evaluation;
import memcon.edition.Evaluation.Subject;
import memcon.edition.Scores;

/**
 * A line of figures: of one document, or of several added up.
 *
 * @param scope what is added up: one document, an archive, a set, a use, or all
 * @param name which one; empty for all
 * @param documents how many
 * @param scores their figures
 */
record ScoreRow(String scope, String name, int documents, Scores scores) {

    /** The use of an edition, which is for everything. */
    private static final String EDITION = "edition";

    /**
     * Every document, every archive, set and use, all together. No row is about a blind document alone.
     *
     * @param kind what the scopes' names begin with; may be empty
     */
    static List<ScoreRow> of(List<Evaluation> evaluations, String kind) {
        List<ScoreRow> rows = new ArrayList<>();
        List<Evaluation> used = evaluations.stream()
                .filter(each -> !each.subject().use().equals(EDITION))
                .toList();
        for (Evaluation each : evaluations) {
            add(rows, kind + "document", each.subject().document(), List.of(each));
        }
        grouped(evaluations, Subject::archive).forEach((name, group) -> add(rows, kind + "archive", name, group));
        grouped(used, ScoreRow::set).forEach((name, group) -> add(rows, kind + "set", name, group));
        grouped(used, ScoreRow::use).forEach((name, group) -> add(rows, kind + "use", name, group));
        add(rows, kind + "all", "", evaluations);
        return rows;
    }

    private static Map<String, List<Evaluation>> grouped(List<Evaluation> evaluations, Function<Subject, String> by) {
        Map<String, List<Evaluation>> groups = new TreeMap<>();
        evaluations.forEach(each -> groups.computeIfAbsent(by.apply(each.subject()), key -> new ArrayList<>())
                .add(each));
        return groups;
    }

    private static String use(Subject subject) {
        return subject.use().isEmpty() ? "use not told" : subject.use();
    }

    private static String set(Subject subject) {
        String set = subject.set().isEmpty() ? "" : " set " + subject.set();
        return subject.archive() + set + ", " + use(subject);
    }

    private static void add(List<ScoreRow> rows, String scope, String name, List<Evaluation> group) {
        if (group.size() == 1 && group.get(0).subject().isBlind()) {
            return;
        }
        Scores sum = group.stream().map(Evaluation::scores).reduce(Scores.NONE, Scores::plus);
        rows.add(new ScoreRow(scope, name, group.size(), sum));
    }
}
