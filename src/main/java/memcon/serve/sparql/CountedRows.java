package memcon.serve.sparql;

import java.util.List;
import memcon.serve.http.Refusal;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to a number; one more and the answer is refused, because a short answer would look like a whole one. */
final class CountedRows implements RowSet {

    private final RowSet rows;
    private final long most;
    private long count;

    CountedRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        count++;
        if (count > most) {
            throw tooMany(most);
        }
        return rows.next();
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

    /** How many have been read. */
    long count() {
        return count;
    }

    static Refusal tooMany(long most) {
        return new Refusal(
                        422,
                        "Answer too long",
                        "The answer has more than " + most + " rows or triples. Add LIMIT and OFFSET.")
                .dueTo("--max-rows", most);
    }
}
