package memcon.serve.sparql;

import memcon.serve.http.Deadline;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** A constructed or described graph, kept in memory, and therefore only up to a size and until the deadline. */
final class CountedGraph extends GraphWrapper {

    private final long most;
    private final Deadline deadline;
    private long count;

    CountedGraph(long most, Deadline deadline) {
        super(GraphFactory.createDefaultGraph());
        this.most = most;
        this.deadline = deadline;
    }

    @Override
    public void add(Triple triple) {
        deadline.check();
        count++;
        if (count > most) {
            throw CountedRows.tooMany(most);
        }
        super.add(triple);
    }
}
