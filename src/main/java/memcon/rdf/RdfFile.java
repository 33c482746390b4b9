package memcon.rdf;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;

/**
 * An RDF file while it is written, block by block: a block a document, one for what documents share.
 *
 * <p>Each block is sorted and freed of duplicates, so that the same blocks give the same bytes, compressed or not. Turtle,
 * N-Triples and RDF/XML have no named graphs: they hold the union of all graphs. JSON-LD is gathered in memory until the
 * end; in every other format no more than a block is, and blocks can be rendered by several threads before they are written
 * in order. The file appears under its name only when it is finished.
 */
public final class RdfFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final RdfSyntax syntax;
    private final boolean compressed;
    private final String name;
    private final @Nullable PendingFile pending;
    private final OutputStream out;
    private final RdfFrame frame;

    /** Of JSON-LD, which is one object and no sequence of blocks; null of every other syntax. */
    private final RdfFrame.@Nullable Open whole;

    private RdfFile(String name, RdfSyntax syntax, OutputStream sink, @Nullable PendingFile pending)
            throws IOException {
        this.name = name;
        this.syntax = syntax;
        this.compressed = RdfSyntax.isCompressed(name);
        this.pending = pending;
        this.out = new BufferedOutputStream(sink, BUFFER);
        this.frame = new RdfFrame(syntax);
        this.whole = syntax == RdfSyntax.JSONLD ? frame.open() : null;
        if (whole == null && frame.hasHead()) {
            write(frame.head());
        }
    }

    /**
     * A new file, or a new version of one, in the syntax that its extension names.
     *
     * @throws UnwritableFile if the extension is unknown, or no file can be made there
     */
    public static RdfFile create(Path target) throws IOException {
        RdfSyntax syntax = RdfSyntax.of(String.valueOf(target.getFileName()));
        PendingFile pending = PendingFile.at(target);
        try {
            return new RdfFile(target.toString(), syntax, pending.open(), pending);
        } catch (IOException | RuntimeException e) {
            pending.discard();
            throw e;
        }
    }

    /**
     * A stream, such as standard output, which is flushed at the end and left open.
     *
     * @param extension the syntax, as the extension of a file's name ({@code trig}, {@code nq.gz})
     * @throws UnwritableFile if the extension is unknown
     */
    public static RdfFile to(OutputStream stream, String extension) throws IOException {
        return new RdfFile(extension, RdfSyntax.of(extension), new Unclosed(stream), null);
    }

    /** The syntax that it is written in, as the extension of a file's name. */
    public String syntax() {
        return syntax.name().toLowerCase(Locale.ROOT);
    }

    /** What this file will hold for a block of statements; by any thread. */
    public RdfBlock render(Collection<Statement> block) throws IOException {
        return renderSorted(StatementOrder.sorted(
                syntax.hasGraphs()
                        ? block
                        : block.stream().map(RdfFile::withoutGraph).toList()));
    }

    /** What this file will hold for a document; by any thread. */
    public RdfBlock render(DocumentGraph document) throws IOException {
        // Sorted already, in one graph.
        return syntax.hasGraphs() ? renderSorted(document.statements()) : render(document.statements());
    }

    private RdfBlock renderSorted(List<Statement> sorted) throws IOException {
        if (syntax == RdfSyntax.RDF) {
            for (Statement statement : sorted) {
                XmlCharacters.check(name, statement);
            }
        }
        if (whole != null) {
            return RdfBlock.of(sorted);
        }
        RdfBlock rendered = frame.block(sorted);
        return compressed ? RdfBlock.ofPacked(rendered.packed()) : rendered;
    }

    /** Writes what {@link #render} gave. */
    public void write(RdfBlock block) throws IOException {
        if (whole != null) {
            whole.add(block.statements());
        } else {
            block.writeTo(out, compressed);
        }
    }

    /**
     * Writes a block of statements.
     *
     * @throws UnwritableFile if this syntax cannot hold what they say
     */
    public void write(Collection<Statement> block) throws IOException {
        write(render(block));
    }

    /** Ends the file and puts it in its place. Without this, {@link #close} leaves no trace of it. */
    public void finish() throws IOException {
        if (whole != null) {
            whole.end().writeTo(out, compressed);
        } else if (frame.hasTail()) {
            write(frame.tail());
        }
        out.close();
        if (pending != null) {
            pending.publish();
        }
    }

    @Override
    public void close() throws IOException {
        if (pending != null && !pending.isPublished()) {
            pending.discard();
        }
    }

    private static Statement withoutGraph(Statement statement) {
        return SimpleValueFactory.getInstance()
                .createStatement(statement.getSubject(), statement.getPredicate(), statement.getObject());
    }

    /** Somebody else's stream: closing what is written through it must not close it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
