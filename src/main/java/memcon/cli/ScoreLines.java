package memcon.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import memcon.edition.Measure;
import memcon.edition.Score;

/** Figures of many documents, a line each, for people who compare them. */
final class ScoreLines {

    /** Those of which F1 is enough. */
    private static final List<Measure> OTHERS = List.of(
            Measure.PRINCIPAL_STATEMENTS,
            Measure.NAMED_STATEMENTS,
            Measure.ADDRESSEE,
            Measure.ACT,
            Measure.MODE,
            Measure.NESTED_NAME_BY_WORD,
            Measure.NOMINAL_NAME_BY_WORD);

    private static final String SPEAKERS = String.format(
            Locale.ROOT,
            "%-40s %17s  %11s  %8s%n%-40s %5s %5s %5s  %5s %5s",
            "",
            "speaker",
            "speech",
            "words",
            "",
            "P",
            "R",
            "F1",
            "P",
            "R");

    private static final String HEADING = SPEAKERS.replaceFirst(
            "\\R",
            String.format(
                    Locale.ROOT, "%7s%7s%7s%7s%7s%7s%7s%n", "stmts", "named", "addr", "act", "mode", "nest", "nom"));

    private final PrintStream out;

    ScoreLines(PrintStream out) {
        this.out = out;
    }

    /** One block of all figures: a title, what the columns are, the rows. */
    void print(String title, List<ScoreRow> rows) {
        print(title, HEADING, rows, OTHERS);
    }

    /** One block of figures of speakers word by word. */
    void printSpeakers(String title, List<ScoreRow> rows) {
        print(title, SPEAKERS, rows, List.of());
    }

    private void print(String title, String heading, List<ScoreRow> rows, List<Measure> others) {
        if (rows.isEmpty()) {
            return;
        }
        out.println(title);
        out.println(heading);
        rows.forEach(row -> out.println(line(row, others)));
        out.println();
    }

    private static String line(ScoreRow row, List<Measure> others) {
        Score speaker = row.scores().of(Measure.SPEAKER_NAME_BY_WORD);
        Score speech = row.scores().of(Measure.PRINCIPAL_BY_WORD);
        String name = row.name().isEmpty() ? "all" : row.name();
        String count = row.documents() == 1 ? "" : " (" + row.documents() + ")";
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-40s %s %s %s  %s %s  %8s",
                name + count,
                share(speaker.precision(), speaker.found()),
                share(speaker.recall(), speaker.gold()),
                f1(speaker),
                share(speech.precision(), speech.found()),
                share(speech.recall(), speech.gold()),
                Counted.grouped(speaker.gold())));
        others.forEach(measure -> line.append("  ").append(f1(row.scores().of(measure))));
        return line.toString();
    }

    private static String f1(Score score) {
        return share(score.f1(), score.found() + score.gold());
    }

    /** A share of nothing is no figure. */
    private static String share(double share, long of) {
        return of == 0 ? "    -" : String.format(Locale.ROOT, "%.3f", share);
    }
}
