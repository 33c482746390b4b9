package memcon.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memcon.edition.Disagreement;
import memcon.edition.Evaluation;
import memcon.edition.Measure;
import memcon.edition.Score;
import memcon.edition.Scores;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The comparisons of documents with their editions, added up by archive and in all, in several formats. */
final class ScoreTable {

    /** Formats of the answer. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    /** Longer quotations are cut in lines that a person reads. */
    private static final int LONGEST_QUOTE = 100;

    /** A silver document below this is named: there is something to be learned from it. */
    private static final double LOW = 0.9;

    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Evaluation> annotators = new ArrayList<>();
    private final List<Evaluation> silver = new ArrayList<>();

    void add(Evaluation evaluation) {
        evaluations.add(evaluation);
    }

    /** How a second person compares with the first. */
    void addAnnotators(Evaluation evaluation) {
        annotators.add(evaluation);
    }

    /** How the extractor compares with the labels of a transcript. */
    void addSilver(Evaluation evaluation) {
        silver.add(evaluation);
    }

    /** Whether all there is are figures that are not told. */
    boolean isWithheld() {
        return silver.isEmpty() && evaluations.size() == 1 && open().isEmpty();
    }

    boolean hasSilver() {
        return !silver.isEmpty();
    }

    boolean isEmpty() {
        return evaluations.isEmpty() && silver.isEmpty();
    }

    void print(Format format, boolean differences, PrintStream out) throws IOException {
        switch (format) {
            case TABLE -> printTable(differences, out);
            case CSV -> printCsv(differences, out);
            case JSON -> printJson(differences, out);
        }
    }

