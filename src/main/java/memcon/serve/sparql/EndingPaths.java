package memcon.serve.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Runs a query as TDB2 does, but for its paths: the engine follows one to all its ends before it looks whether the query
 * has been cancelled, which on a large graph takes minutes. Here each step looks.
 */
final class EndingPaths extends OpExecutorTDB2 {

    EndingPaths(ExecutionContext execution) {
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

    /** A graph in which nobody goes on after the end. */
    private static final class Steps extends GraphWrapper {

        private final AtomicBoolean cancelled;

        Steps(Graph graph, AtomicBoolean cancelled) {
            super(graph);
            this.cancelled = cancelled;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            check();
            return super.find(pattern).filterKeep(triple -> check());
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            check();
            return super.find(subject, predicate, object).filterKeep(triple -> check());
        }

        private boolean check() {
            if (cancelled.get()) {
                throw new QueryCancelledException();
            }
            return true;
        }
    }
}
