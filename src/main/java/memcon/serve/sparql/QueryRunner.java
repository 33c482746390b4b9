package memcon.serve.sparql;

import memcon.serve.federation.Federation;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import memcon.store.search.SearchIndex;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;

/** Runs a visitor's query behind all defences and writes its whole answer, or throws. */
public final class QueryRunner implements AutoCloseable {

    private static final OpExecutorFactory ENDING = EndingExecution::new;

    private final ClosedFunctions functions = new ClosedFunctions();
    private final Watchdog watchdog = new Watchdog();
    private final long maxRows;
    private final Federation federation;

    static {
        // Else each ill-formed literal that a query makes is a line in the log, with the visitor's words in it.
        NodeValue.VerboseWarnings = false;
    }

    public QueryRunner(long maxRows, Federation federation) {
        this.maxRows = maxRows;
        this.federation = federation;
    }

    /**
     * Call within a read transaction; {@code query} is used up.
     *
     * @return how many rows or triples the answer has
     */
    long run(Query query, DatasetGraph dataset, Deadline deadline, Answer answer) {
        limit(query);
        try (QueryExec execution = QueryExec.dataset(dataset)
                        .query(query)
                        // The engine's own client stays shut; other endpoints are asked by ours.
                        .set(ARQ.httpServiceAllowed, false)
                        .set(ARQConstants.registryServiceExecutors, federation.executors(deadline))
                        .set(ARQConstants.sysOptimizerFactory, new SafePlan(functions, federation, deadline))
                        .set(ARQConstants.registryFunctions, functions)
                        .set(ARQConstants.registryPropertyFunctions, new ClosedPredicates(deadline))
                        .set(TextQuery.textIndex, SearchIndex.forQuery(dataset, deadline::isPast))
                        .set(ARQConstants.sysOpExecutorFactory, ENDING)
                        .build();
                Watchdog.Watch watch = watchdog.watch(execution, deadline)) {
            long size = answer(execution, query, deadline, answer);
            // A writer may take a cancelled query for one that has ended.
            if (watch.isCancelled()) {
                throw new QueryCancelledException();
            }
            return size;
        } catch (QueryCancelledException e) {
            // It may have been ended before its time, for a reason that the visitor should hear.
            deadline.check();
            throw e;
        }
    }

    /**
     * One more row than may be sent, to know that there are too many. The query itself is changed: a clone made by
     * Jena 5.6 has the first HAVING condition in place of each other one.
     */
    private void limit(Query query) {
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > maxRows)) {
            query.setLimit(maxRows + 1);
        }
    }

    private long answer(QueryExec execution, Query query, Deadline deadline, Answer answer) {
        if (query.isSelectType()) {
            CountedRows rows = new CountedRows(execution.select(), maxRows);
            answer.rows(rows);
            return rows.count();
        }
        if (query.isAskType()) {
            answer.truth(execution.ask());
            return 1;
        }
        if (query.isConstructType()) {
            return write(execution.construct(new CountedGraph(maxRows, deadline)), answer);
        }
        if (query.isDescribeType()) {
            return write(execution.describe(new CountedGraph(maxRows, deadline)), answer);
        }
        throw new Refusal(400, "Not SPARQL", "Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
    }

    private static long write(Graph graph, Answer answer) {
        answer.graph(graph);
        return graph.size();
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
