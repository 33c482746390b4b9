package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import memcon.Pipeline;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Extractor;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.MemorandumReader;
import memcon.document.Span;
import memcon.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Drafts hold every character, are valid, and mark each statement where it stands. */
class EditionWriterTest {

    private static final Path SCHEMA = Path.of("data/editions/schema/memcon-edition.rng");
    private static final String TEI = System.getProperty("memcon.tei", "");
    private static final Authority AUTHORITY =
            Authority.read(List.of(Path.of("data/authority")), Vocabulary.DEFAULT_BASE, problem -> {});
    private static final Extractor EXTRACTOR = new Extractor(AUTHORITY, Lexicon.standard());

    private static final List<String> HOSTILE = List.of(
            "Minister Vale said that a < b && c > d ]]> \"so\" he 'said'.\n\nHe asked: \"Why?\"\n",
            "Minister Vale said\f that the page\f ended.\n\n\f\n\nConsul Quill replied that it had not.\n",
            "Minister Vale said that \uD83D\uDEA2 and \uD800\uDF00 were ships. Consul Quill denied it.\n",
            "Minister Vale said that cafe\u0301 na\u00EFve \u200B\u200Bwas \u202Eright to left\u202C and \u05D0\u05D1.\n",
            "Minister Vale said\ttabs.  \n \n\n   Consul Quill replied  that \u00A0 spaces stay.   ",
            "Minister Vale \"said that this\n\nand that\" were so, asking why Consul Quill said that he had asked.\n");

    @TestFactory
    Stream<DynamicTest> draftsOfMemorandaAreValidAndHoldTheText() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("data/memoranda/wilson-116744.txt")));
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/memoranda"))) {
            all.filter(file -> file.getFileName().toString().startsWith("input."))
                    .sorted()
                    .forEach(files::add);
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> check(read(file.toString(), Files.readAllBytes(file)))));
    }

    /** The other tests check by TEI's own schema too where it is given; this one says that it was not. */
    @Test
    void teiTakesDrafts() throws Exception {
        assumeFalse(TEI.isEmpty(), "memcon.tei is not set to a folder with tei_all.rng: drafts not checked by it");
        String edition = check(read("talk.txt", HOSTILE.get(1).getBytes(StandardCharsets.UTF_8)));
        String wrong = edition.replace("<said ", "<said colour=\"red\" ");
        assertFalse(
                SchemaTest.grammar(Path.of(TEI, "tei_all.rng"), wrong).isEmpty(),
                "the schema finds nothing wrong: is it TEI's?");
    }

    @TestFactory
    Stream<DynamicTest> hostileTextsAreHeldToo() {
        return HOSTILE.stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.substring(0, 24), () -> check(read("talk.txt", text.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Statements that cross each other, names, claims and paragraphs are cut, and the pieces make up the whole. */
    @Test
    void whatCrossesIsCut() throws Exception {
        Path file = Path.of("data/memoranda/wilson-116744.txt");
        Reading reading = read(file.toString(), Files.readAllBytes(file));
        int length = reading.memorandum().text().length();
        List<Statement> moved = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Span passage = statement.passage();
            int end = Math.min(length, passage.end() + (moved.size() * 7) % 43);
            while (Character.isWhitespace(reading.memorandum().text().content().codePointAt(end - 1))) {
                end--;
            }
            moved.add(statement.at(new Span(passage.start(), end)));
        }
        String edition = check(reading.with(moved));
        assertTrue(edition.contains("<said xml:id=\"statement-") && edition.contains(" prev=\"#statement-"));
    }

    @Test
    void draftsOfVolumesAreValid() {
        String folder = System.getProperty("memcon.frus", "");
        assumeFalse(folder.isEmpty(), "no volumes given: -Dmemcon.frus=FOLDER");
        int[] count = new int[1];
        new Pipeline(
                        Vocabulary.DEFAULT_BASE,
                        List.of(Path.of("data", "authority")),
                        Lexicon.standard(),
                        "test",
                        problem -> {})
                .read(List.of(Path.of(folder)), reading -> {
                    if (count[0]++ % 20 == 0) {
                        check(reading);
                    }
                });
        assertTrue(count[0] > 100);
    }

    private static Reading read(String name, byte[] bytes) {
        return new MemorandumReader()
                .read(new SourceFile(name, name.replaceAll("^.*/(?:input)?", "t"), bytes), problem -> {}).stream()
                        .map(EXTRACTOR::read)
                        .findFirst()
                        .orElseThrow();
    }

    private static String check(Reading reading) {
        try {
            StringBuilder xml = new StringBuilder();
            new EditionWriter(AUTHORITY, "1.0").write(reading, xml);
            String edition = xml.toString();
            assertEquals(List.of(), SchemaTest.grammar(SCHEMA, edition));
            if (!TEI.isEmpty()) {
                assertEquals(List.of(), SchemaTest.grammar(Path.of(TEI, "tei_all.rng"), edition));
            }
            StringBuilder text = new StringBuilder();
            Map<String, Span> extents = new TreeMap<>();
            gather(parse(edition).getElementsByTagName("body").item(0), text, extents);
            assertEquals(reading.memorandum().text().content(), text.toString());
            for (Statement statement : reading.statements()) {
                String id = "statement-" + statement.id().replaceFirst(".*/", "");
                assertEquals(statement.passage(), extents.get(id), statement::label);
            }
            StringBuilder again = new StringBuilder();
            new EditionWriter(AUTHORITY, "1.0").write(reading, again);
            assertEquals(edition, again.toString());
            return edition;
        } catch (Exception e) {
            throw new AssertionError(reading.memorandum().id() + ": " + e.getMessage(), e);
        }
    }

    /** Gathers the text, and from where to where each statement reaches, over all its pieces. */
    private static void gather(Node node, StringBuilder text, Map<String, Span> extents) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = Objects.requireNonNull(children.item(i));
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                int start = text.codePointCount(0, text.length());
                if (element.getTagName().equals("g")) {
                    String number = element.getAttribute("ref").substring("char:".length());
                    text.appendCodePoint(Integer.parseInt(number, 16));
                }
                gather(child, text, extents);
                if (element.getTagName().equals("said")) {
                    Span piece = new Span(start, text.codePointCount(0, text.length()));
                    extents.merge(
                            element.getAttribute("xml:id").replaceFirst("\\.\\d+$", ""),
                            piece,
                            (one, other) ->
                                    new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
                }
            }
        }
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
