package memcon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a curator has before her who walks through docs/reconciling.md: the talks of the page, an authority file, a table. */
final class CuratorsDesk {

    static final Path PAGE = Path.of("docs", "reconciling.md");
    static final String BERNARD = "document/june/actor/ambassador-bernard-vell";
    static final String BERNHARD = "document/july/actor/ambassador-bernhard-vell";

    final Path talks;
    final Path authority;
    final Path table;

    /** With two talks, three entries of an authority file, and no table yet. */
    CuratorsDesk(Path folder) throws IOException {
        talks = Files.createDirectory(folder.resolve("talks"));
        authority = Files.createDirectory(folder.resolve("authority"));
        table = folder.resolve("candidates.csv");
        List<String> texts = blocks("text");
        Files.writeString(talks.resolve("june.txt"), texts.get(0));
        Files.writeString(talks.resolve("july.txt"), texts.get(1));
        Files.writeString(authority.resolve("people.ttl"), """
                @base <https://w3id.org/memcon/id/> .
                @prefix memcon: <https://w3id.org/memcon/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <actor/jan-karst> a memcon:Person ; rdfs:label "Jan Karst"@en .
                <actor/emil-karst> a memcon:Person ; rdfs:label "Emil Karst"@en .
                <actor/ruritania> a memcon:State ; rdfs:label "Ruritania"@en .
                """);
    }

    void list() {
        Run run = Run.of("reconcile", talks, "-o", table, "--authority", authority);
        assertEquals(Memcon.DONE, run.code(), run.err());
    }

    Run take(Object... options) {
        List<Object> words = new ArrayList<>(List.of("reconcile", talks, "--decisions", table));
        words.addAll(List.of("-o", authority.resolve("decided.ttl"), "--authority", authority));
        words.addAll(List.of(options));
        return Run.of(words.toArray());
    }

    String convert() {
        return Run.of("convert", talks, "-o", "-", "--format", "nq", "--authority", authority)
                .out();
    }

    CSVRecord row(String actor, String candidate) throws IOException {
        return records().stream()
                .filter(row ->
                        row.get("actor").equals(actor) && row.get("candidate").equals(candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actor + " " + candidate));
    }

    List<CSVRecord> records() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(Files.readString(table), format).getRecords();
    }

    /** Writes a decision into the row of an actor and a candidate. */
    void decide(String actor, String candidate, String decision) throws IOException {
        String before = Files.readString(table);
        String after = before.replaceAll(
                "(?m)^([^,]*," + Pattern.quote(actor) + ",.*)," + Pattern.quote(candidate) + ",(.*),\\w*$",
                "$1," + candidate + ",$2," + decision);
        assertFalse(before.equals(after), before);
        Files.writeString(table, after);
    }

    static List<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?ms)^( *)```" + language + "\\n(.*?)^ *```$").matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(2).replaceAll("(?m)^" + block.group(1), ""));
        }
        return blocks;
    }
}
