package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import memcon.conversation.Claim;
import memcon.conversation.Hedge;
import memcon.conversation.Mode;
import memcon.conversation.Participation;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Term;
import memcon.document.Apparatus;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The customization of TEI says of editions what grammar, rules and program say. */
class CustomizationTest {

    private static final Path SCHEMA = Path.of("data/editions/schema");
    private static final Path RNG = SCHEMA.resolve("memcon-edition.rng");
    private static final Path SCH = SCHEMA.resolve("memcon-edition.sch");
    private static final Path ODD = SCHEMA.resolve("memcon-edition.odd");
    private static final String GRAMMAR = "http://relaxng.org/ns/structure/1.0";
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String RULES = "http://purl.oclc.org/dsdl/schematron";

    /** Editors that read Schematron and those that read ODD find the same mistakes. */
    @Test
    void it_has_the_rules() throws Exception {
        Map<String, Set<String>> rules = rules(SCH, RULES, "pattern", "id");
        assertEquals(rules, rules(ODD, TEI, "constraintSpec", "ident"));
        assertTrue(rules.size() > 5);
    }

    @Test
    void it_has_the_elements_each_with_its_attributes() throws Exception {
        Element grammar = parse(RNG);
        Map<String, Element> definitions = new TreeMap<>();
        elements(grammar, GRAMMAR, "define")
                .forEach(definition -> definitions.put(definition.getAttribute("name"), definition));
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Element element : elements(grammar, GRAMMAR, "element")) {
            addAttributes(
                    element,
                    definitions,
                    expected.computeIfAbsent(element.getAttribute("name"), name -> new TreeSet<>()));
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (Element specification : elements(parse(ODD), TEI, "elementSpec")) {
            found.put(
                    specification.getAttribute("ident"),
                    elements(specification, TEI, "attDef").stream()
                            .map(attribute -> attribute.getAttribute("ident"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(expected, found);
    }

    @Test
    void it_includes_the_elements_that_it_describes() throws Exception {
        Map<String, Set<String>> included = new TreeMap<>();
        for (Element module : elements(parse(ODD), TEI, "moduleRef")) {
            if (module.hasAttribute("include")) {
                included.put(
                        module.getAttribute("key"),
                        new TreeSet<>(List.of(module.getAttribute("include").split(" "))));
            }
        }
        Map<String, Set<String>> described = new TreeMap<>();
        for (Element specification : elements(parse(ODD), TEI, "elementSpec")) {
            described
                    .computeIfAbsent(specification.getAttribute("module"), module -> new TreeSet<>())
                    .add(specification.getAttribute("ident"));
        }
        assertEquals(described, included);
    }

    @Test
    void closed_lists_are_those_of_the_program() throws IOException {
        assertEquals(terms(SpeechAct.values()), values("act"));
        assertEquals(terms(Mode.values()), values("mode"));
        assertEquals(terms(Hedge.Kind.values()), values("hedge"));
        assertEquals(terms(Stance.Type.values()), values("stance"));
        assertEquals(terms(Stance.Certainty.values()), values("sureness"));
        assertEquals(terms(Claim.Polarity.values()), values("polarity"));
        assertEquals(terms(Claim.Modality.values()), values("modality"));
        assertEquals(terms(Participation.Role.values()), values("role"));
        assertEquals(
                Arrays.stream(Apparatus.Kind.values()).map(Layers::kind).collect(Collectors.toCollection(TreeSet::new)),
                values("apparatusKind"));
        assertEquals(
                found(Files.readString(Path.of("ontology/speech-acts.ttl")), "(?m)^claimterm:(\\w+) a skos:Concept"),
                values("claimTerm"));
    }

    /** What the attributes of an element may be, through definitions but not into the elements inside. */
    private static void addAttributes(Node node, Map<String, Element> definitions, Set<String> attributes) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                String name = child.getAttribute("name");
                switch (child.getLocalName()) {
                    case "attribute" -> attributes.add(name);
                    case "element" -> {}
                    case "ref" -> {
                        Element definition = definitions.get(name);
                        // A definition that leads to itself leads through an element.
                        addAttributes(definition, definitions, attributes);
                    }
                    default -> addAttributes(child, definitions, attributes);
                }
            }
        }
    }

    /** By the name of each set of rules: contexts, tests and messages. */
    private static Map<String, Set<String>> rules(Path file, String namespace, String set, String name)
            throws Exception {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Element pattern : elements(parse(file), namespace, set)) {
            Set<String> tests = new TreeSet<>();
            for (Element rule : elements(pattern, RULES, "rule")) {
                for (Element test : elements(rule, RULES, "assert")) {
                    List<String> parts = new ArrayList<>(List.of(
                            rule.getAttribute("context"),
                            test.getAttribute("role"),
                            test.getAttribute("test"),
                            test.getTextContent()));
                    elements(test, RULES, "value-of").forEach(value -> parts.add(value.getAttribute("select")));
                    tests.add(String.join(" | ", parts));
                }
            }
            rules.put(pattern.getAttribute(name), tests);
        }
        return rules;
    }

    private static Element parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> elements(Element within, String namespace, String name) {
        NodeList nodes = within.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Set<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> terms(Term... terms) {
        return Arrays.stream(terms).map(Pointers::to).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String definition) throws IOException {
        String rng = Files.readString(RNG);
        int start = rng.indexOf("<define name=\"" + definition + "\">");
        return found(rng.substring(start, rng.indexOf("</define>", start)), "<value>([^<]+)</value>");
    }
}
