package memcon.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What becomes of a query's result: it is told one of these, once. */
public interface Answer {

    void rows(RowSet rows);

    void truth(boolean holds);

    void graph(Graph graph);
}
