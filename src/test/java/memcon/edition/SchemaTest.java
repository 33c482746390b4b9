package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import memcon.conversation.Claim;
import memcon.conversation.Hedge;
import memcon.conversation.Mode;
import memcon.conversation.Participation;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Term;
import memcon.document.Apparatus;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema, the rules and the customization of TEI say the same, and say it when an edition is wrong. */
class SchemaTest {

    private static final Path SCHEMA = Path.of("data/editions/schema");
    private static final Path RNG = SCHEMA.resolve("memcon-edition.rng");
    private static final Path SCH = SCHEMA.resolve("memcon-edition.sch");
    private static final Path ODD = SCHEMA.resolve("memcon-edition.odd");
    private static final Path GOOD = Path.of("src/test/resources/editions/harbour-talk.xml");
    private static final Pattern MESSAGE =
            Pattern.compile("(?s)<svrl:failed-assert[^>]*>\\s*<svrl:text>(.*?)</svrl:text>");

    /** One mistake in the good edition and what is said of it. */
    private record Mistake(String name, String good, String bad, String said) {}

    private static final List<Mistake> GRAMMAR = List.of(
            new Mistake("no act", "ana=\"act:deny\"", "ana=\"mode:topic\"", "attribute \"ana\""),
            new Mistake("unknown act", "act:deny", "act:denies", "attribute \"ana\""),
            new Mistake("two acts", "act:deny", "act:deny act:inform", "attribute \"ana\""),
            new Mistake("unknown stance", "stance:predicts", "stance:foretells", "attribute \"ana\""),
            new Mistake("id of another kind", "xml:id=\"claim-mined\"", "xml:id=\"mined\"", "attribute \"xml:id\""),
            new Mistake("speaker as a name", "who=\"#actor-quill\"", "who=\"Quill\"", "attribute \"who\""),
            new Mistake(
                    "layout",
                    "<persName ref=\"#actor-quill\">",
                    "<persName ref=\"#actor-quill\" rend=\"bold\">",
                    "rend"),
            new Mistake("unknown element", "<p xml:id=\"char-40\">", "<p xml:id=\"char-40\"><hi/>", "element \"hi\""),
            new Mistake("relation", "name=\"respondsTo\"", "name=\"answers\"", "attribute \"name\""),
            new Mistake(
                    "a day that is none",
                    "notAfter=\"1957-05-03\"><label>s",
                    "notAfter=\"1957-05-33\"><label>s",
                    "attribute \"notAfter\""),
            new Mistake("white space set free", " xml:space=\"preserve\"", "", "attribute \"xml:space\""));

    private static final List<Mistake> RULES = List.of(
            new Mistake(
                    "pointer to nothing",
                    "toWhom=\"#actor-brandt\" direct=\"false\" source=\"#conversation-1\" ana=\"act:deny\"",
                    "toWhom=\"#actor-brand\" direct=\"false\" source=\"#conversation-1\" ana=\"act:deny\"",
                    "#actor-brand, which nothing"),
            new Mistake(
                    "no source",
                    " source=\"#conversation-1\" ana=\"act:ask\"",
                    " ana=\"act:ask\"",
                    "does not say where it is made"),
            new Mistake(
                    "drift",
                    "Talk at the harbour office, 3 May 1957</ab>",
                    "Talk at the harbour office, 3rd May 1957</ab>",
                    "now begins at 42"),
            new Mistake(
                    "claim of nobody",
                    "Talk at the harbour office, 3",
                    "<seg type=\"claim\" ana=\"stance:asserts\" corresp=\"#claim-mined\">Talk</seg> at the harbour office, 3",
                    "words of nobody"),
            new Mistake(
                    "claim that is none",
                    "ana=\"stance:denies certainty:certain\" corresp=\"#claim-mined\"",
                    "ana=\"stance:denies certainty:certain\" corresp=\"#event-strike\"",
                    "#event-strike is no claim"),
            new Mistake(
                    "two preferred readings",
                    "ana=\"act:deny\"",
                    "ana=\"act:deny\" exclude=\"#statement-a\"",
                    "not exactly one is preferred"),
            new Mistake(
                    "response to a claim",
                    "passive=\"#statement-a\"",
                    "passive=\"#claim-mined\"",
                    "respondsTo relates statements"),
            new Mistake(
                    "broken chain",
                    "ana=\"act:deny\"",
                    "next=\"#statement-c\" ana=\"act:deny\"",
                    "does not name this one in its @prev"),
            new Mistake(
                    "participant without a part",
                    "passive=\"#conversation-1\" ana=\"role:interlocutor\"",
                    "passive=\"#conversation-1\"",
                    "without a part"),
            new Mistake(
                    "unused claim", "corresp=\"#claim-strike\"", "corresp=\"#claim-mined\"", "nobody takes a stance"));

