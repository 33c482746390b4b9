package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody claimed never becomes a fact; and the checks that say so would notice if it did. */
class NonAssertionTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "nonassertion");
    private static final Path REPORTED = RESOURCES.resolve("reported.trig");
    private static final String PREFIXES = """
            @base <https://example.org/id/> .
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix claimterm: <https://w3id.org/memcon/claimterm#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix crm: <http://www.cidoc-crm.org/cidoc-crm/> .
            @prefix rico: <https://www.ica.org/standards/RiC/ontology#> .
            """;
    private static final String SHIPS = "<actor/norland> claimterm:deployedIn <place/port-vell> .";

    @TempDir
    Path folder;

    @Test
    void what_is_only_reported_is_nowhere_a_fact() throws IOException {
        NonAssertion suite = new NonAssertion(List.of(REPORTED));
        assertEquals(1, suite.propositions());
        assertEquals(Set.of(), suite.inTheDefaultGraphOfTdb2());
        assertEquals(Set.of(), suite.inTheUnionGraphOfTdb2());
        assertEquals(Set.of(), suite.inAnRdf4jStoreWithoutFrom());
        assertEquals(Set.of(), suite.afterRdfsInference(vocabularies()));
    }

    @Test
    void the_default_graph_check_notices_a_proposition_asserted_there() throws IOException {
        NonAssertion suite = with("default.trig", SHIPS);
        assertEquals(1, suite.inTheDefaultGraphOfTdb2().size());
    }

    @Test
    void the_union_graph_check_notices_a_proposition_asserted_in_a_named_graph() throws IOException {
        NonAssertion suite = with("named.trig", "<graph/other> { " + SHIPS + " }");
        assertEquals(Set.of(), suite.inTheDefaultGraphOfTdb2());
        assertEquals(1, suite.inTheUnionGraphOfTdb2().size());
    }

    @Test
    void the_rdf4j_check_notices_a_proposition_in_whatever_graph() throws IOException {
        assertEquals(1, with("default.trig", SHIPS).inAnRdf4jStoreWithoutFrom().size());
        assertEquals(
                1,
                with("named.trig", "<graph/other> { " + SHIPS + " }")
                        .inAnRdf4jStoreWithoutFrom()
                        .size());
    }

    @Test
    void the_inference_check_notices_a_proposition_that_is_only_entailed() throws IOException {
        NonAssertion suite = with("narrower.ttl", """
                <actor/norland> claimterm:stationedIn <place/port-vell> .
                claimterm:stationedIn rdfs:subPropertyOf claimterm:deployedIn .
                """);
        assertEquals(Set.of(), suite.inTheUnionGraphOfTdb2());
        assertEquals(1, suite.afterRdfsInference(vocabularies()).size());
    }

    @Test
    void the_inference_check_notices_a_statement_made_an_activity() throws IOException {
        assertBecomesFact(
                "memcon:Statement rdfs:subClassOf prov:Activity .", "statement/2 a http://www.w3.org/ns/prov#Activity");
    }

    @Test
    void the_inference_check_notices_a_told_conversation_made_an_activity_by_a_domain() throws IOException {
        assertBecomesFact(
                "memcon:participation rdfs:subPropertyOf prov:qualifiedAssociation .",
                "conversation/2 a http://www.w3.org/ns/prov#Activity");
    }

    @Test
    void the_inference_check_notices_a_told_conversation_said_to_be_recorded() throws IOException {
        assertBecomesFact(
                "<document/a> memcon:records <document/a/conversation/2> .",
                "conversation/2 a http://www.cidoc-crm.org/cidoc-crm/E5_Event");
    }

    @Test
    void the_inference_check_notices_a_referenced_event_that_occurred() throws IOException {
        assertBecomesFact(
                "memcon:ReferencedEvent rdfs:subClassOf rico:Event .",
                "event/storm a https://www.ica.org/standards/RiC/ontology#Event");
    }

    private void assertBecomesFact(String axiom, String fact) throws IOException {
        Set<String> facts = with("axiom.ttl", axiom).afterRdfsInference(vocabularies());
        assertTrue(facts.stream().anyMatch(found -> found.endsWith(fact)), facts::toString);
    }

    private NonAssertion with(String name, String turtle) throws IOException {
        return new NonAssertion(List.of(REPORTED, Files.writeString(folder.resolve(name), PREFIXES + turtle)));
    }

    private static List<Path> vocabularies() {
        OntologyFolder ontology = new OntologyFolder(Path.of("ontology"));
        List<Path> files = new ArrayList<>(ontology.terms());
        files.addAll(ontology.alignments());
        files.add(RESOURCES.resolve("foreign-axioms.ttl"));
        return files;
    }
}
