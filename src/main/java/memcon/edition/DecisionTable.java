package memcon.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import memcon.authority.EntityKind;
import memcon.edition.Decision.Verdict;
import memcon.source.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of candidates back: the rows with a decision, and who is in it at all. */
final class DecisionTable {

    private static final List<String> NEEDED =
            List.of(CandidateTable.ACTOR, CandidateTable.CANDIDATE, CandidateTable.DECISION);

    private final Path file;
    private final Consumer<Problem> problems;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, List<String>> actors = new HashMap<>();

    DecisionTable(Path file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** What everybody in the column of actors may be called, decided about or not. */
    Map<String, List<String>> actors() {
        return actors;
    }

    /** Reads the file; faults are told. */
    DecisionTable read() {
        Optional<String> content = content();
        if (content.isEmpty()) {
            return this;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(content.get()))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        long line = 1;
        try (CSVParser table = CSVParser.parse(content.get(), format)) {
            if (hasColumns(table.getHeaderNames())) {
                line = table.getCurrentLineNumber();
                for (CSVRecord row : table) {
                    read(row, line + 1);
                    line = table.getCurrentLineNumber();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            error(
                    line + 1,
                    "no table of comma-separated values (" + brief(e) + ")",
                    "Correct the quotation marks there");
        }
        return this;
    }

    private Optional<String> content() {
        try {
            String content = Files.readString(file, UTF_8);
            return Optional.of(content.startsWith("\uFEFF") ? content.substring(1) : content);
        } catch (NoSuchFileException e) {
            problems.accept(Problem.error(file.toString(), "no such table", "Check the path"));
        } catch (CharacterCodingException e) {
            problems.accept(Problem.error(file.toString(), "not UTF-8", "Save the table as CSV in UTF-8"));
        } catch (IOException e) {
            problems.accept(Problem.error(
                    file.toString(), "unreadable table (" + e.getMessage() + ")", "Check that it may be read"));
        }
        return Optional.empty();
    }

    /** Spreadsheets of some countries save with semicolons, OpenRefine also with tabs. */
    private static char delimiter(String content) {
        String header = content.lines().findFirst().orElse("");
        return header.contains("\t") ? '\t' : header.contains(";") && !header.contains(",") ? ';' : ',';
    }

    private boolean hasColumns(List<String> header) {
        List<String> missing =
                NEEDED.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            error(
                    1,
                    "no column " + String.join(", ", missing),
                    "Keep the columns that reconcile wrote, by their names");
        }
        return missing.isEmpty();
    }

    private void read(CSVRecord row, long line) {
        String actor = cell(row, CandidateTable.ACTOR);
        String word = cell(row, CandidateTable.DECISION);
        actors.putIfAbsent(actor, names(row));
        if (word.isEmpty()) {
            return;
        }
        Optional<Verdict> verdict = Stream.of(Verdict.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
        String document = cell(row, CandidateTable.DOCUMENT);
        String candidate = cell(row, CandidateTable.CANDIDATE);
        if (verdict.isEmpty()) {
            error(line, "decision \"" + word + "\" is none", "Write same, different or new, or leave the cell empty");
        } else if (LocalActor.documentOf(actor).isEmpty()
                || !document.isEmpty() && !document.equals(LocalActor.documentOf(actor))) {
            error(
                    line,
                    "actor \"" + actor + "\" is no actor of "
                            + (document.isEmpty() ? "a document" : "\"" + document + "\""),
                    "Put back the path that reconcile wrote");
        } else if (verdict.get() != Verdict.NEW && candidate.isEmpty()) {
            error(
                    line,
                    "decision \"" + word + "\" about \"" + actor + "\" without a candidate",
                    "Write the candidate's path, or decide new for an entry of its own");
        } else {
            decisions.add(new Decision(
                    file + ":" + line,
                    verdict.get(),
                    actor,
                    kind(cell(row, CandidateTable.KIND)),
                    names(row),
                    candidate,
                    evidence(row)));
        }
    }

    private static String evidence(CSVRecord row) {
        String score = cell(row, CandidateTable.SCORE);
        String evidence = cell(row, CandidateTable.EVIDENCE);
        return Stream.of(evidence, score.isEmpty() ? "" : "score " + score)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** The names, where there are none the label: "Dr. Otto Vell" is no name. */
    private static List<String> names(CSVRecord row) {
        List<String> names = Stream.of(cell(row, CandidateTable.NAMES).split("\\s*\\|\\s*", -1))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return names.isEmpty() ? List.of(cell(row, CandidateTable.LABEL)) : names;
    }

    private static EntityKind kind(String word) {
        return Stream.of(EntityKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word) && kind.isActor())
                .findFirst()
                .orElse(EntityKind.PERSON);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? SpreadsheetCell.read(row.get(column)) : "";
    }

    private void error(long line, String fault, String remedy) {
        problems.accept(Problem.error(file + ":" + line, fault, remedy));
    }

    private static String brief(Exception e) {
        return String.valueOf(e.getMessage())
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }
}
