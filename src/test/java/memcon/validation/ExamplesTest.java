package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape and rule with the example that keeps it and the one that breaks it, and nothing else. */
class ExamplesTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Path EXAMPLES = Path.of("ontology", "examples");

    private static Ontology ontology;
    private static List<Path> valid;

    @BeforeAll
    static void read() throws IOException {
        ontology = Ontology.read(new OntologyFolder(Path.of("ontology")));
        valid = files("valid");
    }

    @Test
    void the_valid_examples_together_conform() {
        assertEquals(List.of(), new Validator(ontology).validate(valid));
    }

    @TestFactory
    Stream<DynamicTest> an_invalid_example_breaks_what_it_is_named_for_and_nothing_else() throws IOException {
        Map<String, String> checkOfMessage = shapeOfMessage();
        return files("invalid").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    List<Path> files = new ArrayList<>(valid);
                    files.add(file);
                    List<Finding> findings = new Validator(ontology).validate(files);
                    assertFalse(findings.isEmpty(), "nothing found");
                    assertEquals(
                            Set.of(check(file)),
                            findings.stream()
                                    .map(finding -> checkOf(finding, checkOfMessage))
                                    .collect(Collectors.toSet()),
                            findings::toString);
                }));
    }

    @Test
    void every_shape_has_a_valid_and_an_invalid_example() throws IOException {
        Set<String> shapes = new TreeSet<>(shapeOfMessage().values());
        assertEquals(shapes, valid.stream().map(file -> name(file) + "Shape").collect(sorted()));
        assertEquals(
                shapes,
                files("invalid").stream()
                        .map(ExamplesTest::check)
                        .filter(check -> check.endsWith("Shape"))
                        .collect(sorted()));
    }

    @Test
    void every_rule_has_an_invalid_example() throws IOException {
        assertEquals(
                ontology.rules().stream().map(Rule::name).collect(sorted()),
                files("invalid").stream()
                        .map(ExamplesTest::check)
                        .filter(check -> !check.endsWith("Shape"))
                        .collect(sorted()));
    }

    @Test
    void every_class_has_a_shape() {
        Set<String> shapes = new TreeSet<>(shapeOfMessage().values());
        Model terms = RDFDataMgr.loadModel("ontology/memcon.ttl");
        terms.listSubjectsWithProperty(RDF.type, OWL.Class)
                .forEach(type -> assertTrue(shapes.contains(type.getLocalName() + "Shape"), type::getURI));
    }

    @Test
    void every_shape_and_property_of_a_shape_says_fault_and_remedy_in_its_own_words() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        List<String> messages = shapes.listObjectsOfProperty(shapes.createProperty(SH + "message")).toList().stream()
                .map(message -> message.asLiteral().getString())
                .toList();
        messages.forEach(message -> assertTrue(message.matches("[a-z].*?\\. [A-Z].*\\."), message));
        assertEquals(shapeOfMessage().size(), messages.size());
    }

    /** The name of a shape or rule, from the name of an example: the part before its first hyphen is the shape. */
    private static String check(Path file) {
        String name = name(file);
        return Character.isUpperCase(name.charAt(0)) ? name.replaceFirst("-.*", "") + "Shape" : name;
    }

    private static String checkOf(Finding finding, Map<String, String> shapeOfMessage) {
        for (Map.Entry<String, String> shape : shapeOfMessage.entrySet()) {
            String[] message = shape.getKey().split("\\. ", 2);
            if (finding.fault().startsWith(message[0])) {
                return shape.getValue();
            }
        }
        for (Rule rule : ontology.rules()) {
            String pattern = Stream.of(rule.problem().split("\\{\\w+}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            if (finding.fault().matches(pattern)) {
                return rule.name();
            }
        }
        return finding.toString();
    }

    private static Map<String, String> shapeOfMessage() {
        Model model = RDFDataMgr.loadModel("ontology/shapes.ttl");
        Map<String, String> shapes = new HashMap<>();
        for (Resource shape : model.listSubjectsWithProperty(RDF.type, model.createResource(SH + "NodeShape"))
                .toList()) {
            assertTrue(shape.getURI().startsWith(Vocabulary.MEMCON), shape::getURI);
            List<Resource> carriers = new ArrayList<>(List.of(shape));
            shape.listProperties(model.createProperty(SH + "property")).forEach(p -> carriers.add(p.getResource()));
            for (Resource carrier : carriers) {
                if (carrier.hasProperty(model.createProperty(SH + "message"))) {
                    shapes.put(
                            carrier.getProperty(model.createProperty(SH + "message"))
                                    .getString(),
                            shape.getLocalName());
                }
            }
        }
        return shapes;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.ttl$", "");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
