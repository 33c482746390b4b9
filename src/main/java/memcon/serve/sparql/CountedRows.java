package memcon.serve.sparql;

import memcon.serve.http.Refusal;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to a number; one more and the answer is refused, because a short answer would look like a whole one. */
final class CountedRows extends RowSetWrapper {

    private final long most;
    private long count;

    CountedRows(RowSet rows, long most) {
        super(rows);
        this.most = most;
    }

    @Override
    public Binding next() {
        count++;
        if (count > most) {
            throw tooMany(most);
        }
        return super.next();
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
