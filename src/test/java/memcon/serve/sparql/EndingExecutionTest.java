package memcon.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class EndingExecutionTest {

    @Test
    void rows_come_in_their_order() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        OpExecutorFactory ending = EndingExecution::new;
        List<String> values = new ArrayList<>();
        dataset.executeRead(() -> {
            try (QueryExec query = QueryExec.dataset(dataset)
                    .query(QueryFactory.create("SELECT ?x { VALUES ?x { 3 1 2 } } ORDER BY DESC(?x)"))
                    .set(ARQConstants.sysOpExecutorFactory, ending)
                    .build()) {
                RowSet rows = query.select();
                rows.forEachRemaining(row -> values.add(row.get("x").getLiteralLexicalForm()));
            }
        });
        assertEquals(List.of("3", "2", "1"), values);
    }

    @Test
    void sorting_stops_in_its_midst() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Comparator<Integer> comparator = EndingExecution.until(cancelled, Comparator.<Integer>naturalOrder());
        assertEquals(-1, comparator.compare(1, 2));
        cancelled.set(true);
        assertThrows(QueryCancelledException.class, () -> comparator.compare(1, 2));
    }
}
