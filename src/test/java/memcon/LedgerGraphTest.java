package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.conversation.Ledger;
import memcon.conversation.Ledger.Account;
import memcon.conversation.Reading;
import memcon.rdf.ConversationGraph;
import memcon.rdf.DocumentGraph;
import memcon.rdf.Iris;
import memcon.rdf.RdfFile;
import memcon.store.Holdings;
import memcon.validation.Finding;
import memcon.validation.Ontology;
import memcon.validation.OntologyFolder;
import memcon.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of a reading and the ledger in its graph are the same, but for white space. */
class LedgerGraphTest {

    private static final String LEDGER = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            SELECT ?start ?end ?account ?reason ?words WHERE {
              ?entry a memcon:LedgerEntry ; memcon:account ?account ; memcon:reason ?reason ; memcon:evidence ?passage ;
                  memcon:ledgerOf ?text .
              ?passage memcon:start ?start ; memcon:end ?end ; memcon:quotation ?words .
            } ORDER BY ?start
            """;

    private static final String NUMBER = "\"%d\"^^" + Vocabulary.XSD + "integer";
    private static final String WORDS = "\"%s\"^^" + Vocabulary.XSD + "string";

    private static Validator validator;

    @TempDir
    Path folder;

    @BeforeAll
    static void readOntology() throws IOException {
        validator = new Validator(Ontology.read(OntologyFolder.bundled()));
    }

    @TestFactory
    Stream<DynamicTest> the_graph_has_the_entries_of_the_ledger_and_no_white_space() throws IOException {
        return InventedMemoranda.some().stream()
                .map(memorandum -> DynamicTest.dynamicTest(
                        memorandum.getFileName().toString(),
                        () -> assertSame(InventedMemoranda.read(memorandum), memorandum.getFileName() + ".nq")));
    }

    @Test
    void the_memorandum_shipped_has_the_entries_of_its_ledger() throws IOException {
        assertSame(ConvertedMemorandum.reading(), "shipped.nq");
    }

    @Test
    void a_graph_that_loses_an_entry_or_doubles_one_is_found_out() throws IOException {
        Path whole = ConvertedMemorandum.at(folder.resolve("whole.nq"));
        String quads = Files.readString(whole);
        String entry = quads.lines()
                .filter(line -> line.contains("/ledger/") && line.contains("#ledgerOf"))
                .skip(5)
                .findFirst()
                .orElseThrow();
        String iri = entry.substring(0, entry.indexOf(' '));
        String without = String.join(
                        "\n",
                        quads.lines().filter(line -> !line.startsWith(iri)).toList())
                + "\n";
        assertEquals(List.of("is in no"), faults(Files.writeString(folder.resolve("without.nq"), without)));
        String twice = quads
                + String.join(
                        "\n",
                        quads.lines()
                                .filter(line -> line.startsWith(iri))
                                .map(line -> line.replace(iri, iri.replace("/ledger/", "/ledger/again-")))
                                .toList())
                + "\n";
        assertEquals(List.of("accounted for twice"), faults(Files.writeString(folder.resolve("twice.nq"), twice)));
    }

    private static List<String> faults(Path file) throws IOException {
        List<Finding> findings = validator.validate(List.of(file));
        return findings.stream()
                .map(Finding::fault)
                .map(fault -> fault.contains("accounted for twice")
                        ? "accounted for twice"
                        : fault.contains("are in no ledger entry") ? "is in no" : fault)
                .toList();
    }

    private void assertSame(Reading reading, String name) throws IOException {
        DocumentGraph graph = new ConversationGraph(Iris.ofDefaultBase(), paths -> List.of()).of(reading);
        Path target = folder.resolve(name);
        try (RdfFile file = RdfFile.create(target)) {
            file.write(graph.statements());
            file.finish();
        }
        List<List<String>> expected = new ArrayList<>();
        for (Ledger.Entry entry : reading.ledger().entries()) {
            String words = reading.memorandum().text().quote(entry.span());
            if (entry.account() != Account.WHITE_SPACE) {
                expected.add(List.of(
                        NUMBER.formatted(entry.span().start()),
                        NUMBER.formatted(entry.span().end()),
                        "<" + Vocabulary.CONCEPTS + "account/" + entry.account().term() + ">",
                        WORDS.formatted(entry.reason()),
                        WORDS.formatted(words)));
            }
        }
        assertFalse(expected.isEmpty());
        try (Holdings holdings = Holdings.inMemory(List.of(target))) {
            assertEquals(expected, Answer.ofJena(holdings, LEDGER).rows());
        }
        assertEquals(
                List.of(),
                faults(target).stream()
                        .filter(fault -> fault.contains("ccount"))
                        .toList());
    }
}
