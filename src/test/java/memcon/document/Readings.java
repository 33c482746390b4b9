package memcon.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memcon.source.Problem;
import memcon.source.SourceFile;

/** Reads invented documents for the tests of this package; each reading is checked for its cover. */
final class Readings {

    final List<Problem> problems = new ArrayList<>();

    Memorandum read(String name, String content) {
        List<Memorandum> memoranda = readAll(name, content);
        assertEquals(1, memoranda.size(), () -> "memoranda in " + name + ", problems " + problems);
        return memoranda.get(0);
    }

    List<Memorandum> readAll(String name, String content) {
        return readAll(name, content.getBytes(StandardCharsets.UTF_8));
    }

    List<Memorandum> readAll(String name, byte[] content) {
        List<Memorandum> memoranda = new MemorandumReader().read(new SourceFile(name, name, content), problems::add);
        memoranda.forEach(each -> assertEquals(List.of(), Cover.faults(each), each.id()));
        return memoranda;
    }

    static List<String> body(Memorandum memorandum) {
        return memorandum.paragraphs().stream()
                .map(paragraph -> memorandum.text().quote(paragraph.span()))
                .toList();
    }

    static List<String> apparatus(Memorandum memorandum, Apparatus.Kind kind) {
        return memorandum.apparatus().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> memorandum.text().quote(each.span()))
                .toList();
    }

    static List<Integer> entries(Memorandum memorandum) {
        return memorandum.paragraphs().stream().map(Paragraph::entry).toList();
    }

    static List<String> people(Memorandum memorandum) {
        return memorandum.frontMatter().participants().stream()
                .map(each -> (each.side() == null ? "" : each.side() + " / ") + each.asWritten())
                .toList();
    }

    List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }
}
