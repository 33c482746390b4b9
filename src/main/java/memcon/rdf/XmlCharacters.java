package memcon.rdf;

import org.eclipse.rdf4j.model.Statement;

/** What RDF/XML can hold: XML 1.0 (section 2.2) has no control characters, and its parsers turn CR into LF. */
final class XmlCharacters {

    private XmlCharacters() {}

    static void check(String file, Statement statement) throws UnwritableFile {
        String value = statement.getObject().stringValue();
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if ((unit < ' ' && unit != '\n' && unit != '\t') || unit == '\uFFFE' || unit == '\uFFFF') {
                throw new UnwritableFile(
                        file,
                        String.format(
                                "RDF/XML cannot hold U+%04X, which stands in %s", (int) unit, statement.getSubject()),
                        "Write .trig or .nq instead");
            }
        }
    }
}
