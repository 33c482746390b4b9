package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.edition.EditionReader;
import memcon.edition.EditionWriter;
import memcon.rdf.ConversationGraph;
import memcon.rdf.DocumentGraph;
import memcon.rdf.Iris;
import memcon.source.Corpus;
import memcon.source.Problem;
import memcon.source.SourceFile;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the extractor reads, written as an edition and read again, is the same RDF; written again, the same bytes. */
class EditionRoundTripTest {

    private static final Authority AUTHORITY =
            Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, problem -> {});
    private static final Extractor EXTRACTOR = new Extractor(AUTHORITY, Lexicon.standard());
    private static final EditionWriter WRITER = new EditionWriter(AUTHORITY, "test");
    private static final int EVERY = 12;

    static List<Path> invented() throws IOException {
        return InventedMemoranda.folders();
    }

    @Test
    void document_116744_survives() throws IOException {
        assertEquals(1, survive(List.of(Path.of("data/memoranda/wilson-116744.txt")), 1));
    }

    @ParameterizedTest
    @MethodSource("invented")
    void an_invented_memorandum_survives(Path folder) throws IOException {
        Path input = folder.resolve(InventedMemoranda.files(folder).stream()
                .filter(name -> name.startsWith("input."))
                .findFirst()
                .orElseThrow());
        assertEquals(1, survive(List.of(input), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Record\n\nMr. Ypsilon said: \"A < B & C > D ]]> \u00A0 \uD83D\uDE00 \uFFFD\" and\tleft.",
                "\fRecord\f\n\nMr. Ypsilon said that x.\f\n\n12\f\nMr. Zet asked why.\n",
                "Mr. Ypsilon said that Mr. Zet said that Mr. Ypsilon had said that nobody had asked.",
                "  \n\n  Mr. Ypsilon  said\n   that   the\n\n\n   plane came. <!-- no --> <said> &amp; </said>\n \n",
                "e\u0301\u200B\u202E Mr. \uD835\uDCB4psilon said that \uD83C\uDDE8\uD83C\uDDFF was told to Mr. Zet.",
                "Mr. Ypsilon said that he would go. \"Go,\" said Mr. Zet. \"Go now, and\n\nnever come back."
            })
    void a_hostile_text_survives(String content) throws IOException {
        SourceFile file = new SourceFile("hostile.txt", "hostile.txt", content.getBytes(StandardCharsets.UTF_8));
        for (Memorandum memorandum : new MemorandumReader().read(file, problem -> {})) {
            assertEquals("", difference(EXTRACTOR.read(memorandum)));
        }
    }

    /** Every twelfth document of the volumes; {@code -Dmemcon.every=1} takes all. */
    @Test
    void documents_of_foreign_relations_volumes_survive() throws IOException {
        String folder = System.getProperty("memcon.frus", "");
        assumeTrue(!folder.isEmpty(), "give -Dmemcon.frus=DIR");
        survive(List.of(Path.of(folder)), Integer.getInteger("memcon.every", EVERY));
    }

    private static int survive(List<Path> inputs, int every) throws IOException {
        int count = 0;
        List<String> different = new ArrayList<>();
        MemorandumReader reader = new MemorandumReader();
        for (SourceFile file : new Corpus(inputs, problem -> {})) {
            for (Memorandum memorandum : reader.read(file, problem -> {})) {
                if (count++ % every == 0) {
                    String difference = difference(EXTRACTOR.read(memorandum));
                    if (!difference.isEmpty()) {
                        different.add(memorandum.id() + ": " + difference);
                    }
                }
            }
        }
        assertEquals("", String.join("\n\n", different), different.size() + " of " + count);
        return count;
    }

    private static String difference(Reading reading) throws IOException {
        String written = write(reading);
        List<Problem> problems = new ArrayList<>();
        Optional<Reading> again = new EditionReader(AUTHORITY, problems::add).read(edition(written));
        if (again.isEmpty() || !problems.isEmpty()) {
            return "not read: " + problems.stream().limit(5).toList();
        }
        DocumentGraph before = graph(reading);
        DocumentGraph after = graph(again.get());
        Set<String> lost = lines(before);
        Set<String> added = lines(after);
        Set<String> both = new TreeSet<>(lost);
        both.retainAll(added);
        lost.removeAll(both);
        added.removeAll(both);
        if (!lost.isEmpty() || !added.isEmpty()) {
            return "lost " + lost.size() + ", added " + added.size() + "\n  - "
                    + String.join("\n  - ", lost.stream().limit(8).toList()) + "\n  + "
                    + String.join("\n  + ", added.stream().limit(8).toList());
        }
        if (!before.statements().equals(after.statements())) {
            return "the same statements in another order";
        }
        return written.equals(write(again.get())) ? "" : "the edition is written in another way";
    }

    private static Set<String> lines(DocumentGraph graph) {
        Set<String> lines = new TreeSet<>();
        for (Statement statement : graph.statements()) {
            lines.add(statement.getSubject() + " " + statement.getPredicate() + " " + statement.getObject());
        }
        graph.problems().stream().filter(Problem::isError).forEach(problem -> lines.add(problem.toString()));
        return lines;
    }

    private static DocumentGraph graph(Reading reading) {
        return new ConversationGraph(new Iris(Vocabulary.DEFAULT_BASE), AUTHORITY::model).of(reading);
    }

    private static String write(Reading reading) throws IOException {
        StringBuilder out = new StringBuilder();
        WRITER.write(reading, out);
        return out.toString();
    }

    static SourceFile edition(String xml) throws IOException {
        String keep = System.getProperty("memcon.keep", "");
        if (!keep.isEmpty()) {
            Files.writeString(Path.of(keep), xml);
        }
        return new SourceFile("edition.xml", "edition.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
