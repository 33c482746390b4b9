package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.authority.Vocabulary;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.store.Holdings;
import memcon.validation.NonAssertion;
import memcon.validation.OntologyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the shipped memorandum reports is nowhere a fact, and would be noticed if it were. The memorandum is converted with
 * one proposition more, so that there is something that could be asserted by mistake.
 */
class ConversionNonAssertionTest {

    private static final String TERMS = "https://w3id.org/memcon/claimterm#";
    private static final String BASE = Vocabulary.DEFAULT_BASE;
    private static final String GRAPH = "<" + ConvertedMemorandum.DOCUMENT + "/graph>";

    /** Khrushchev's example of West Irian. */
    private static final String AID =
            "<%1$sactor/soviet-union> <%2$ssuppliedSubmarinesTo> <%1$splace/west-irian>".formatted(BASE, TERMS);

    private static final String PROPOSITION =
            """
            <%1$s/claim/aid> <%2$sproposition> <%1$s/claim/aid/proposition> %3$s .
            <%1$s/claim/aid/proposition> <%4$stype> <%2$sProposition> %3$s .
            <%1$s/claim/aid/proposition> <%2$ssubject> <%5$sactor/soviet-union> %3$s .
            <%1$s/claim/aid/proposition> <%2$spredicate> <%6$ssuppliedSubmarinesTo> %3$s .
            <%1$s/claim/aid/proposition> <%2$sobject> <%5$splace/west-irian> %3$s .
            """.formatted(ConvertedMemorandum.DOCUMENT, Vocabulary.MEMCON, GRAPH, Vocabulary.RDF, BASE, TERMS);

    @TempDir
    static Path folder;

    private static Path converted;

    @BeforeAll
    static void convert() throws IOException {
        converted = ConvertedMemorandum.at(folder.resolve("memorandum.nq"));
        Files.writeString(converted, PROPOSITION, StandardOpenOption.APPEND);
    }

    @Test
    void what_the_memorandum_reports_is_nowhere_a_fact() throws IOException {
        NonAssertion suite = new NonAssertion(List.of(converted));
        assertTrue(suite.propositions() >= 1);
        assertEquals(Set.of(), suite.inTheDefaultGraphOfTdb2());
        assertEquals(Set.of(), suite.inTheUnionGraphOfTdb2());
        assertEquals(Set.of(), suite.inAnRdf4jStoreWithoutFrom());
        assertEquals(Set.of(), suite.afterRdfsInference(vocabularies()));
        assertEquals(Set.of(), factsBehindTheEndpoint(converted));
    }

    @Test
    void a_proposition_asserted_in_the_default_graph_is_noticed_in_tdb2() throws IOException {
        Path file = with("default.nq", AID + " .\n");
        assertEquals(1, suite(file).inTheDefaultGraphOfTdb2().size());
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_proposition_asserted_in_the_graph_of_its_document_is_noticed_everywhere() throws IOException {
        Path file = with("named.nq", AID + " " + GRAPH + " .\n");
        assertEquals(1, suite(file).inTheUnionGraphOfTdb2().size());
        assertEquals(1, suite(file).inAnRdf4jStoreWithoutFrom().size());
        assertEquals(1, suite(file).afterRdfsInference(vocabularies()).size());
        assertEquals(1, factsBehindTheEndpoint(file).size());
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_proposition_that_is_only_entailed_is_noticed() throws IOException {
        Path file = with("narrower.nq", """
                <%1$sactor/soviet-union> <%2$slentSubmarinesTo> <%1$splace/west-irian> %3$s .
                <%2$slentSubmarinesTo> <%4$ssubPropertyOf> <%2$ssuppliedSubmarinesTo> %3$s .
                """.formatted(BASE, TERMS, GRAPH, Vocabulary.RDFS));
        assertEquals(Set.of(), suite(file).inTheUnionGraphOfTdb2());
        assertEquals(1, suite(file).afterRdfsInference(vocabularies()).size());
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_statement_a_told_conversation_and_an_event_that_become_occurrences_are_noticed() throws IOException {
        Map<String, String> reported =
                Map.of("Statement", "/statement/", "Conversation", "/conversation/", "ReferencedEvent", "/event/");
        StringBuilder quads = new StringBuilder();
        reported.keySet()
                .forEach(name -> quads.append("<%s%s> <%ssubClassOf> <%sActivity> %s .\n"
                        .formatted(Vocabulary.MEMCON, name, Vocabulary.RDFS, Vocabulary.PROV, GRAPH)));
        Set<String> facts = suite(with("activities.nq", quads.toString())).afterRdfsInference(vocabularies());
        reported.forEach((name, path) -> assertTrue(
                facts.stream().anyMatch(fact -> fact.contains(path) && fact.endsWith(Vocabulary.PROV + "Activity")),
                () -> name + " is not among " + facts));
    }

    private static NonAssertion suite(Path file) {
        return new NonAssertion(List.of(file));
    }

    private static Set<String> factsBehindTheEndpoint(Path file) {
        try (Holdings holdings = Holdings.inMemory(List.of(file));
                Endpoint endpoint = Endpoint.start(holdings, EndpointSettings.onPort(0))) {
            return suite(file).behindAnEndpoint(endpoint.address().resolve("sparql"));
        }
    }

    /** A copy of the converted memorandum with some quads more. */
    private static Path with(String name, String quads) throws IOException {
        return Files.writeString(folder.resolve(name), Files.readString(converted) + quads);
    }

    private static List<Path> vocabularies() {
        OntologyFolder ontology = new OntologyFolder(Path.of("ontology"));
        List<Path> files = new ArrayList<>(ontology.terms());
        files.addAll(ontology.alignments());
        files.add(Path.of("src", "test", "resources", "nonassertion", "foreign-axioms.ttl"));
        return files;
    }
}
