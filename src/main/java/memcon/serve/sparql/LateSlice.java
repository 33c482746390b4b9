package memcon.serve.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows from one place on, and so many of them; the first are passed over when somebody asks for a row, not before. */
final class LateSlice extends QueryIter1 {

    private final long start;
    private final long end;
    private long place;

    /**
     * Takes over {@code rows}.
     *
     * @param start how many are left out, {@link Query#NOLIMIT} for none
     * @param length how many there are at most, {@link Query#NOLIMIT} for all
     */
    LateSlice(QueryIterator rows, long start, long length, ExecutionContext execution) {
        super(rows, execution);
        this.start = start == Query.NOLIMIT ? 0 : start;
        this.end =
                length == Query.NOLIMIT || this.start > Long.MAX_VALUE - length ? Long.MAX_VALUE : this.start + length;
    }

    @Override
    protected boolean hasNextBinding() {
        if (place >= end || start >= end) {
            return false;
        }
        while (place < start && getInput().hasNext()) {
            getInput().nextBinding();
            place++;
        }
        return getInput().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        place++;
        return getInput().nextBinding();
    }

    @Override
    protected void closeSubIterator() {}

    @Override
    protected void requestSubCancel() {}
}
