package memcon.rdf;

import java.util.Collection;
import java.util.List;
import memcon.authority.Prefixes;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the blocks of a file: declarations of prefixes before them, a closing tag after them. A file of a head,
 * blocks rendered each by itself, and a tail is what RDF4J writes of all blocks together.
 */
final class RdfFrame {

    private static final String CLOSING_TAG = "\n</rdf:RDF>";

    private final RdfSyntax syntax;
    private final Utf8Chunks empty;
    private final long head;
    private final long tail;

    RdfFrame(RdfSyntax syntax) {
        this.syntax = syntax;
        this.empty = written(List.of());
        this.tail = syntax == RdfSyntax.RDF ? CLOSING_TAG.length() : 0;
        this.head = empty.size() - tail;
    }

    boolean hasHead() {
        return head > 0;
    }

    boolean hasTail() {
        return tail > 0;
    }

    RdfBlock head() {
        return RdfBlock.of(out -> empty.writeTo(out, 0, head));
    }

    RdfBlock block(Collection<Statement> statements) {
        Utf8Chunks written = written(statements);
        return RdfBlock.of(out -> written.writeTo(out, head, written.size() - tail));
    }

    RdfBlock tail() {
        return RdfBlock.of(out -> empty.writeTo(out, head, head + tail));
    }

    Open open() {
        return new Open(syntax);
    }

    private Utf8Chunks written(Collection<Statement> statements) {
        Open open = new Open(syntax);
        open.add(statements);
        return open.written();
    }

    /** A file written in one piece. */
    static final class Open {

        private final Utf8Chunks chunks = new Utf8Chunks();
        private final RDFWriter writer;
        private final @Nullable RdfLines lines;

        private Open(RdfSyntax syntax) {
            lines = syntax == RdfSyntax.NQ || syntax == RdfSyntax.NT ? new RdfLines(chunks) : null;
            writer = Rio.createWriter(syntax.format(), chunks);
            writer.startRDF();
            Prefixes.OF_DATA.forEach(writer::handleNamespace);
        }

        void add(Collection<Statement> statements) {
            if (lines != null) {
                lines.add(statements);
            } else {
                statements.forEach(writer::handleStatement);
            }
        }

        RdfBlock end() {
            Utf8Chunks all = written();
            return RdfBlock.of(out -> all.writeTo(out, 0, all.size()));
        }

        private Utf8Chunks written() {
            writer.endRDF();
            return chunks;
        }
    }
}
