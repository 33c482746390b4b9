package memcon.serve.sparql;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Runs a query as TDB2 does, but so that it ends when it is cancelled. The engine follows a path to all its ends, and sorts
 * as many rows as it holds in memory, before it looks whether somebody still wants to know: minutes on a large graph. Here
 * each step and each comparison looks.
 */
final class EndingExecution extends OpExecutorTDB2 {

    EndingExecution(ExecutionContext execution) {
        super(execution);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean cancelled = execCxt.getCancelSignal();
        if (cancelled == null) {
            return super.execute(path, input);
        }
        Graph steps = new Steps(execCxt.getActiveGraph(), cancelled);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, steps));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        AtomicBoolean cancelled = execCxt.getCancelSignal();
        if (cancelled == null) {
            return super.execute(order, input);
        }
        Comparator<Binding> rows = new BindingComparator(order.getConditions(), execCxt);
        return new QueryIterSort(exec(order.getSubOp(), input), until(cancelled, rows), execCxt);
    }

    /**
     * The engine passes over the rows before OFFSET while it still builds the plan: what those rows have filled is never
     * closed if the query is cancelled then.
     */
    @Override
    protected QueryIterator execute(OpSlice slice, QueryIterator input) {
        return new LateSlice(exec(slice.getSubOp(), input), slice.getStart(), slice.getLength(), execCxt);
    }

    /** Compares as {@code rows} does until somebody raises the signal. */
    static <T> Comparator<T> until(AtomicBoolean cancelled, Comparator<T> rows) {
        return (one, other) -> {
            check(cancelled);
            return rows.compare(one, other);
        };
    }

    private static void check(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    /** A graph in which nobody goes on after the end. */
    private static final class Steps extends GraphWrapper {

        private final AtomicBoolean cancelled;

        Steps(Graph graph, AtomicBoolean cancelled) {
            super(graph);
            this.cancelled = cancelled;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            check(cancelled);
            return super.find(pattern).filterKeep(triple -> go());
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            check(cancelled);
            return super.find(subject, predicate, object).filterKeep(triple -> go());
        }

        private boolean go() {
            check(cancelled);
            return true;
        }
    }
}
