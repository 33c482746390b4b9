package memcon.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import memcon.conversation.Mode;
import memcon.conversation.SpeechAct;
import memcon.conversation.Term;
import memcon.document.Span;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** Reads stand-off gold, a table of tab-separated cells; {@code docs/evaluation.md} describes it. */
public final class GoldReader {

    private static final int CELLS = 7;

    private static final String REMEDY =
            "Write start, end, kind, speakers, addressees, acts, mode, with tabs between (docs/evaluation.md)";

    private final SourceFile file;
    private final Map<String, Set<String>> people = new LinkedHashMap<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<Told> rows = new ArrayList<>();

    private GoldReader(SourceFile file) {
        this.file = file;
    }

    /** The gold in a file; empty, with each faulty line reported, if there is any fault in it. */
    public static Optional<GoldDocument> read(SourceFile file, Consumer<Problem> problems) {
        GoldReader reader = new GoldReader(file);
        boolean faultless = true;
        int number = 0;
        for (String line :
                new String(file.bytes(), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            try {
                reader.line(line);
            } catch (IllegalArgumentException e) {
                faultless = false;
                problems.accept(Problem.error(file.origin() + ":" + number, String.valueOf(e.getMessage()), REMEDY));
            }
        }
        if (faultless && reader.rows.isEmpty()) {
            faultless = false;
            problems.accept(Problem.error(file.origin(), "no row", REMEDY));
        }
        return faultless ? Optional.of(reader.gold()) : Optional.empty();
    }

    private GoldDocument gold() {
        return new GoldDocument(
                file.origin(),
                people,
                header.getOrDefault("use", ""),
                header.getOrDefault("set", ""),
                header.getOrDefault("annotator", "").equals("second"),
                header.getOrDefault("sha256", ""),
                kinds(),
                rows);
    }

    private Set<StatementKind> kinds() {
        Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
        list(header.getOrDefault("kinds", ""), " ").forEach(each -> kinds.add(kind(each)));
        return kinds.isEmpty() ? EnumSet.allOf(StatementKind.class) : kinds;
    }

    private void line(String line) {
        if (line.startsWith("# people: ")) {
            String[] sides = line.substring("# people: ".length()).split(" =", 2);
            Set<String> names = new LinkedHashSet<>(List.of(sides[0]));
            if (sides.length > 1) {
                names.addAll(list(sides[1].strip(), " \\| "));
            }
            people.put(sides[0], names);
        } else if (line.matches("# (?:use|set|annotator|kinds|sha256): .*")) {
            int colon = line.indexOf(": ");
            header.put(line.substring(2, colon), line.substring(colon + 2).strip());
            kinds();
        } else if (!line.startsWith("#") && !line.isBlank()) {
            rows.add(row(line.split("\t", -1)));
        }
    }

    private static Told row(String[] cells) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(cells.length + " cells instead of " + CELLS);
        }
        List<SpeechAct> acts = list(cells[5], "\\|").stream()
                .map(act -> term(SpeechAct.values(), act))
                .toList();
        List<String> speakers = list(cells[3], "; ");
        if (acts.isEmpty() || speakers.isEmpty()) {
            throw new IllegalArgumentException(acts.isEmpty() ? "no act" : "no speaker, not even \"unknown\"");
        }
        return new Told(
                List.of(span(cells[0], cells[1])),
                kind(cells[2]),
                speakers,
                list(cells[4], "; "),
                acts,
                term(Mode.values(), cells[6]));
    }

    private static Span span(String start, String end) {
        if (!start.matches("\\d{1,9}")
                || !end.matches("\\d{1,9}")
                || Integer.parseInt(start) >= Integer.parseInt(end)) {
            throw new IllegalArgumentException("\"" + start + "\" to \"" + end + "\" is no passage");
        }
        return new Span(Integer.parseInt(start), Integer.parseInt(end));
    }

    private static StatementKind kind(String cell) {
        for (StatementKind kind : StatementKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind \"" + cell + "\"");
    }

    private static <T extends Term> T term(T[] terms, String cell) {
        for (T term : terms) {
            if (term.term().equals(cell)) {
                return term;
            }
        }
        throw new IllegalArgumentException("no " + terms[0].scheme() + " \"" + cell + "\"");
    }

    private static List<String> list(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }
}
