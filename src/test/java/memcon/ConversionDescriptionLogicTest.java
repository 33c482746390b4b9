package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memcon.authority.Vocabulary;
import memcon.validation.DescriptionLogic;
import memcon.validation.OntologyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The shipped memorandum contradicts neither ontology nor alignments, and a reasoner finds no occurrence in reports. */
class ConversionDescriptionLogicTest {

    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";

    @TempDir
    static Path folder;

    private static Path converted;
    private static DescriptionLogic unharmed;

    @BeforeAll
    static void convert() throws IOException {
        converted = ConvertedMemorandum.at(folder.resolve("memorandum.nq"));
        unharmed = projectionWith(converted);
    }

    @Test
    void the_memorandum_is_consistent_with_ontology_and_alignments() {
        assertEquals(List.of(), unharmed.violations());
        assertTrue(unharmed.isConsistent());
    }

    @Test
    void of_all_that_is_reported_only_the_recorded_conversation_is_entailed_to_have_occurred() {
        Set<String> recorded = unharmed.instances(Vocabulary.MEMCON + "RecordedConversation");
        assertEquals(1, recorded.size());
        for (String occurrence : List.of(CRM + "E5_Event", Vocabulary.RICO + "Event", Vocabulary.PROV + "Activity")) {
            assertEquals(recorded, unharmed.instances(occurrence), occurrence);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void an_alignment_that_makes_told_conversations_activities_is_noticed() throws IOException {
        DescriptionLogic logic = projectionWith(converted, planted("""
                <https://w3id.org/memcon/ontology#participation>
                    <http://www.w3.org/2000/01/rdf-schema#subPropertyOf> <http://www.w3.org/ns/prov#qualifiedAssociation> .
                """));
        assertTrue(logic.instances(Vocabulary.PROV + "Activity").size() > 1);
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void a_speaker_who_is_a_passage_is_noticed() throws IOException {
        DescriptionLogic logic = projectionWith(converted, planted("""
                <%1$sactor/nikita-khrushchev> a <https://w3id.org/memcon/ontology#Passage> .
                """.formatted(Vocabulary.DEFAULT_BASE)));
        assertFalse(logic.isConsistent());
    }

    private static Path planted(String turtle) throws IOException {
        return Files.writeString(folder.resolve("planted.ttl"), turtle);
    }

    private static DescriptionLogic projectionWith(Path... data) {
        OntologyFolder ontology = new OntologyFolder(Path.of("ontology"));
        List<Path> files = new ArrayList<>(ontology.terms());
        files.addAll(ontology.alignments());
        files.add(Path.of("src", "test", "resources", "reasoner", "foreign-axioms.ttl"));
        files.addAll(List.of(data));
        return DescriptionLogic.projectionOf(files);
    }
}
