package memcon.serve.sparql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of a query that a page asks; it asks for few. */
public final class CollectedRows implements Answer {

    private final List<Row> rows = new ArrayList<>();

    /** One of them, whole: the engine's own fetch their values later, when nothing may be read any more. */
    public record Row(Map<String, Node> values) {

        public Row {
            values = Map.copyOf(values);
        }

        private static Row of(Binding binding) {
            Map<String, Node> values = new HashMap<>();
            binding.forEach((variable, value) -> values.put(variable.getVarName(), value));
            return new Row(values);
        }

        /** A value, by the name of the query's variable. */
        public Optional<Node> node(String variable) {
            return Optional.ofNullable(values.get(variable));
        }

        /** The IRI or the characters of a literal; empty if there is no value. */
        public String text(String variable) {
            return node(variable)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                    .orElse("");
        }
    }

    @Override
    public void rows(RowSet set) {
        set.forEachRemaining(binding -> rows.add(Row.of(binding)));
    }

    @Override
    public void truth(boolean holds) {
        throw new IllegalStateException("Bug: a page asks for rows");
    }

    @Override
    public void graph(Graph graph) {
        throw new IllegalStateException("Bug: a page asks for rows");
    }

    public List<Row> all() {
        return List.copyOf(rows);
    }
}
