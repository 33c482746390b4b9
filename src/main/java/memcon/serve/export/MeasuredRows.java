package memcon.serve.export;

import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to so many characters: what is sorted on disk before the first byte is written must have an end, too. */
final class MeasuredRows extends RowSetWrapper {

    private final long most;
    private long length;

    MeasuredRows(RowSet rows, long most) {
        super(rows);
        this.most = most;
    }

    @Override
    public Binding next() {
        Binding row = super.next();
        row.forEach((variable, value) -> length += length(value));
        if (length > most) {
            throw new Refusal(
                    422,
                    "Answer too long",
                    "The rows have more than " + most + " characters. Ask for less, or use LIMIT.");
        }
        return row;
    }

    private static int length(Node value) {
        return (value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()).length();
    }
}
