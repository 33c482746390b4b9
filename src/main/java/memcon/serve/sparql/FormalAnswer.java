package memcon.serve.sparql;

import java.io.OutputStream;
import java.util.Set;
import memcon.serve.http.AnswerSyntax;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.exec.RowSet;

/** An answer for a program, in one of the standard syntaxes. */
record FormalAnswer(AnswerSyntax syntax, OutputStream out) implements Answer {

    private static final Set<Lang> WITHOUT_TRIPLE_TERMS = Set.of(Lang.RDFXML, Lang.JSONLD);

    @Override
    public void rows(RowSet rows) {
        writer().write(out, syntax.language().equals(ResultSetLang.RS_CSV) ? new NamedBlanks(rows) : rows, null);
    }

    @Override
    public void truth(boolean holds) {
        writer().write(out, holds, null);
    }

    @Override
    public void graph(Graph graph) {
        refuseTripleTerms(graph);
        try {
            RDFWriter.source(graph).lang(syntax.language()).output(out);
        } catch (InvalidPropertyURIException e) {
            throw unwritable("the property <" + e.getMessage() + ">");
        }
    }

    private void refuseTripleTerms(Graph graph) {
        if (WITHOUT_TRIPLE_TERMS.contains(syntax.language())
                && graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
            throw unwritable("a triple term");
        }
    }

    private Refusal unwritable(String what) {
        return new Refusal(
                406,
                "Not in this format",
                syntax.mediaType() + " cannot say " + what + ", which is in the answer. Accept text/turtle.");
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(syntax.language()).create(syntax.language());
    }
}
