package memcon.serve.search;

import java.util.ArrayList;
import java.util.List;
import memcon.serve.sparql.Answer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of a query for a page to be made of. */
final class KeptRows implements Answer {

    private final List<Row> rows = new ArrayList<>();

    List<Row> all() {
        return rows;
    }

    @Override
    public void rows(RowSet found) {
        found.forEachRemaining(binding -> rows.add(Row.of(binding)));
    }

    @Override
    public void truth(boolean holds) {
        throw new IllegalStateException("Bug: the queries of a search are SELECTs");
    }

    @Override
    public void graph(Graph graph) {
        throw new IllegalStateException("Bug: the queries of a search are SELECTs");
    }
}
