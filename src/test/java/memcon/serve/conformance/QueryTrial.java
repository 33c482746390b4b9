package memcon.serve.conformance;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import memcon.serve.conformance.Asker.Way;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** Asks a query in every format, by every way of the protocol. */
final class QueryTrial {

    private record Form(Way way, String mediaType, Lang language) {}

    private static final Form CSV = new Form(Way.GET, "text/csv", ResultSetLang.RS_CSV);

    private static final List<Form> ROWS = List.of(
            new Form(Way.GET, "application/sparql-results+json", ResultSetLang.RS_JSON),
            new Form(Way.DIRECT, "application/sparql-results+xml", ResultSetLang.RS_XML),
            new Form(Way.FORM, "text/tab-separated-values", ResultSetLang.RS_TSV),
            CSV);

    private static final List<Form> GRAPHS = List.of(
            new Form(Way.GET, "text/turtle", Lang.TURTLE),
            new Form(Way.DIRECT, "application/n-triples", Lang.NTRIPLES),
            new Form(Way.FORM, "application/ld+json", Lang.JSONLD),
            new Form(Way.GET, "application/rdf+xml", Lang.RDFXML));

    private static final Set<Lang> WITHOUT_TRIPLE_TERMS = Set.of(ResultSetLang.RS_CSV, Lang.JSONLD, Lang.RDFXML);

    private final SuiteTest test;
    private final Archive archive;
    private final Readdressing readdressing;
    private final String text;

    QueryTrial(SuiteTest test, Archive archive, Readdressing readdressing) {
        this.test = test;
        this.archive = archive;
        this.readdressing = readdressing;
        this.text = "BASE <" + test.text() + ">\n" + readdressing.query(SuiteTest.read(test.text()));
    }

    Outcome run() {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_12);
        } catch (QueryException e) {
            return Outcome.failed(
                    "not parsed: " + e.getMessage().lines().findFirst().orElse(""));
        }
        String file = test.result();
        if (file == null) {
            return Outcome.failed("the manifest names no result");
        }
        ExpectedAnswer expected = new ExpectedAnswer(file, query, readdressing);
        boolean isGraph = query.isConstructType() || query.isDescribeType();
        List<Form> forms = expected.isOnlyCsv() ? List.of(CSV) : isGraph ? GRAPHS : ROWS;
        if (expected.hasTripleTerms()) {
            forms = forms.stream()
                    .filter(form -> !WITHOUT_TRIPLE_TERMS.contains(form.language()))
                    .toList();
        }
        Outcome all = Outcome.PASSED;
        for (Form form : forms) {
            // Where JSON is right by value only, CSV can but be other strings.
            Outcome outcome = all.equals(Outcome.BY_VALUE) && form.equals(CSV) ? all : run(query, form, expected);
            if (outcome.kind() == Outcome.Kind.FAILED) {
                return Outcome.failed(form.mediaType() + ": " + outcome.cause());
            }
            all = outcome.equals(Outcome.PASSED) ? all : outcome;
        }
        return all;
    }

    private Outcome run(Query query, Form form, ExpectedAnswer expected) {
        String dataset = query.hasDatasetDescription() ? "" : archive.dataset(text, test.data(), test.namedGraphs());
        HttpResponse<byte[]> answer = archive.asker().ask(form.way(), text, dataset, form.mediaType());
        if (answer.statusCode() != 200 || !Asker.type(answer).equals(form.mediaType())) {
            return Outcome.failed(answer.statusCode() + " " + Asker.text(answer));
        }
        if (query.isAskType()) {
            return expected.compareTruth(answer, form.language());
        }
        if (!query.isSelectType()) {
            return expected.compareGraph(answer);
        }
        return form.equals(CSV) ? expected.compareCsv(answer) : expected.compareRows(answer, form.language());
    }
}
