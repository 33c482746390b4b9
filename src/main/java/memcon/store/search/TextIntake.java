package memcon.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Fills an index with the texts of a dataset, one after the other: memory does not grow with their number. */
public final class TextIntake {

    private static final double BUFFER_MEGABYTES = 32;

    /** How often the listener hears of progress. */
    private static final int REPORT_EVERY = 10_000;

    /** In characters; the index holds IRIs of up to 32,766 bytes. */
    private static final int LONGEST_IRI = 8_000;

    private final IndexWriter writer;
    private final LongConsumer progress;
    private long texts;

    private TextIntake(IndexWriter writer, LongConsumer progress) {
        this.writer = writer;
        this.progress = progress;
    }

    /**
     * Writes the index into a new folder. Call within a read transaction.
     *
     * @param progress hears now and then how many texts are in it
     * @return how many texts are in it
     */
    public static long write(DatasetGraph dataset, Path folder, LongConsumer progress) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return fill(dataset, directory, progress);
        }
    }

    /** Makes the index in memory. Call within a read transaction. */
    static Directory inMemory(DatasetGraph dataset) {
        Directory directory = new ByteBuffersDirectory();
        try {
            fill(dataset, directory, texts -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static long fill(DatasetGraph dataset, Directory directory, LongConsumer progress) throws IOException {
        // One thread and no merging out of turn: the same dataset always gives the same order of texts.
        IndexWriterConfig settings = new IndexWriterConfig(TextAnalysis.in(null))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new LogByteSizeMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            TextIntake intake = new TextIntake(writer, progress);
            for (Node property : TextFields.PROPERTIES) {
                intake.take(dataset, property);
            }
            progress.accept(intake.texts);
            return intake.texts;
        }
    }

    private void take(DatasetGraph dataset, Node property) throws IOException {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
        List<Quad> same = new ArrayList<>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!isText(quad)) {
                continue;
            }
            // The database lists by property, value, thing and graph: a statement of several graphs comes in one piece.
            if (!same.isEmpty() && !same.get(0).asTriple().equals(quad.asTriple())) {
                add(same);
                same.clear();
            }
            same.add(quad);
        }
        if (!same.isEmpty()) {
            add(same);
        }
    }

    private static boolean isText(Quad quad) {
        Node thing = quad.getSubject();
        return quad.getObject().isLiteral()
                && (thing.isURI() ? thing.getURI().length() <= LONGEST_IRI : thing.isBlank())
                && quad.getGraph().toString().length() <= LONGEST_IRI;
    }

    private static void addLanguage(Document entry, String language, String datatype) {
        if (!language.isEmpty()) {
            entry.add(new StoredField(TextFields.LANGUAGE, language));
            entry.add(new StringField(TextFields.LANGUAGE, language.toLowerCase(Locale.ROOT), Field.Store.NO));
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            entry.add(new StoredField(TextFields.LANGUAGE, TextFields.DATATYPE_MARK + datatype));
        }
    }

    private void add(List<Quad> same) throws IOException {
        Quad quad = same.get(0);
        Node value = quad.getObject();
        String text = value.getLiteralLexicalForm();
        String language = value.getLiteralLanguage();
        Document entry = new Document();
        entry.add(
                new StringField(TextFields.THING, TextQueryFuncs.subjectToString(quad.getSubject()), Field.Store.YES));
        entry.add(new StringField(TextFields.PROPERTY, quad.getPredicate().getURI(), Field.Store.YES));
        for (Quad each : same) {
            entry.add(new StringField(
                    TextFields.GRAPH, TextQueryFuncs.graphNodeToString(each.getGraph()), Field.Store.YES));
        }
        addLanguage(entry, language, value.getLiteralDatatypeURI());
        entry.add(new StoredField(TextFields.TEXT, text));
        entry.add(new TextField(TextFields.TEXT, TextAnalysis.in(language).tokenStream(TextFields.TEXT, text)));
        entry.add(new TextField(TextFields.EXACT, text, Field.Store.NO));
        writer.addDocument(entry);
        texts++;
        if (texts % REPORT_EVERY == 0) {
            progress.accept(texts);
        }
    }
}
