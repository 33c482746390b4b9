package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Schematron rules of editions: nothing is said of good ones, and every rule finds a mistake. */
class RulesTest {

    private static final Path SCH = Path.of("data/editions/schema/memcon-edition.sch");
    private static final Processor SAXON = new Processor(false);
    private static final XsltExecutable CHECK = compiled();

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
                    "unused claim", "corresp=\"#claim-strike\"", "corresp=\"#claim-mined\"", "nobody takes a stance"),
            new Mistake("reading excluded on one side", " exclude=\"#statement-warns\"", "", "does not exclude it"),
            new Mistake(
                    "said in an actor",
                    "source=\"#conversation-1\" ana=\"act:ask\"",
                    "source=\"#actor-brandt\" ana=\"act:ask\"",
                    "#actor-brandt is neither a conversation nor a statement"),
            new Mistake(
                    "reports itself",
                    "source=\"#conversation-1\" ana=\"act:ask\"",
                    "source=\"#statement-a\" ana=\"act:ask\"",
                    "a statement that reports itself"),
            new Mistake(
                    "pieces of two kinds",
                    "next=\"#statement-refuses.2\"",
                    "next=\"#claim-timber\"",
                    "different names"),
            new Mistake(
                    "piece that nothing leads to",
                    " next=\"#statement-refuses.2\"",
                    "",
                    "#statement-refuses, does not name this one in its @next"),
            new Mistake("drift after a note mark", "[1]", "[12]", "now begins at"),
            new Mistake(
                    "claims related to a statement",
                    "active=\"#claim-close\" passive=\"#claim-rises\"",
                    "active=\"#claim-close\" passive=\"#statement-warns\"",
                    "condition relates claims"),
            new Mistake(
                    "claim about an event",
                    "passive=\"#conversation-2\"/>\n</listRelation>\n<listRelation type=\"propositions\">",
                    "passive=\"#event-flood\"/>\n</listRelation>\n<listRelation type=\"propositions\">",
                    "to the statement or conversation"),
            new Mistake(
                    "notes of a statement",
                    "<relation name=\"noteTaker\" active=\"#actor-lund\" passive=\"#conversation-1\"/>",
                    "<relation name=\"noteTaker\" active=\"#actor-lund\" passive=\"#statement-warns\"/>",
                    "from an actor to a conversation"),
            new Mistake(
                    "event takes part",
                    "active=\"#actor-sarr #actor-harbour-master\"",
                    "active=\"#actor-sarr #event-flood\"",
                    "#event-flood takes part in a conversation but is no actor"),
            new Mistake(
                    "doubt of a place",
                    "passive=\"#actor-lund\"/>",
                    "passive=\"place:moscow\"/>",
                    "the actor whose doubt it is"),
            new Mistake(
                    "role of a response",
                    "<relation name=\"respondsTo\"",
                    "<relation ana=\"role:present\" name=\"respondsTo\"",
                    "a part in a conversation at respondsTo"),
            new Mistake(
                    "form of an event",
                    "corresp=\"#claim-timber\"/></listRelation>",
                    "corresp=\"#event-flood\"/></listRelation>",
                    "a proposition is the form of a claim"),
            new Mistake("no digest", "<idno type=\"sha256\">", "<idno type=\"record\">", "no digest"),
            new Mistake("claim without words", ">The water rises again.<", "> <", "a claim without words"),
            new Mistake(
                    "name of another kind",
                    "<rs type=\"event\" ref=\"#event-flood\"",
                    "<rs type=\"event\" xml:id=\"event-of-old\" ref=\"#event-flood\"",
                    "xml:id event-of-old is the name of a event"),
            new Mistake(
                    "name given twice",
                    "xml:id=\"claim-rises\"",
                    "xml:id=\"claim-close\"",
                    "xml:id claim-close is given 2 times"),
            new Mistake(
                    "nothing recorded",
                    "<event xml:id=\"conversation-1\" type=\"conversation\"",
                    "<event xml:id=\"conversation-1\" type=\"conversation\" source=\"#statement-a\"",
                    "no conversation that the memorandum itself records"));

    /** A rule that an edition breaks: its test, and what it says. */
    private record Finding(String test, String message) {}

    @Test
    void nothingIsSaidOfGoodEditions() throws Exception {
        for (String edition : Mistake.editions()) {
            assertEquals(List.of(), findings(edition));
        }
        assertEquals(List.of(), findings(Files.readString(Path.of("data/editions/wilson-116744.xml"))));
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreFound() {
        return RULES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    List<Finding> findings = findings(mistake.made());
                    assertTrue(
                            findings.stream()
                                    .anyMatch(finding -> finding.message().contains(mistake.said())),
                            findings::toString);
                }));
    }

    @Test
    void everyRuleFindsAMistake() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Mistake mistake : RULES) {
            findings(mistake.made()).stream()
                    .filter(finding -> finding.message().contains(mistake.said()))
                    .forEach(finding -> found.add(finding.test()));
        }
        XdmNode rules = SAXON.newDocumentBuilder().build(SCH.toFile());
        assertEquals(new TreeSet<>(select("//*:assert/@test", rules)), found);
    }

    private static List<Finding> findings(String edition) throws SaxonApiException {
        XdmDestination report = new XdmDestination();
        CHECK.load30().transform(new StreamSource(new StringReader(edition)), report);
        List<Finding> findings = new ArrayList<>();
        for (XdmItem failed : items("//*:failed-assert", report.getXdmNode())) {
            findings.add(new Finding(
                    select("@test", failed).get(0),
                    select("*:text/normalize-space()", failed).get(0)));
        }
        return findings;
    }

    private static XsltExecutable compiled() {
        try {
            XdmDestination rules = new XdmDestination();
            SAXON.newXsltCompiler()
                    .compile(new StreamSource(
                            Objects.requireNonNull(RulesTest.class.getResource("/xslt/2.0/pipeline-for-svrl.xsl"))
                                    .toExternalForm()))
                    .load30()
                    .transform(new StreamSource(SCH.toFile()), rules);
            return SAXON.newXsltCompiler().compile(rules.getXdmNode().asSource());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> select(String path, XdmItem at) throws SaxonApiException {
        return items(path, at).stream().map(XdmItem::getStringValue).toList();
    }

    private static List<XdmItem> items(String path, XdmItem at) throws SaxonApiException {
        XPathCompiler xpath = SAXON.newXPathCompiler();
        List<XdmItem> items = new ArrayList<>();
        xpath.evaluate(path, at).forEach(items::add);
        return items;
    }
}