    @Test
    void theGoodEditionIsGood() throws Exception {
        assertEquals(List.of(), grammar(RNG, Files.readString(GOOD)));
        assertEquals(List.of(), rules(Files.readString(GOOD)));
    }

    @TestFactory
    Stream<DynamicTest> theGrammarFindsMistakes() {
        return GRAMMAR.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    List<String> faults = grammar(RNG, made(mistake));
                    assertTrue(faults.stream().anyMatch(fault -> fault.contains(mistake.said())), faults::toString);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theRulesFindMistakes() {
        return RULES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    List<String> faults = rules(made(mistake));
                    assertTrue(faults.stream().anyMatch(fault -> fault.contains(mistake.said())), faults::toString);
                }));
    }

    /** The rules stand twice, for editors that read Schematron and for those that read ODD. */
    @Test
    void theCustomizationHasTheSameRules() throws IOException {
        assertEquals(asserts(SCH), asserts(ODD));
        assertTrue(asserts(SCH).size() > 10);
    }

    @Test
    void theCustomizationHasTheSameElementsAndAttributes() throws IOException {
        String rng = Files.readString(RNG);
        String odd = Files.readString(ODD);
        assertEquals(found(rng, "<element name=\"(\\w+)\""), found(odd, "<elementSpec ident=\"(\\w+)\""));
        assertEquals(found(rng, "<attribute name=\"([\\w:]+)\""), found(odd, "<attDef ident=\"([\\w:]+)\""));
        Set<String> included = new TreeSet<>();
        found(odd, "<moduleRef key=\"\\w+\" include=\"([^\"]+)\"")
                .forEach(list -> included.addAll(List.of(list.split(" "))));
        assertEquals(found(odd, "<elementSpec ident=\"(\\w+)\""), included);
    }

    @Test
    void closedListsAreThoseOfTheProgram() throws IOException {
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

    /** Whatever the project's schema takes, TEI's takes too. */
    @Test
    void teiTakesTheGoodEditionAndTheCustomization() throws Exception {
        String folder = System.getProperty("memcon.tei", "");
        assumeFalse(folder.isEmpty(), "no TEI schema given: -Dmemcon.tei=FOLDER with tei_all.rng");
        Path all = Path.of(folder).resolve("tei_all.rng");
        assertEquals(List.of(), grammar(all, Files.readString(GOOD)));
        assertEquals(List.of(), grammar(all, Files.readString(ODD)));
        assertTrue(!grammar(all, made(GRAMMAR.get(7))).isEmpty()
                || !grammar(all, "<TEI/>").isEmpty());
    }

    private static String made(Mistake mistake) throws IOException {
        String good = Files.readString(GOOD);
        assertTrue(good.contains(mistake.good()), mistake.good());
        return good.replace(mistake.good(), mistake.bad());
    }

    private static Set<String> asserts(Path file) throws IOException {
        return found(Files.readString(file), "(?s)(<sch:assert.*?</sch:assert>)").stream()
                .map(rule -> rule.replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
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

    static List<String> grammar(Path schema, String edition) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        assertTrue(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile())), faults::toString);
        driver.validate(new InputSource(new StringReader(edition)));
        return faults;
    }

    static List<String> rules(String edition) throws SaxonApiException {
        Processor saxon = new Processor(false);
        XsltExecutable compiler = saxon.newXsltCompiler()
                .compile(new StreamSource(SchemaTest.class
                        .getResource("/xslt/2.0/pipeline-for-svrl.xsl")
                        .toExternalForm()));
        XdmDestination rules = new XdmDestination();
        Xslt30Transformer compile = compiler.load30();
        compile.transform(new StreamSource(SCH.toFile()), rules);
        XsltExecutable check =
                saxon.newXsltCompiler().compile(rules.getXdmNode().asSource());
        StringWriter report = new StringWriter();
        Serializer out = saxon.newSerializer(report);
        check.load30().transform(new StreamSource(new StringReader(edition)), out);
        List<String> faults = new ArrayList<>();
        Matcher message = MESSAGE.matcher(report.toString());
        while (message.find()) {
            faults.add(message.group(1));
        }
        return faults;
    }
}
