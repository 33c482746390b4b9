package memcon.serve.sparql;

import java.io.OutputStream;
import memcon.serve.http.AnswerSyntax;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** An answer for a program, in one of the standard syntaxes. */
record FormalAnswer(AnswerSyntax syntax, OutputStream out) implements Answer {

    @Override
    public void rows(RowSet rows) {
        writer().write(out, rows, null);
    }

    @Override
    public void truth(boolean holds) {
        writer().write(out, holds, null);
    }

    @Override
    public void graph(Graph graph) {
        RDFWriter.source(graph).lang(syntax.language()).output(out);
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(syntax.language()).create(syntax.language());
    }
}
