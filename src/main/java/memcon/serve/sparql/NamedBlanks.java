package memcon.serve.sparql;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows for CSV, in which a blank node is {@code _:b0}, as SPARQL's CSV has it. The writer of Jena 5.6 writes {@code b0}, which
 * nobody could tell from a string.
 */
final class NamedBlanks extends RowSetWrapper {

    private final Map<Node, Node> names = new HashMap<>();

    NamedBlanks(RowSet rows) {
        super(rows);
    }

    @Override
    public Binding next() {
        BindingBuilder named = Binding.builder();
        super.next().forEach((variable, value) -> named.add(variable, value.isBlank() ? name(value) : value));
        return named.build();
    }

    private Node name(Node blank) {
        return names.computeIfAbsent(blank, node -> NodeFactory.createLiteralString("_:b" + names.size()));
    }
}
