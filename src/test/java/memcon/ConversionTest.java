package memcon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.conversation.Ledger;
import memcon.conversation.Reading;
import memcon.rdf.RdfSyntax;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.store.Holdings;
import memcon.validation.Ontology;
import memcon.validation.OntologyFolder;
import memcon.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be promised of a conversion as a whole, kept for the memorandum that the project ships. */
class ConversionTest {

    private static final String EVIDENCE = """
            PREFIX memcon: <https://w3id.org/memcon/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT DISTINCT ?node ?source ?start ?end ?quotation ?exact WHERE {
              { ?node a memcon:Statement } UNION { ?node memcon:evidence ?any }
              OPTIONAL {
                ?node memcon:evidence ?passage .
                ?passage oa:hasSource ?source ; memcon:quotation ?quotation ;
                    oa:hasSelector/oa:exact ?exact ;
                    oa:hasSelector ?position .
                ?position oa:start ?start ; oa:end ?end .
              }
            }
            """;

    @TempDir
    static Path folder;

    private static Path converted;

    @BeforeAll
    static void convert() throws IOException {
        converted = ConvertedMemorandum.at(folder.resolve("memorandum.trig"));
    }

    @ParameterizedTest
    @EnumSource
    void two_conversions_give_the_same_bytes(RdfSyntax syntax) throws IOException {
        String extension = syntax.toString().toLowerCase(java.util.Locale.ROOT);
        byte[] first = Files.readAllBytes(ConvertedMemorandum.at(folder.resolve("first." + extension)));
        byte[] second = Files.readAllBytes(ConvertedMemorandum.anew(folder.resolve("second." + extension)));
        assertNotEquals(0, first.length);
        assertArrayEquals(first, second);
    }

    @Test
    void two_conversions_give_the_same_bytes_compressed() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(ConvertedMemorandum.at(folder.resolve("first.nq.gz"))),
                Files.readAllBytes(ConvertedMemorandum.anew(folder.resolve("second.nq.gz"))));
    }

    @Test
    void the_shapes_and_rules_find_nothing() throws IOException {
        Validator validator = new Validator(Ontology.read(OntologyFolder.bundled()));
        assertEquals(List.of(), validator.validate(List.of(converted)));
        try (Stream<Path> authority = Files.list(Path.of("data", "authority"))) {
            assertEquals(List.of(), validator.validate(authority.sorted().toList()));
        }
        Path byRule = ConvertedMemorandum.byRule(folder.resolve("by-rule.nq"));
        assertEquals(List.of(), validator.validate(List.of(byRule)));
    }

    @Test
    void every_statement_stance_and_mention_quotes_the_served_text_at_its_offsets() throws IOException {
        try (Holdings holdings = Holdings.inMemory(List.of(converted));
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            int[] text = served(endpoint, ConvertedMemorandum.DOCUMENT + "/text");
            List<List<String>> evidence = Answer.ofJena(holdings, EVIDENCE).rows();
            assertFalse(evidence.isEmpty());
            for (List<String> row : evidence) {
                assertEquals("<" + ConvertedMemorandum.DOCUMENT + "/text>", row.get(1), row::toString);
                int start = Integer.parseInt(lexical(row.get(2)));
                int end = Integer.parseInt(lexical(row.get(3)));
                String words = new String(text, start, end - start);
                assertEquals(words, lexical(row.get(4)), row::toString);
                assertEquals(words, lexical(row.get(5)), row::toString);
            }
        }
    }

    @Test
    void the_served_text_is_the_source_to_the_letter() throws IOException {
        try (Holdings holdings = Holdings.inMemory(List.of(converted));
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            int[] text = served(endpoint, ConvertedMemorandum.DOCUMENT + "/text");
            assertEquals(Files.readString(ConvertedMemorandum.SOURCE), new String(text, 0, text.length));
        }
    }

    @Test
    void the_ledger_accounts_for_every_character_once() {
        Reading reading = ConvertedMemorandum.reading();
        int next = 0;
        for (Ledger.Entry entry : reading.ledger().entries()) {
            assertEquals(next, entry.span().start(), entry::toString);
            assertTrue(entry.span().end() > entry.span().start(), entry::toString);
            assertFalse(entry.reason().isBlank(), entry::toString);
            assertNotEquals(Ledger.Account.SKIPPED, entry.account(), entry::toString);
            next = entry.span().end();
        }
        String text = reading.memorandum().text().content();
        assertEquals(text.codePointCount(0, text.length()), next);
    }

    /** The code points of a text, asked for where its IRI would lead. */
    private static int[] served(Endpoint endpoint, String text) throws IOException {
        URI address = endpoint.address().resolve(text.substring(Vocabulary.DEFAULT_BASE.length()));
        try (InputStream in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .toArray();
        }
    }

    /** The words of a literal, without quotation marks and datatype. */
    private static String lexical(String literal) {
        return literal.substring(1, literal.lastIndexOf('"'));
    }
}
