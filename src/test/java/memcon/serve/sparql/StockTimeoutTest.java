package memcon.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Jena 5.6.0 alone (jena-arq and JUnit; nothing of ours): one query switches off the timeouts of all others. docs/threat-model.md
 * tells why. Once this test fails, Jena has been mended and our own watchdog may be given up.
 */
@Timeout(60)
class StockTimeoutTest {

    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

    @Test
    void while_one_query_is_being_planned_no_other_is_timed_out() throws Exception {
        assertThrows(QueryCancelledException.class, () -> run(graph(), ENDLESS), "alone, a query is timed out");

        CountDownLatch planning = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Graph slow = new GraphWrapper(graph()) {
            @Override
            public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
                planning.countDown();
                await(enough);
                return super.find(subject, predicate, object);
            }
        };
        // Rows before an offset are skipped while the plan is built: under a lock that the timeout of this query waits
        // for,
        // and with it the only timer thread that there is.
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> run(slow, "SELECT * { ?s ?p ?o } OFFSET 1"));
        planning.await();
        Thread.sleep(1000);

        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> run(graph(), ENDLESS));
        assertThrows(TimeoutException.class, () -> second.get(3, TimeUnit.SECONDS), "fifteen times its timeout");

        enough.countDown();
        assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS), "timed out at last");
        first.exceptionally(timedOut -> null).join();
    }

    private static void run(Graph graph, String query) {
        try (QueryExec execution = QueryExec.graph(graph)
                .query(query)
                .timeout(200, TimeUnit.MILLISECONDS)
                .build()) {
            execution.select().forEachRemaining(row -> {});
        }
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 200; i++) {
            graph.add(
                    NodeFactory.createURI("urn:s" + i), NodeFactory.createURI("urn:p"), NodeFactory.createURI("urn:o"));
        }
        return graph;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
