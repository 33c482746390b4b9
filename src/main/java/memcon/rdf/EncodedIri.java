package memcon.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleIRI;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * An IRI that keeps what stands for it in a line of N-Triples, the space after it included: a document's IRIs come back in
 * dozens of lines.
 */
final class EncodedIri extends SimpleIRI {

    private static final long serialVersionUID = 1L;

    private final byte[] line;

    EncodedIri(String text) {
        super(text);
        this.line = isPlain(text) ? ("<" + text + "> ").getBytes(StandardCharsets.ISO_8859_1) : encode(this);
    }

    /** The bytes of any IRI in a line, and a space. */
    static byte[] line(IRI iri) {
        return iri instanceof EncodedIri encoded ? encoded.line : encode(iri);
    }

    /** Whether every character is a byte that needs no test; this leaves out some that RDF4J lets stand too. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!isLetter && !(c >= '-' && c <= ':') && c != '#' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static byte[] encode(IRI iri) {
        StringBuilder characters = new StringBuilder(iri.stringValue().length() + 3);
        try {
            NTriplesUtil.append(iri, characters, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // none comes from memory
        }
        return characters.append(' ').toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || super.equals(other);
    }

    /** As the interface demands; strings keep theirs. */
    @Override
    public int hashCode() {
        return stringValue().hashCode();
    }
}
