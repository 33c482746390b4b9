package memcon.serve.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memcon.serve.sparql.Answer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of a query that a page asks; it asks for few. */
final class CollectedRows implements Answer {

    private final List<Row> rows = new ArrayList<>();

    /** One of them, asked by the names of the query's variables. */
    record Row(Binding binding) {

        Optional<Node> node(String variable) {
            return Optional.ofNullable(binding.get(Var.alloc(variable)));
        }

        String text(String variable) {
            return node(variable)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                    .orElse("");
        }
    }

    @Override
    public void rows(RowSet set) {
        set.forEachRemaining(binding -> rows.add(new Row(binding)));
    }

    @Override
    public void truth(boolean holds) {
        throw new IllegalStateException("Bug: a page asks for rows");
    }

    @Override
    public void graph(Graph graph) {
        throw new IllegalStateException("Bug: a page asks for rows");
    }

    List<Row> all() {
        return rows;
    }
}
