package memcon.serve.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetMem;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.util.IsoMatcher;

/** What the suite says a query must be answered; compares it with an answer in one of the formats. */
final class ExpectedAnswer {

    private static final int SHOWN = 500;

    private final String file;
    private final boolean isOrdered;
    private final Readdressing readdressing;

    ExpectedAnswer(String file, Query query, Readdressing readdressing) {
        this.file = file;
        this.readdressing = readdressing;
        this.isOrdered = query.hasOrderBy();
    }

    /** CSV does not say what is an IRI and what a string, so what is expected in CSV can be compared in CSV only. */
    boolean isOnlyCsv() {
        return file.endsWith(".csv");
    }

    /** Neither CSV nor JSON-LD nor RDF/XML as they are have a way to write a triple term. */
    boolean hasTripleTerms() {
        if (isOnlyCsv() || file.endsWith(".tsv")) {
            return false;
        }
        if (file.endsWith(".ttl") || file.endsWith(".nt")) {
            return graph().stream()
                    .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                    .anyMatch(Node::isTripleTerm);
        }
        return SuiteTest.read(file).matches("(?s).*(<triple>|\"triple\").*");
    }

    Outcome compareGraph(HttpResponse<byte[]> answer) {
        Graph expected = graph();
        Graph given = GraphFactory.createDefaultGraph();
        Lang syntax = RDFLanguages.contentTypeToLang(Asker.type(answer));
        RDFParser.source(new ByteArrayInputStream(answer.body()))
                .base(file)
                .lang(syntax)
                .parse(given);
        return Outcome.of(
                IsoMatcher.isomorphic(expected, given),
                "expected " + expected.size() + " triples, not " + given.size() + ": " + shortened(answer));
    }

    Outcome compareTruth(HttpResponse<byte[]> answer, Lang syntax) {
        boolean expected = expected().getBooleanResult();
        boolean isText = syntax.equals(ResultSetLang.RS_CSV) || syntax.equals(ResultSetLang.RS_TSV);
        boolean given = isText
                ? Asker.text(answer).contains("true")
                : given(answer, syntax).getBooleanResult();
        return Outcome.of(expected == given, "expected " + expected + ", not " + given);
    }

    Outcome compareRows(HttpResponse<byte[]> answer, Lang syntax) {
        RowSet expected = readdressing.rows(rows(expected()));
        RowSet given = syntax.equals(ResultSetLang.RS_TSV)
                ? DelimitedRows.tsv(Asker.text(answer))
                : rows(given(answer, syntax));
        if (!Set.copyOf(expected.getResultVars()).equals(Set.copyOf(given.getResultVars()))) {
            return Outcome.failed("other variables: " + shortened(answer));
        }
        ComparedRows right = ComparedRows.of(expected, isOrdered);
        ComparedRows ours = ComparedRows.of(given, isOrdered);
        if (right.isSame(ours)) {
            return Outcome.PASSED;
        }
        return right.byValue().isSame(ours.byValue())
                ? Outcome.BY_VALUE
                : Outcome.failed("other rows: " + shortened(answer));
    }

    /** CSV has only strings; the names of blank nodes are left out of the comparison. */
    Outcome compareCsv(HttpResponse<byte[]> answer) {
        List<Map<String, String>> given = DelimitedRows.csv(Asker.text(answer));
        List<Map<String, String>> expected = isOnlyCsv()
                ? DelimitedRows.csv(SuiteTest.read(file))
                : DelimitedRows.strings(readdressing.rows(rows(expected())));
        List<Map<String, String>> left = new ArrayList<>(expected);
        given.forEach(left::remove);
        return Outcome.of(
                left.isEmpty() && expected.size() == given.size() && (!isOrdered || expected.equals(given)),
                "other rows: " + shortened(answer));
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(graph);
        return graph;
    }

    private SPARQLResult expected() {
        if (file.endsWith(".ttl")) {
            return new SPARQLResult(RDFInput.fromRDF(RDFDataMgr.loadModel(file)));
        }
        if (file.endsWith(".tsv")) {
            return new SPARQLResult(org.apache.jena.query.ResultSet.adapt(DelimitedRows.tsv(SuiteTest.read(file))));
        }
        Lang syntax = file.endsWith(".srj") ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
        return result(SuiteTest.bytes(file), syntax);
    }

    private static SPARQLResult given(HttpResponse<byte[]> answer, Lang syntax) {
        return result(answer.body(), syntax);
    }

    private static SPARQLResult result(byte[] text, Lang syntax) {
        return ResultsReader.create().forceLang(syntax).build().readAny(new ByteArrayInputStream(text));
    }

    private static RowSetRewindable rows(SPARQLResult result) {
        return RowSetMem.create(RowSet.adapt(result.getResultSet()));
    }

    private static String shortened(HttpResponse<byte[]> answer) {
        String text = Asker.text(answer).replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), SHOWN));
    }
}
