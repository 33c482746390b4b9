package memcon.serve.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of a query, whole: the engine's own fetch their values later, when nothing may be read any more. */
record Row(Map<String, Node> values) {

    Row {
        values = Map.copyOf(values);
    }

    static Row of(Binding binding) {
        Map<String, Node> values = new LinkedHashMap<>();
        binding.forEach((variable, value) -> values.put(variable.getVarName(), value));
        return new Row(values);
    }

    /** A value that every row of the query has. */
    Node node(String column) {
        Node node = values.get(column);
        if (node == null) {
            throw new IllegalStateException("Bug: a row without ?" + column);
        }
        return node;
    }

    /** The IRI or the characters of a literal; empty if there is no value. */
    String text(String column) {
        Node node = values.get(column);
        if (node == null || node.isBlank()) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
