package memcon.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How an answer is written: rows (SELECT, ASK) in one syntax, graphs (CONSTRUCT, DESCRIBE) in another. */
@SuppressWarnings("ImmutableEnumChecker") // Jena's syntaxes are constants
public enum AnswerFormat {
    /** Aligned text for people; graphs as Turtle. */
    TABLE(null, RDFFormat.TURTLE_PRETTY),
    CSV(ResultSetLang.RS_CSV, null),
    TSV(ResultSetLang.RS_TSV, null),
    /** SPARQL results JSON; graphs as JSON-LD. */
    JSON(ResultSetLang.RS_JSON, RDFFormat.JSONLD),
    /** SPARQL results XML; graphs as RDF/XML. */
    XML(ResultSetLang.RS_XML, RDFFormat.RDFXML),
    TURTLE(null, RDFFormat.TURTLE_PRETTY),
    NTRIPLES(null, RDFFormat.NTRIPLES_UTF8);

    private final @Nullable Lang rows;
    private final @Nullable RDFFormat graph;

    AnswerFormat(@Nullable Lang rows, @Nullable RDFFormat graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /** By its name on the command line: {@code table}, {@code csv}, … */
    public static AnswerFormat named(String name) {
        for (AnswerFormat format : values()) {
            if (format.toString().equals(name)) {
                return format;
            }
        }
        String all = Arrays.stream(values()).map(AnswerFormat::toString).collect(Collectors.joining(", "));
        throw new StoreException("--format", "no format \"" + name + "\"", "Choose one of " + all);
    }

    Lang forRows() {
        if (rows == null) {
            throw new StoreException("--format", this + " cannot hold rows", "Choose table, csv, tsv, json or xml");
        }
        return rows;
    }

    RDFFormat forGraph() {
        if (graph == null) {
            throw new StoreException("--format", this + " cannot hold a graph", "Choose turtle, ntriples, json or xml");
        }
        return graph;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
