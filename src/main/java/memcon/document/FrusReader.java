package memcon.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * Reads the memoranda of a FRUS volume in TEI, one document in memory at a time. Entities and document type
 * declarations are refused, depth and size of a document bounded.
 */
final class FrusReader {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The deepest real volume has 14 levels; from Java 24 on the parser itself stops at 100, with less to say. */
    private static final int DEEPEST = 64;

    /** So much of a kind is named in a message. */
    private static final int MOST_NAMED = 20;

    /** The longest real document has half a million characters. */
    private static final int LONGEST = 20_000_000;

    private final SourceFile file;
    private final Consumer<Problem> problems;
    private final Consumer<Memorandum> memoranda;
    private final Constructs passedOver = new Constructs();
    private final Map<String, Integer> sections = new TreeMap<>();
    private String volume;
    private PersonsList persons;
    private int documents;
    private int conversations;

    FrusReader(SourceFile file, Consumer<Problem> problems, Consumer<Memorandum> memoranda) {
        this.file = file;
        this.problems = problems;
        this.memoranda = memoranda;
        this.volume = DocumentIds.ofName(file.name());
        this.persons = new PersonsList(volume);
    }

    void read() {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            try {
                read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            String where = at == null ? "" : ":" + at.getLineNumber() + ":" + at.getColumnNumber();
            problems.accept(
                    Problem.error(file.origin() + where, "not well-formed XML (" + brief(e) + ")", "Fetch it again"));
        }
        report();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Newer Java has a limit of its own here, below ours and with a message that helps nobody.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type declaration", xml.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                String id = xml.getAttributeValue(XML, "id");
                if (name.equals("TEI") && id != null) {
                    volume = id;
                    persons = new PersonsList(volume);
                } else if (name.equals("list") && "names".equals(xml.getAttributeValue(null, "type"))) {
                    persons.add(element(xml));
                } else if (name.equals("div") && "document".equals(xml.getAttributeValue(null, "type"))) {
                    document(xml);
                } else if (name.equals("div") && "section".equals(xml.getAttributeValue(null, "type"))) {
                    sections.merge(id == null || sections.size() > MOST_NAMED ? "others" : id, 1, Integer::sum);
                }
            }
        }
    }

    private void document(XMLStreamReader xml) throws XMLStreamException {
        documents++;
        TeiElement div = element(xml);
        String id = div.attribute("id").isEmpty() ? "d" + div.attribute("n") : div.attribute("id");
        if (FrusDocument.isConversation(div)) {
            String origin = file.origin() + "#" + id;
            conversations++;
            List<Construct> constructs = UnreadMarkup.of(div, origin, persons::has);
            constructs.forEach(passedOver::add);
            memoranda.accept(new FrusDocument(volume, id, origin, div)
                    .read()
                    .naming(persons.in(div))
                    .passingOver(constructs));
        }
    }

    /** The element at which the reader stands, with all that is in it. */
    private static TeiElement element(XMLStreamReader xml) throws XMLStreamException {
        Deque<TeiElement> open = new ArrayDeque<>();
        open.push(start(xml));
        int size = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    TeiElement child = start(xml);
                    open.element().add(child);
                    open.push(child);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("more than " + DEEPEST + " levels of elements", xml.getLocation());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    size += xml.getTextLength();
                    if (size > LONGEST) {
                        throw new XMLStreamException(
                                "document of more than " + LONGEST + " characters", xml.getLocation());
                    }
                    open.element().add(new TeiNode.Characters(xml.getText()));
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entity &" + xml.getLocalName() + ";", xml.getLocation());
                case XMLStreamConstants.END_ELEMENT -> {
                    TeiElement closed = open.pop();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                default -> {
                    // Comments and processing instructions are no words of the document.
                }
            }
        }
    }

    private static TeiElement start(XMLStreamReader xml) {
        TeiElement element =
                new TeiElement(xml.getLocalName(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.set(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private static String brief(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
    }

    private void report() {
        List<Construct> constructs = passedOver.list();
        if (!constructs.isEmpty()) {
            String list = constructs.stream()
                    .limit(MOST_NAMED)
                    .map(each -> each.toString().replace(file.origin() + "#", "#"))
                    .collect(Collectors.joining("; "));
            int more = constructs.size() - MOST_NAMED;
            problems.accept(Problem.warning(
                    file.origin(),
                    "markup not interpreted: " + list + (more > 0 ? "; and " + more + " more" : ""),
                    "See whether something is lost by it; coverage --total lists all"));
        }
        if (!sections.isEmpty()) {
            problems.accept(Problem.warning(
                    file.origin(),
                    sections.values().stream().mapToInt(Integer::intValue).sum()
                            + (sections.size() == 1 ? " section" : " sections") + " outside documents skipped ("
                            + String.join(", ", sections.keySet())
                            + "), but for lists of persons",
                    "Give one as plain text if it records a conversation"));
        }
        int skipped = documents - conversations;
        if (documents == 0) {
            problems.accept(Problem.error(
                    file.origin(), "no <div type=\"document\"> in this XML", "Give a volume in the form of FRUS"));
        } else if (skipped > 0) {
            problems.accept(Problem.warning(
                    file.origin(),
                    skipped + " of " + documents + " documents skipped, by their heads no conversations",
                    "Give one as plain text to have it read all the same"));
        }
    }
}
