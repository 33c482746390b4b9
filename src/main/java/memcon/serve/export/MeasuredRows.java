package memcon.serve.export;

import java.util.List;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to so many characters: what is sorted on disk before the first byte is written must have an end, too. */
final class MeasuredRows implements RowSet {

    private final RowSet rows;
    private final long most;
    private long length;

    MeasuredRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = rows.next();
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

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
