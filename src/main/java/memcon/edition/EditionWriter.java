package memcon.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import memcon.authority.Authority;
import memcon.conversation.Reading;
import org.jspecify.annotations.Nullable;

/** Writes a reading as a TEI edition, for a curator to correct. The same reading gives the same characters. */
public final class EditionWriter {

    private static final String SCHEMA = "schema/memcon-edition";

    private final Authority authority;
    private final String version;

    /**
     * @param authority tells what kind of thing is mentioned
     * @param version the program's version, for the header
     */
    public EditionWriter(Authority authority, String version) {
        this.authority = authority;
        this.version = version;
    }

    /**
     * Writes one edition.
     *
     * @param out takes XML, to be encoded as UTF-8
     * @throws IOException if it cannot be written
     */
    public void write(Reading reading, Appendable out) throws IOException {
        try {
            writeTo(reading, new Markup(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeTo(Reading reading, Markup markup) {
        Pointers pointers = new Pointers(reading.memorandum().path());
        Responsibility responsibility = new Responsibility(reading, pointers);
        markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.raw("<?xml-model href=\"" + SCHEMA + ".rng\" type=\"application/xml\""
                + " schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n");
        markup.raw("<?xml-model href=\"" + SCHEMA + ".sch\" type=\"application/xml\""
                + " schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>\n");
        markup.raw(
                "<!-- An edition to be corrected by hand: docs/editions.md says how. Leave the words of the body as they are. -->");
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", "http://www.tei-c.org/ns/1.0");
        attributes.put("type", "memcon-edition");
        attributes.put("xml:lang", reading.memorandum().frontMatter().language());
        markup.start("TEI", attributes);
        new HeaderWriter(markup, reading, authority.base(), version).write();
        new StandOffWriter(markup, reading, pointers, responsibility).write();
        Layers layers = new Layers(reading, pointers, responsibility, new Kinds(authority, reading));
        new BodyWriter(markup, reading, layers, responsibility).write();
        markup.end();
        markup.raw("\n");
    }
}
