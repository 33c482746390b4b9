package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ontology is OWL 2 DL and free of contradiction; and the reasoner that says so would notice if it were not. */
class DescriptionLogicTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path FOREIGN = Path.of("src", "test", "resources", "reasoner", "foreign-axioms.ttl");

    /** In the order in which they import each other. */
    private static final List<Path> FILES = List.of(
            ONTOLOGY.resolve("memcon.ttl"), ONTOLOGY.resolve("speech-acts.ttl"), ONTOLOGY.resolve("alignments.ttl"));

    private static final String PREFIXES = """
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix ex: <https://example.org/> .
            <https://example.org/planted> a owl:Ontology ;
                owl:imports <https://w3id.org/memcon/ontology> , <https://example.org/foreign-axioms> .
            """;

    @TempDir
    Path folder;

    @Test
    void each_file_and_all_together_are_in_the_profile() {
        for (Path file : FILES.subList(0, 2)) {
            assertEquals(List.of(), DescriptionLogic.of(List.of(file)).violations(), file::toString);
        }
        assertEquals(List.of(), DescriptionLogic.of(FILES).violations());
        assertEquals(List.of(), DescriptionLogic.of(with(FILES, FOREIGN)).violations());
    }

    @Test
    void the_ontology_is_consistent_and_every_class_can_have_instances() {
        for (List<Path> files : List.of(FILES, with(FILES, FOREIGN))) {
            DescriptionLogic logic = DescriptionLogic.of(files);
            assertTrue(logic.logicalAxioms() > 300, () -> "only " + logic.logicalAxioms());
            assertTrue(logic.isConsistent());
            assertEquals(Set.of(), logic.unsatisfiable());
        }
    }

    @Test
    void what_lies_outside_the_profile_is_consistent_in_its_projection() {
        Path outside = ONTOLOGY.resolve("alignments-beyond-dl.ttl");
        assertFalse(
                DescriptionLogic.of(with(FILES, outside)).violations().isEmpty(), "then it needs no file of its own");
        DescriptionLogic projection = DescriptionLogic.projectionOf(with(FILES, FOREIGN, outside));
        assertEquals(List.of(), projection.violations());
        assertEquals(Set.of(), projection.unsatisfiable());
    }

    @Test
    void the_valid_examples_are_consistent_with_ontology_and_alignments() throws IOException {
        DescriptionLogic logic = DescriptionLogic.projectionOf(with(everything(), examples()));
        assertEquals(List.of(), logic.violations());
        assertTrue(logic.isConsistent());
        Set<String> activities = logic.instances(Vocabulary.PROV + "Activity");
        assertFalse(activities.isEmpty(), "the recorded conversation is one");
        assertTrue(Collections.disjoint(activities, logic.instances(Vocabulary.MEMCON + "Statement")));
    }

    @Test
    void a_class_under_two_that_exclude_each_other_is_noticed() throws IOException {
        Path planted = planted("memcon:Statement rdfs:subClassOf prov:Entity , prov:Activity .");
        assertEquals(
                Set.of(Vocabulary.MEMCON + "Statement"),
                DescriptionLogic.of(with(FILES, FOREIGN, planted)).unsatisfiable());
    }

    @Test
    void a_property_of_two_kinds_is_noticed() throws IOException {
        Path planted = planted("memcon:quotation a owl:ObjectProperty .");
        List<String> violations =
                DescriptionLogic.of(with(FILES, FOREIGN, planted)).violations();
        assertEquals(List.of("Property of several kinds: " + Vocabulary.MEMCON + "quotation"), violations);
    }

    @Test
    void a_property_that_nobody_declared_is_noticed() throws IOException {
        Path planted = planted("ex:a ex:undeclared ex:b .");
        assertFalse(
                DescriptionLogic.of(with(FILES, FOREIGN, planted)).violations().isEmpty());
    }

    @Test
    void a_statement_that_is_an_activity_and_attributed_to_somebody_is_noticed() throws IOException {
        String attributed = "ex:statement a memcon:Statement ; prov:wasAttributedTo ex:castro .";
        assertTrue(
                DescriptionLogic.of(with(FILES, FOREIGN, planted(attributed))).isConsistent());
        Path planted = planted(attributed + " memcon:Statement rdfs:subClassOf prov:Activity .");
        assertFalse(DescriptionLogic.of(with(FILES, FOREIGN, planted)).isConsistent());
    }

    @Test
    void a_place_under_a_class_that_excludes_coordinates_is_noticed() throws IOException {
        String feature = "memcon:Place rdfs:subClassOf geo:Feature .";
        assertFalse(DescriptionLogic.projectionOf(with(with(everything(), examples()), planted(feature)))
                .isConsistent());
    }

    @Test
    void one_node_for_a_claim_and_for_the_statement_that_makes_it_is_noticed() throws IOException {
        Path planted = planted("ex:words memcon:asserts ex:words .");
        assertFalse(DescriptionLogic.of(with(FILES, FOREIGN, planted)).isConsistent());
    }

    @Test
    void a_date_as_string_keeps_its_characters_in_the_projection() throws IOException {
        Path planted = planted("""
                ex:talk a memcon:Conversation ; memcon:earliestDate "1964-02-26"^^<http://www.w3.org/2001/XMLSchema#date> .
                """);
        String turtle = new String(DlProjection.turtle(List.of(planted)), StandardCharsets.UTF_8);
        assertTrue(turtle.matches("(?s).*earliestDate>?\\s+\"1964-02-26\"\\s*[;.].*"), turtle);
    }

    private Path planted(String turtle) throws IOException {
        return Files.writeString(folder.resolve("planted.ttl"), PREFIXES + turtle);
    }

    private static List<Path> everything() {
        return with(FILES, ONTOLOGY.resolve("alignments-beyond-dl.ttl"), FOREIGN);
    }

    private static Path[] examples() throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve("examples/valid"))) {
            return files.sorted().toArray(Path[]::new);
        }
    }

    private static List<Path> with(List<Path> files, Path... more) {
        List<Path> all = new ArrayList<>(files);
        all.addAll(List.of(more));
        return all;
    }
}
