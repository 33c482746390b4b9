package memcon.edition;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Parses an edition. Entities and document type declarations are refused, depth and size bounded. */
final class EditionParser {

    static final String TEI = "http://www.tei-c.org/ns/1.0";

    private static final int DEEPEST = 256;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_ELEMENTS = 5_000_000;

    private final EditionSource source;
    private @Nullable EditionElement root;
    private @Nullable EditionElement open;
    private int depth;
    private int characters;
    private int elements;

    private EditionParser(EditionSource source) {
        this.source = source;
    }

    /** The root element; empty, with the fault told, if the file is no well-formed XML or too large. */
    static Optional<EditionElement> parse(SourceFile file, EditionSource source, EditionFaults faults) {
        EditionParser parser = new EditionParser(source);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            try {
                while (xml.hasNext()) {
                    parser.take(xml, xml.next());
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            faults.error(
                    at == null ? "" : at.getLineNumber() + ":" + at.getColumnNumber(),
                    "not well-formed XML (" + brief(e) + ")",
                    "Mend it in an XML editor, which shows the place");
            return Optional.empty();
        }
        return Optional.ofNullable(parser.root);
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Newer Java has a limit of its own here, below ours and with a message that helps nobody.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new XMLStreamException("document type declaration", xml.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("entity &" + xml.getLocalName() + ";", xml.getLocation());
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                open = open == null ? null : open.parent();
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                characters += xml.getTextLength();
                if (characters > MOST_CHARACTERS) {
                    throw new XMLStreamException("more than " + MOST_CHARACTERS + " characters", xml.getLocation());
                }
                if (open != null) {
                    open.add(new EditionNode.Characters(xml.getText()));
                }
            }
            default -> {
                // Comments and processing instructions are no words of the document.
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        Location at = xml.getLocation();
        if (++depth > DEEPEST) {
            throw new XMLStreamException("more than " + DEEPEST + " levels of elements", at);
        }
        if (++elements > MOST_ELEMENTS) {
            throw new XMLStreamException("more than " + MOST_ELEMENTS + " elements", at);
        }
        EditionElement element = new EditionElement(
                xml.getLocalName(), source.startOfTag(at.getLineNumber(), at.getColumnNumber()), open);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            element.set(
                    prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
                    xml.getAttributeValue(i).strip());
        }
        if (open == null) {
            root = element;
        } else {
            open.add(element);
        }
        open = element;
    }

    static String brief(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
    }
}
