package memcon.edition;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The project's own schema of editions (RELAX NG), narrower than TEI's. */
final class EditionSchema {

    private static final String RESOURCE = "/edition/memcon-edition.rng";

    private EditionSchema() {}

    /** Read once, when the first edition is. */
    private static final class Loaded {
        static final @Nullable Schema SCHEMA = load();

        private static @Nullable Schema load() {
            URL resource = EditionSchema.class.getResource(RESOURCE);
            if (resource == null) {
                return null;
            }
            try {
                return SAXSchemaReader.getInstance()
                        .createSchema(new InputSource(resource.toString()), new PropertyMapBuilder().toPropertyMap());
            } catch (IOException | SAXException | IncorrectSchemaException e) {
                throw new IllegalStateException("Bug: " + RESOURCE + " is no schema", e);
            }
        }
    }

    /** Tells every place at which a well-formed edition breaks the schema. */
    static void check(SourceFile file, EditionSource source, EditionFaults faults) {
        Schema schema = Loaded.SCHEMA;
        if (schema == null) {
            return;
        }
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(source, faults));
        Validator validator = schema.createValidator(properties.toPropertyMap());
        try {
            XMLReader xml = reader();
            xml.setContentHandler(validator.getContentHandler());
            xml.parse(new InputSource(new ByteArrayInputStream(file.bytes())));
        } catch (SAXException e) {
            faults.error("", "not valid (" + EditionParser.brief(e) + ")", "Mend it in an XML editor");
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Bug: bytes that were parsed before", e);
        }
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }

    /** Passes what the validator says on as faults. */
    private record Reporter(EditionSource source, EditionFaults faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Nothing is wrong with the edition.
        }

        @Override
        public void error(SAXParseException e) {
            faults.error(
                    source.startOfTag(e.getLineNumber(), e.getColumnNumber()),
                    "not valid by the schema of editions (" + EditionParser.brief(e) + ")",
                    "See docs/editions.md, or open it in an XML editor, which offers what may stand there");
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
