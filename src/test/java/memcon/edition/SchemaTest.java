package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The grammar of editions takes good ones, refuses mistakes, and takes nothing that TEI refuses. */
class SchemaTest {

    private static final Path SCHEMA = Path.of("data/editions/schema");
    private static final Path RNG = SCHEMA.resolve("memcon-edition.rng");
    private static final Path SCH = SCHEMA.resolve("memcon-edition.sch");
    private static final Path ODD = SCHEMA.resolve("memcon-edition.odd");
    private static final Path CURATED = Path.of("data/editions/wilson-116744.xml");
    private static final Mistake LOOSE_WORDS = new Mistake(
            "words outside paragraphs", "</p>\n</body>", "</p>\nmore words\n</body>", "text not allowed here");

    private static final List<Mistake> GRAMMAR = List.of(
            LOOSE_WORDS,
            new Mistake("two stances", "stance:predicts\"", "stance:predicts stance:asks\"", "attribute \"ana\""),
            new Mistake("kind of apparatus", "subtype=\"noteMark\"", "subtype=\"note-mark\"", "attribute \"subtype\""),
            new Mistake("claim term", "suppliedTimberTo", "gaveTimberTo", "attribute \"name\""),
            new Mistake("statement in a name", ">the flood<", "><said ana=\"act:ask\">x</said><", "element \"said\""),
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

    @Test
    void goodEditionsAreGood() throws Exception {
        for (String edition : Mistake.editions()) {
            assertEquals(List.of(), grammar(RNG, edition));
        }
        assertEquals(List.of(), grammar(RNG, Files.readString(CURATED)));
    }

    /** An editor finds the schema from the file. */
    @Test
    void theCuratedEditionLeadsToItsSchema() throws IOException {
        Matcher model = Pattern.compile("<\\?xml-model href=\"([^\"]+)\"").matcher(Files.readString(CURATED));
        List<Path> models = new ArrayList<>();
        while (model.find()) {
            models.add(CURATED.resolveSibling(model.group(1)));
        }
        assertEquals(List.of(RNG, SCH), models);
    }

    /** Every element and every attribute that the grammar knows stands in some good edition. */
    @Test
    void goodEditionsShowWhatThereIs() throws Exception {
        String editions = String.join("", Mistake.editions());
        Matcher known =
                Pattern.compile("<(element|attribute) name=\"([\\w:]+)\"").matcher(Files.readString(RNG));
        Set<String> missing = new TreeSet<>();
        while (known.find()) {
            String use = known.group(1).equals("element")
                    ? "(?s).*<" + known.group(2) + "[ >/].*"
                    : "(?s).* " + known.group(2) + "=\".*";
            if (!editions.matches(use)) {
                missing.add(known.group(2));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @TestFactory
    Stream<DynamicTest> theGrammarFindsMistakes() {
        return GRAMMAR.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    List<String> faults = grammar(RNG, mistake.made());
                    assertTrue(faults.stream().anyMatch(fault -> fault.contains(mistake.said())), faults::toString);
                }));
    }

    /** Whatever the project's schema takes, TEI's takes too. */
    @Test
    void teiTakesGoodEditionsAndTheCustomization() throws Exception {
        String folder = System.getProperty("memcon.tei", "");
        assumeFalse(folder.isEmpty(), "no TEI schema given: -Dmemcon.tei=FOLDER with tei_all.rng");
        Path all = Path.of(folder).resolve("tei_all.rng");
        for (String edition : Mistake.editions()) {
            assertEquals(List.of(), grammar(all, edition));
        }
        assertEquals(List.of(), grammar(all, Files.readString(CURATED)));
        assertEquals(List.of(), grammar(all, Files.readString(ODD)));
        assertNotEquals(List.of(), grammar(all, LOOSE_WORDS.made()));
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
}
