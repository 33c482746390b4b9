package memcon.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import memcon.store.Holdings;
import memcon.store.Question;
import memcon.store.StoreException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a query as a file for another program.
 *
 * @param origin where the query stands, for messages
 * @param title what the file shows, in words
 * @param isDirected whether the edges of a network have a direction
 * @param format what the answer is made into
 */
public record Export(String origin, String title, boolean isDirected, ExportFormat format) {

    public static Export of(Question question, ExportFormat format) {
        Remarks remarks = Remarks.of(question.text());
        return new Export(question.origin(), remarks.summary().orElse(question.origin()), remarks.isDirected(), format);
    }

    /**
     * Asks the holdings and writes what they answer.
     *
     * @param documents those that are asked, as {@link DocumentChoice} has them; all if there are none
     */
    public Tally write(
            Holdings holdings, Question question, List<String> documents, String base, Destination destination) {
        Query query = question.parse();
        DocumentChoice.restrict(query, origin, documents, base);
        return holdings.dataset().calculateRead(() -> {
            try (QueryExec execution =
                    QueryExec.dataset(holdings.dataset()).query(query).build()) {
                if (query.isSelectType()) {
                    return rows(execution.select(), destination);
                }
                if (query.isConstructType()) {
                    return triples(execution.constructTriples(), destination);
                }
                if (query.isDescribeType()) {
                    return triples(execution.describeTriples(), destination);
                }
                throw yesOrNo();
            } catch (QueryException e) {
                throw new StoreException(origin, "cannot be answered (" + e.getMessage() + ")", "Change the query");
            }
        });
    }

    /** Not an answer that a file can be made of. */
    public StoreException yesOrNo() {
        return new StoreException(origin, "its answer is yes or no", "Export a SELECT or a CONSTRUCT");
    }

    /** Writes rows. */
    public Tally rows(RowSet rows, Destination destination) {
        try {
            return switch (format.kind()) {
                case NETWORK -> {
                    try (NetworkDraft draft = new NetworkDraft(false)) {
                        AttributeNames names = NetworkOfRows.read(origin, rows, draft);
                        yield network(draft, names, destination);
                    }
                }
                case CORPUS -> ConvoKitCorpus.write(origin, title, rows, destination);
                case ANNOTATIONS -> {
                    try (OutputStream out = destination.file(fileName())) {
                        yield AnnotationPage.write(origin, title, rows, out);
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes triples, which are always a network. */
    public Tally triples(Iterator<Triple> triples, Destination destination) {
        if (format.kind() != ExportKind.NETWORK) {
            throw new StoreException(origin, "its triples are no " + format, "Use a SELECT, or another format");
        }
        try (NetworkDraft draft = new NetworkDraft(true)) {
            return network(draft, NetworkOfTriples.read(triples, draft), destination);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally network(NetworkDraft draft, AttributeNames names, Destination destination) throws IOException {
        if (format == ExportFormat.CSV) {
            return draft.write(title, isDirected, names, new CsvTables(destination));
        }
        try (OutputStream out = destination.file(fileName())) {
            return draft.write(title, isDirected, names, writer(out));
        }
    }

    private String fileName() {
        return "export." + format.extension();
    }

    private NetworkWriter writer(OutputStream out) {
        return switch (format) {
            case GRAPHML -> new GraphMlWriter(out);
            case GEXF -> new GexfWriter(out, GexfWriter.Version.DRAFT_1_2);
            case GEXF13 -> new GexfWriter(out, GexfWriter.Version.V_1_3);
            case DOT -> new DotWriter(out);
            case CYTOSCAPE -> new CytoscapeWriter(out);
            case JGF -> new JgfWriter(out);
            case CSV, CONVOKIT, ANNOTATIONS -> throw new IllegalStateException("Bug: " + format + " is no single file");
        };
    }
}
