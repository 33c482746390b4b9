package memcon.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import memcon.edition.Measure;
import memcon.edition.Score;

/** Figures of many documents, a line each, for people who compare them. */
final class ScoreLines {

    private static final String HEADING = String.format(
            Locale.ROOT,
            "%-40s %17s  %11s  %5s  %5s  %5s  %5s  %5s  %5s  %5s  %8s%n%-40s %5s %5s %5s  %5s %5s",
            "",
            "speaker",
            "speech",
            "stmts",
            "named",
            "addr",
            "act",
            "mode",
            "nest",
            "nom",
            "words",
            "",
            "P",
            "R",
            "F1",
            "P",
            "R");

    private final PrintStream out;

    ScoreLines(PrintStream out) {
        this.out = out;
    }

    /** One block: a title, what the columns are, the rows. */
    void print(String title, List<ScoreRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.println(title);
        out.println(HEADING);
        rows.forEach(this::line);
        out.println();
    }

    private void line(ScoreRow row) {
        Score speaker = row.scores().of(Measure.SPEAKER_NAME_BY_WORD);
        Score speech = row.scores().of(Measure.PRINCIPAL_BY_WORD);
        String name = row.name().isEmpty() ? "all" : row.name();
        String count = row.documents() == 1 ? "" : " (" + row.documents() + ")";
        out.println(String.format(
                        Locale.ROOT,
                        "%-40s %s %s %s  %s %s  %s  %s  %s  %s  %s  %s  %s  %8s",
                        name + count,
                        share(speaker.precision(), speaker.found()),
                        share(speaker.recall(), speaker.gold()),
                        f1(speaker),
                        share(speech.precision(), speech.found()),
                        share(speech.recall(), speech.gold()),
                        f1(row.scores().of(Measure.PRINCIPAL_STATEMENTS)),
                        f1(row.scores().of(Measure.NAMED_STATEMENTS)),
                        f1(row.scores().of(Measure.ADDRESSEE)),
                        f1(row.scores().of(Measure.ACT)),
                        f1(row.scores().of(Measure.MODE)),
                        f1(row.scores().of(Measure.NESTED_NAME_BY_WORD)),
                        f1(row.scores().of(Measure.NOMINAL_NAME_BY_WORD)),
                        Counted.grouped(speaker.gold()))
                .stripTrailing());
    }

    private static String f1(Score score) {
        return share(score.f1(), score.found() + score.gold());
    }

    /** A share of nothing is no figure. */
    private static String share(double share, long of) {
        return of == 0 ? "    -" : String.format(Locale.ROOT, "%.3f", share);
    }
}