    private List<ScoreRow> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        rows.addAll(evaluations.isEmpty() ? List.of() : ScoreRow.of(evaluations, ""));
        rows.addAll(annotators.isEmpty() ? List.of() : ScoreRow.of(annotators, "annotators "));
        rows.addAll(silver.isEmpty() ? List.of() : ScoreRow.of(silver, "silver "));
        return rows;
    }

    /** What differs may be told of these. */
    private List<Evaluation> open() {
        return evaluations.stream().filter(each -> !each.subject().isBlind()).toList();
    }

    private void printTable(boolean differences, PrintStream out) {
        if (evaluations.stream().allMatch(each -> each.subject().use().equals("edition"))) {
            printBlocks(out);
        } else {
            printLines(out);
        }
        printSilver(out);
        if (differences) {
            open().forEach(each -> each.disagreements().forEach(one -> out.println(line(one))));
        }
    }

    /** One document alone; of several, each archive if there are several, and all. */
    private void printBlocks(PrintStream out) {
        List<ScoreRow> rows = evaluations.isEmpty() ? List.of() : ScoreRow.of(evaluations, "");
        if (evaluations.size() == 1) {
            print(rows.get(0).name(), rows.get(0).scores(), out);
        } else if (!rows.isEmpty()) {
            List<ScoreRow> archives = in("archive", rows);
            if (archives.size() > 1) {
                archives.forEach(row -> print(row.name(), row.scores(), out));
            }
            print(
                    "All " + Counted.of(evaluations.size(), "document"),
                    rows.get(rows.size() - 1).scores(),
                    out);
        }
    }

    private void printLines(PrintStream out) {
        List<ScoreRow> rows = rows();
        ScoreLines lines = new ScoreLines(out);
        lines.print("Documents (of blind ones only sums are told)", in("document", rows));
        lines.print("Archives", in("archive", rows));
        lines.print("Sets", in("set", rows));
        lines.print("Uses", in("use", rows));
        lines.print("All", in("all", rows));
        lines.print("Two annotators, the second by the measure of the first", in("annotators all", rows));
    }

    private void printSilver(PrintStream out) {
        List<ScoreRow> rows = silver.isEmpty() ? List.of() : ScoreRow.of(silver, "");
        ScoreLines lines = new ScoreLines(out);
        lines.printSpeakers("Labelled turns by their markup, volumes", in("archive", rows));
        lines.printSpeakers("Labelled turns by their markup", in("all", rows));
        lines.printSpeakers(
                "Labelled turns by their markup, documents below " + LOW,
                in("document", rows).stream()
                        .filter(row ->
                                row.scores().of(Measure.SPEAKER_NAME_BY_WORD).f1() < LOW)
                        .toList());
    }

    private static List<ScoreRow> in(String scope, List<ScoreRow> rows) {
        return rows.stream().filter(row -> row.scope().equals(scope)).toList();
    }

    private static void print(String heading, Scores scores, PrintStream out) {
        out.println(heading);
        out.printf(Locale.ROOT, "  %-24s %6s %6s %6s %8s%n", "measure", "P", "R", "F1", "n");
        for (Measure measure : Measure.values()) {
            Score score = scores.of(measure);
            out.printf(
                    Locale.ROOT,
                    "  %-24s %6s %6s %6s %8s%n",
                    measure.label(),
                    share(score.precision(), score.found()),
                    share(score.recall(), score.gold()),
                    share(score.f1(), score.found() + score.gold()),
                    Counted.grouped(score.gold()));
        }
        out.println();
    }

    /** A share of nothing is no figure. */
    private static String share(double share, long of) {
        return of == 0 ? "-" : number(share);
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private static String line(Disagreement one) {
        String words = one.quotation();
        String quote = words.codePointCount(0, words.length()) <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return one.place() + ": " + one.measure().label() + ": gold " + orNothing(one.gold()) + ", found "
                + orNothing(one.found()) + ": " + quote;
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private void printCsv(boolean differences, PrintStream out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        if (differences) {
            csv.printRecord("document", "place", "start", "end", "measure", "gold", "found", "quotation");
            for (Evaluation each : open()) {
                for (Disagreement one : each.disagreements()) {
                    csv.printRecord(
                            each.subject().document(),
                            one.place(),
                            one.span().start(),
                            one.span().end(),
                            one.measure().label(),
                            one.gold(),
                            one.found(),
                            one.quotation());
                }
            }
        } else {
            csv.printRecord("scope", "name", "measure", "precision", "recall", "f1", "right", "found", "gold");
            for (ScoreRow row : rows()) {
                for (Measure measure : Measure.values()) {
                    Score score = row.scores().of(measure);
                    csv.printRecord(
                            row.scope(),
                            row.name(),
                            measure.label(),
                            score.found() == 0 ? "" : number(score.precision()),
                            score.gold() == 0 ? "" : number(score.recall()),
                            score.found() + score.gold() == 0 ? "" : number(score.f1()),
                            score.right(),
                            score.found(),
                            score.gold());
                }
            }
        }
        csv.flush();
    }

    private void printJson(boolean differences, PrintStream out) {
        JsonObject answer = new JsonObject();
        JsonArray scores = new JsonArray();
        rows().forEach(row -> scores.add(json(row)));
        answer.add("scores", scores);
        if (differences) {
            JsonArray list = new JsonArray();
            open().forEach(each -> each.disagreements()
                    .forEach(one -> list.add(json(each.subject().document(), one))));
            answer.add("differences", list);
        }
        out.println(new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create()
                .toJson(answer));
    }

    private static JsonObject json(ScoreRow row) {
        JsonObject json = new JsonObject();
        json.addProperty("scope", row.scope());
        json.addProperty("name", row.name());
        JsonObject measures = new JsonObject();
        for (Measure measure : Measure.values()) {
            Score score = row.scores().of(measure);
            JsonObject figures = new JsonObject();
            figures.addProperty("precision", score.found() == 0 ? null : score.precision());
            figures.addProperty("recall", score.gold() == 0 ? null : score.recall());
            figures.addProperty("f1", score.found() + score.gold() == 0 ? null : score.f1());
            figures.addProperty("right", score.right());
            figures.addProperty("found", score.found());
            figures.addProperty("gold", score.gold());
            measures.add(measure.label(), figures);
        }
        json.add("measures", measures);
        return json;
    }

    private static JsonObject json(String document, Disagreement one) {
        JsonObject json = new JsonObject();
        json.addProperty("document", document);
        json.addProperty("place", one.place());
        json.addProperty("start", one.span().start());
        json.addProperty("end", one.span().end());
        json.addProperty("measure", one.measure().label());
        json.addProperty("gold", one.gold());
        json.addProperty("found", one.found());
        json.addProperty("quotation", one.quotation());
        return json;
    }
}
