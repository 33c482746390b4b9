package memcon.edition;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * Reads TEI editions, in which curators correct what the extractor proposed. Everything wrong with an edition is told,
 * with line and column; an edition with a fault gives no reading.
 */
public final class EditionReader {

    /** An edition shows its root element within this many bytes from the start. */
    public static final int HEAD = 16_384;

    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)*+<(?:[\\w.-]+:)?TEI\\b"
                    + "[^>]*\\stype\\s*=\\s*[\"']memcon-edition[\"']");

    private final Authority authority;
    private final Consumer<Problem> problems;

    /**
     * @param authority whom an edition may name
     * @param problems takes every fault of every edition
     */
    public EditionReader(Authority authority, Consumer<Problem> problems) {
        this.authority = authority;
        this.problems = problems;
    }

    /** Whether a file is an edition: by its root element, within the first {@link #HEAD} bytes. */
    public static boolean recognizes(SourceFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        return ROOT.matcher(head).find();
    }

    /** The identifier of the document that an edition is of, from its header alone; empty if it names none. */
    public static Optional<String> documentOf(SourceFile file) {
        try {
            XMLStreamReader xml = EditionParser.factory().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            try {
                while (xml.hasNext()) {
                    int event = xml.next();
                    boolean start = event == XMLStreamConstants.START_ELEMENT;
                    if (start
                            && xml.getLocalName().equals("idno")
                            && "memcon".equals(xml.getAttributeValue(null, "type"))) {
                        return Optional.of(xml.getElementText().strip());
                    }
                    if (start && xml.getLocalName().equals("text")) {
                        return Optional.empty();
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty(); // whoever reads the edition is told
        }
        return Optional.empty();
    }

    /** The reading that an edition holds; empty, with every fault told, if there is one. */
    public Optional<Reading> read(SourceFile file) {
        EditionFaults faults = new EditionFaults(file.origin(), problems);
        EditionSource source = new EditionSource(file.bytes());
        Optional<EditionElement> root = EditionParser.parse(file, source, faults);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        EditionSchema.check(file, source, faults);
        Optional<Reading> reading = new EditionDocument(root.get(), file.origin(), authority, faults).read();
        return faults.found() ? Optional.empty() : reading;
    }

    /**
     * Where a character of a document's text stands in its edition.
     *
     * @param point position in the text, in code points from 0
     * @return line and column, both from 1, as {@code 14:3}
     */
    public static String placeOfText(SourceFile file, int point) {
        return new EditionSource(file.bytes()).placeOfText(point);
    }
}
