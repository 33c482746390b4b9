package memcon.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.jspecify.annotations.Nullable;

/**
 * N-Triples and N-Quads, as RDF4J writes them, but each IRI is put into its characters once a block: a document's IRIs come
 * back in dozens of lines, and testing each letter again was a quarter of a conversion.
 */
final class RdfLines {

    private static final byte[] SPACE = {' '};
    private static final byte[] END = {' ', '.', '\n'};

    private final Utf8Chunks chunks;
    private final Map<IRI, byte[]> encoded = new HashMap<>();
    private @Nullable Resource last;
    private byte[] lastEncoded = {};

    RdfLines(Utf8Chunks chunks) {
        this.chunks = chunks;
    }

    void add(Collection<Statement> statements) {
        for (Statement statement : statements) {
            subject(statement.getSubject());
            chunks.write(SPACE);
            value(statement.getPredicate());
            chunks.write(SPACE);
            value(statement.getObject());
            Resource graph = statement.getContext();
            if (graph != null) {
                chunks.write(SPACE);
                value(graph);
            }
            chunks.write(END);
        }
    }

    private void subject(Resource subject) {
        if (!subject.equals(last)) {
            last = subject;
            lastEncoded = subject instanceof IRI iri ? bytes(iri) : encode(subject);
        }
        chunks.write(lastEncoded);
    }

    private void value(Value value) {
        if (value instanceof IRI iri) {
            chunks.write(bytes(iri));
        } else {
            append(value, chunks);
        }
    }

    private byte[] bytes(IRI iri) {
        return encoded.computeIfAbsent(iri, RdfLines::encode);
    }

    private static byte[] encode(Value value) {
        StringBuilder characters = new StringBuilder();
        append(value, characters);
        return characters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Value value, Appendable to) {
        try {
            if (value instanceof IRI iri) {
                NTriplesUtil.append(iri, to, false);
            } else {
                NTriplesUtil.append(value, to, true, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // none comes from memory
        }
    }
}
