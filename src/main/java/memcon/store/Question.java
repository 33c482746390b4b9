package memcon.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL query, as it stands in a file or was typed.
 *
 * @param origin where it stands, for messages
 * @param text the query: standard SPARQL with all its prefixes
 */
public record Question(String origin, String text) {

    public static Question read(Path file) {
        try {
            return new Question(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new StoreException(file.toString(), "no such file", "Give the path of a file with a SPARQL query");
        } catch (IOException e) {
            throw new StoreException(file.toString(), "cannot be read (" + e + ")", "Check the file");
        }
    }

    /** Asks the holdings and writes the answer; a fault in the query throws {@link StoreException}. */
    public void answer(Holdings holdings, AnswerFormat format, OutputStream out) {
        Query query = parse();
        DatasetGraph dataset = holdings.dataset();
        dataset.executeRead(() -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                write(execution, query, format, out);
            } catch (QueryException e) {
                throw new StoreException(origin, "cannot be answered (" + e.getMessage() + ")", "Change the query");
            }
        });
    }

    /** Writes the graph that a CONSTRUCT makes of the holdings, as N-Triples. */
    void construct(Holdings holdings, OutputStream out) {
        Query query = parse();
        holdings.dataset().executeRead(() -> {
            try (QueryExec execution =
                    QueryExec.dataset(holdings.dataset()).query(query).build()) {
                RDFWriter.source(execution.construct())
                        .format(RDFFormat.NTRIPLES_UTF8)
                        .output(out);
            }
        });
    }

    /** A fault throws {@link StoreException}, with line and column. */
    public Query parse() {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            String place = e.getLine() < 0 ? origin : origin + ":" + e.getLine() + ":" + e.getColumn();
            throw new StoreException(place, "not SPARQL (" + oneLine(e) + ")", "Correct the query");
        } catch (QueryException e) {
            throw new StoreException(origin, "not SPARQL (" + oneLine(e) + ")", "Correct the query");
        }
    }

    private static String oneLine(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null ? "no reason given" : message.strip().replaceAll("\\s+", " ");
    }

    private static void write(QueryExec execution, Query query, AnswerFormat format, OutputStream out) {
        if (query.isSelectType()) {
            rows(execution.select(), prefixes(execution), format, out);
        } else if (query.isAskType()) {
            truth(execution.ask(), format, out);
        } else if (query.isConstructType()) {
            graph(execution.construct(), format, out);
        } else if (query.isDescribeType()) {
            graph(execution.describe(), format, out);
        } else {
            throw new QueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE have an answer");
        }
    }

    private static void rows(RowSet rows, PrefixMapping prefixes, AnswerFormat format, OutputStream out) {
        if (format == AnswerFormat.TABLE) {
            send(TextTable.of(rows, prefixes), out);
        } else {
            writer(format).write(out, rows, null);
        }
    }

    private static void truth(boolean answer, AnswerFormat format, OutputStream out) {
        if (format == AnswerFormat.TABLE) {
            send(answer ? "yes\n" : "no\n", out);
        } else {
            writer(format).write(out, answer, null);
        }
    }

    private static RowSetWriter writer(AnswerFormat format) {
        return RowSetWriterRegistry.getFactory(format.forRows()).create(format.forRows());
    }

    private static void graph(Graph graph, AnswerFormat format, OutputStream out) {
        RDFWriter.source(graph).format(format.forGraph()).output(out);
    }

    /** The query's own prefixes before those of the data. */
    private static PrefixMapping prefixes(QueryExec execution) {
        PrefixMapping prefixes = new PrefixMappingImpl();
        execution.getDataset().prefixes().forEach(prefixes::setNsPrefix);
        return prefixes.setNsPrefixes(execution.getQuery().getPrefixMapping());
    }

    private static void send(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
