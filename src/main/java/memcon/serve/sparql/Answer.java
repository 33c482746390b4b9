package memcon.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What becomes of a query's result: it is told one of these, once. */
sealed interface Answer permits FormalAnswer, AnswerPage {

    void rows(RowSet rows);

    void truth(boolean holds);

    void graph(Graph graph);
}
