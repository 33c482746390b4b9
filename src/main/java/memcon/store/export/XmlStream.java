package memcon.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * XML that is written as it is told, element by element. Java's serialiser and not its stream writer, as only the former
 * keeps the line ends in attributes.
 */
final class XmlStream {

    private static final char REPLACEMENT = '\uFFFD';

    private final TransformerHandler handler;
    private final Deque<String> open = new ArrayDeque<>();

    XmlStream(OutputStream out) {
        try {
            // Not whatever implementation the class path offers: the bytes are to be the same everywhere.
            SAXTransformerFactory factory = (SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance();
            handler = factory.newTransformerHandler();
            handler.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            handler.setResult(new StreamResult(out));
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("Bug: Java cannot write XML", e);
        }
    }

    void begin() throws IOException {
        tell(() -> {
            handler.startDocument();
            line();
        });
    }

    /** Begins an element on a line of its own; the attributes are names and values in turn. */
    void start(String name, String... attributes) throws IOException {
        tell(() -> {
            indent();
            handler.startElement("", name, name, of(attributes));
            line();
        });
        open.push(name);
    }

    void end() throws IOException {
        String name = open.pop();
        tell(() -> {
            indent();
            handler.endElement("", name, name);
            line();
        });
    }

    void empty(String name, String... attributes) throws IOException {
        leaf(name, "", attributes);
    }

    /** An element with a text in it. */
    void leaf(String name, String text, String... attributes) throws IOException {
        tell(() -> {
            indent();
            handler.startElement("", name, name, of(attributes));
            characters(legal(text));
            handler.endElement("", name, name);
            line();
        });
    }

    void finish() throws IOException {
        tell(handler::endDocument);
    }

    private static AttributesImpl of(String... attributes) {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            all.addAttribute("", attributes[i], attributes[i], "CDATA", legal(attributes[i + 1]));
        }
        return all;
    }

    /** Control characters and halves of characters have no place in XML 1.0, not even escaped. */
    private static String legal(String text) {
        if (text.codePoints().allMatch(XmlStream::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder();
        text.codePoints().forEach(point -> legal.appendCodePoint(isLegal(point) ? point : REPLACEMENT));
        return legal.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private void indent() throws SAXException {
        characters("  ".repeat(open.size()));
    }

    private void line() throws SAXException {
        characters("\n");
    }

    private void characters(String text) throws SAXException {
        handler.characters(text.toCharArray(), 0, text.length());
    }

    /** What a serialiser is told, and how it may fail. */
    private interface Told {
        void now() throws SAXException;
    }

    private static void tell(Told told) throws IOException {
        try {
            told.now();
        } catch (SAXException e) {
            throw e.getException() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
