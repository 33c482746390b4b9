package memcon.rdf;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;

/**
 * An RDF file while it is written, block by block: a block a document, one for what documents share.
 *
 * <p>Each block is sorted and freed of duplicates, so that the same blocks give the same bytes, compressed or not. Turtle,
 * N-Triples and RDF/XML have no named graphs: they hold the union of all graphs. JSON-LD is gathered in memory until the
 * end; in every other format no more than a block is. The file appears under its name only when it is finished.
 */
public final class RdfFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final RdfSyntax syntax;
    private final String name;
    private final @Nullable PendingFile pending;
    private final Writer out;
    private final RDFWriter writer;

    private RdfFile(String name, RdfSyntax syntax, OutputStream sink, @Nullable PendingFile pending)
            throws IOException {
        this.name = name;
        this.syntax = syntax;
        this.pending = pending;
        // A GZIP header of Java's has no time in it.
        OutputStream bytes = RdfSyntax.isCompressed(name) ? new GZIPOutputStream(sink, BUFFER) : sink;
        // RDF4J's line formats write letter by letter: without a buffer of characters, encoding each is most of the
        // work.
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
        this.writer = Rio.createWriter(syntax.format(), out);
        writer.startRDF();
        Prefixes.declare(writer::handleNamespace);
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

    /**
     * Writes a block of statements.
     *
     * @throws UnwritableFile if this syntax cannot hold what they say
     */
    public void write(Collection<Statement> block) throws IOException {
        TreeSet<Statement> sorted = new TreeSet<>(StatementOrder.INSTANCE);
        for (Statement statement : block) {
            sorted.add(syntax.hasGraphs() ? statement : withoutGraph(statement));
        }
        try {
            for (Statement statement : sorted) {
                if (syntax == RdfSyntax.RDF) {
                    XmlCharacters.check(name, statement);
                }
                writer.handleStatement(statement);
            }
        } catch (RDFHandlerException e) {
            throw fault(e);
        }
    }

    /** Ends the file and puts it in its place. Without this, {@link #close} leaves no trace of it. */
    public void finish() throws IOException {
        try {
            writer.endRDF();
        } catch (RDFHandlerException e) {
            throw fault(e);
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

    private IOException fault(RDFHandlerException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(name + ": " + e.getMessage(), e);
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
