package memcon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memcon.document.Span;
import memcon.edition.StatementKind;

/**
 * Who says what in one document, by hand, as a file keeps it beside or instead of the text.
 *
 * @param people the names by which each speaker may be called, the first one being the one used in the rows
 * @param use what the document was used for, {@code tuning} the rules or {@code looked at later}; empty if not told
 * @param digest SHA-256 of the text to which the positions refer; empty where the text stands beside the file
 * @param rows the statements, in order of the text
 */
record GoldDocument(Map<String, List<String>> people, String use, String digest, List<Row> rows) {

    /**
     * A statement.
     *
     * @param span where it stands, in code points
     * @param kind what it is
     * @param speakers who speaks; {@code unknown}, {@code all participants} or names of the people
     * @param addressees who is spoken to; empty if that cannot be told
     * @param acts the acts that are right
     * @param mode how it is rendered
     */
    record Row(
            Span span,
            StatementKind kind,
            List<String> speakers,
            List<String> addressees,
            Set<String> acts,
            String mode) {}

    static GoldDocument read(Path file) throws IOException {
        Map<String, List<String>> people = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        String use = "";
        String digest = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# people: ")) {
                String[] sides = line.substring("# people: ".length()).split(" =", 2);
                List<String> names = new ArrayList<>(List.of(sides[0]));
                names.addAll(list(sides[1].strip(), " \\| "));
                people.put(sides[0], names);
            } else if (line.startsWith("# use: ")) {
                use = line.substring("# use: ".length());
            } else if (line.startsWith("# sha256: ")) {
                digest = line.substring("# sha256: ".length());
            } else if (!line.startsWith("#")) {
                rows.add(row(line.split("\t", -1)));
            }
        }
        return new GoldDocument(people, use, digest, rows);
    }

    private static Row row(String[] cells) {
        return new Row(
                new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])),
                StatementKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                list(cells[3], "; "),
                list(cells[4], "; "),
                Set.copyOf(list(cells[5], "\\|")),
                cells[6]);
    }

    private static List<String> list(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }
}
