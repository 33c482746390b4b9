package memcon.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.jspecify.annotations.Nullable;

/**
 * N-Triples and N-Quads, as RDF4J writes them, in pieces of many bytes: RDF4J tests and writes letter by letter, which was a
 * quarter of a conversion.
 */
final class RdfLines {

    private static final byte[] END = {'.', '\n'};
    private static final byte[] LINE_FEED = {'\\', 'n'};
    private static final byte[] CARRIAGE_RETURN = {'\\', 'r'};
    private static final byte[] TAB = {'\\', 't'};

    /** The endings that every document needs. */
    private static final Map<Object, byte[]> USUAL = Stream.of(
                    "en", XSD.STRING, XSD.INTEGER, XSD.BOOLEAN, XSD.DECIMAL, XSD.DATE, XSD.NON_NEGATIVE_INTEGER)
            .collect(Collectors.toUnmodifiableMap(kind -> kind, RdfLines::ending));

    private final Utf8Chunks chunks;

    /** What stands after the characters of a literal, by its language or its datatype. */
    private final Map<Object, byte[]> endings = new HashMap<>();

    RdfLines(Utf8Chunks chunks) {
        this.chunks = chunks;
    }

    void add(Collection<Statement> statements) {
        for (Statement statement : statements) {
            value(statement.getSubject());
            chunks.write(EncodedIri.line(statement.getPredicate()));
            value(statement.getObject());
            Resource graph = statement.getContext();
            if (graph != null) {
                value(graph);
            }
            chunks.write(END);
        }
    }

    private void value(Value value) {
        if (value instanceof IRI iri) {
            chunks.write(EncodedIri.line(iri));
        } else if (value instanceof Literal literal) {
            literal(literal);
        } else {
            chunks.write((rdf4j(value) + " ").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void literal(Literal literal) {
        byte[] label = literal.getLabel().getBytes(StandardCharsets.UTF_8);
        chunks.write('"');
        int written = 0;
        for (int i = 0; i < label.length; i++) {
            byte octet = label[i];
            if (octet == '"' || octet == '\\') {
                chunks.write(label, written, i);
                chunks.write('\\');
                written = i; // the character itself comes with what follows
            } else if (octet <= '\r' && octet >= '\t') {
                byte[] escape = escape(octet);
                if (escape != null) {
                    chunks.write(label, written, i);
                    chunks.write(escape);
                    written = i + 1;
                }
            }
        }
        chunks.write(label, written, label.length);
        chunks.write(ending(literal));
    }

    private static byte @Nullable [] escape(byte octet) {
        return switch (octet) {
            case '\n' -> LINE_FEED;
            case '\r' -> CARRIAGE_RETURN;
            case '\t' -> TAB;
            default -> null;
        };
    }

    private byte[] ending(Literal literal) {
        Object kind = literal.getLanguage().isPresent() ? literal.getLanguage().get() : literal.getDatatype();
        byte[] known = USUAL.get(kind);
        return known != null ? known : endings.computeIfAbsent(kind, RdfLines::ending);
    }

    private static byte[] ending(Object kind) {
        SimpleValueFactory values = SimpleValueFactory.getInstance();
        Literal empty = kind instanceof IRI datatype
                ? values.createLiteral("", datatype)
                : values.createLiteral("", kind.toString());
        return (rdf4j(empty).substring(1) + " ").getBytes(StandardCharsets.UTF_8);
    }

    private static String rdf4j(Value value) {
        StringBuilder characters = new StringBuilder();
        try {
            NTriplesUtil.append(value, characters, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // none comes from memory
        }
        return characters.toString();
    }
}
