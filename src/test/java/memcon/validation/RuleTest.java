package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memcon.source.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path OUTSIDE = ONTOLOGY.resolve("examples/invalid/nested-statement-outside-its-reporter.ttl");

    @TempDir
    Path folder;

    @Test
    void words_of_a_nested_speaker_may_go_on_after_the_sentence_that_introduces_them() throws IOException {
        String continuation = Files.readString(OUTSIDE).replace("actor/norland-sailors", "actor/olm");
        assertEquals(List.of(), findingsWith(continuation));
    }

    @Test
    void an_account_may_go_on_after_the_nested_statement_that_opens_it() throws IOException {
        String opened = Files.readString(OUTSIDE) + """
                <document/mini-1/conversation/3> a memcon:Conversation ;
                    rdfs:label "Brandt and the sailors"@en ;
                    memcon:participant <actor/brandt> ;
                    memcon:participation <document/mini-1/conversation/3/participation/1> ;
                    memcon:toldIn <document/mini-1/conversation/2> ;
                    memcon:openedBy <document/mini-1/statement/s2> .
                <document/mini-1/conversation/3/participation/1> a memcon:Participation ;
                    rdfs:label "Brandt"@en ;
                    memcon:actor <actor/brandt> ;
                    memcon:role <https://w3id.org/memcon/role/interlocutor> .
                """;
        assertEquals(List.of(), findingsWith(opened));
    }

    @Test
    void a_rule_may_be_only_a_warning() throws IOException {
        Rule rule = Rule.read(write("#+ problem: p\n#+ remedy: r\n#+ severity: warning\nSELECT ?node { ?node ?p ?o }"));
        assertEquals(Severity.WARNING, rule.severity());
        assertEquals("odd", rule.name());
    }

    @Test
    void a_file_that_is_no_rule_is_refused_with_a_remedy() throws IOException {
        assertRefused("SELECT ?node { ?node ?p ?o }", "Add it before the query.");
        assertRefused("#+ problem: p\n#+ remedy: r\nSELECT ?other { ?other ?p ?o }", "the place of the violation.");
        assertRefused("#+ problem: p\n#+ remedy: r\nSELECT", "Correct the query.");
    }

    private void assertRefused(String text, String remedy) throws IOException {
        Path file = write(text);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Rule.read(file))
                .getMessage());
        assertTrue(message.startsWith("odd.rq: ") && message.endsWith(remedy), message);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("odd.rq"), text);
    }

    private List<Finding> findingsWith(String turtle) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> valid = Files.list(ONTOLOGY.resolve("examples/valid"))) {
            valid.sorted().forEach(files::add);
        }
        files.add(Files.writeString(folder.resolve("added.ttl"), turtle));
        return new Validator(Ontology.read(new OntologyFolder(ONTOLOGY))).validate(files);
    }
}
