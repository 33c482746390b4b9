package memcon.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private record Row(String scope, String name, Scores scores) {}

    private final List<Evaluation> evaluations = new ArrayList<>();

    void add(Evaluation evaluation) {
        evaluations.add(evaluation);
    }

    void print(Format format, boolean differences, PrintStream out) throws IOException {
        switch (format) {
            case TABLE -> printTable(differences, out);
            case CSV -> printCsv(differences, out);
            case JSON -> printJson(differences, out);
        }
    }

    /** Every document, every archive, all together. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<String, Scores> archives = new TreeMap<>();
        Scores all = Scores.NONE;
        for (Evaluation each : evaluations) {
            rows.add(new Row("document", each.document(), each.scores()));
            archives.merge(each.archive(), each.scores(), Scores::plus);
            all = all.plus(each.scores());
        }
        archives.forEach((name, scores) -> rows.add(new Row("archive", name, scores)));
        rows.add(new Row("all", "", all));
        return rows;
    }

    /** One document alone; of several, each archive if there are several, and all. */
    private void printTable(boolean differences, PrintStream out) {
        List<Row> rows = rows();
        if (evaluations.size() == 1) {
            print(rows.get(0).name(), rows.get(0).scores(), out);
        } else {
            List<Row> archives =
                    rows.stream().filter(row -> row.scope().equals("archive")).toList();
            if (archives.size() > 1) {
                archives.forEach(row -> print(row.name(), row.scores(), out));
            }
            print(
                    "All " + Counted.of(evaluations.size(), "document"),
                    rows.get(rows.size() - 1).scores(),
                    out);
        }
        if (differences) {
            evaluations.forEach(each -> each.disagreements().forEach(one -> out.println(line(one))));
        }
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
            for (Evaluation each : evaluations) {
                for (Disagreement one : each.disagreements()) {
                    csv.printRecord(
                            each.document(),
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
            for (Row row : rows()) {
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
            evaluations.forEach(each -> each.disagreements().forEach(one -> list.add(json(each.document(), one))));
            answer.add("differences", list);
        }
        out.println(new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create()
                .toJson(answer));
    }

    private static JsonObject json(Row row) {
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
