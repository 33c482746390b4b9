package memcon.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.store.StoreException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * The network in rows: an edge a row, from {@code ?source} to {@code ?target}, with {@code ?label} and {@code ?weight}. A
 * column such as {@code ?sourceType} or {@code ?targetType} is the attribute {@code type} of that node, every other column
 * one of the edge. A row without target, or without source, is a node.
 */
final class NetworkOfRows {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    private final String origin;
    private final List<Column> columns = new ArrayList<>();

    /** A column of attributes: of which end of the edge, or of the edge itself. */
    private record Column(Var variable, String end, String name) {}

    private NetworkOfRows(Columns all) {
        this.origin = all.origin();
        all.require("a network", List.of(SOURCE, TARGET));
        List<String> ofSource = all.of(SOURCE);
        List<String> ofTarget = all.of(TARGET);
        for (String name : all.all()) {
            if (ofSource.contains(name)) {
                columns.add(new Column(Var.alloc(name), SOURCE, Columns.nameWithout(SOURCE, name)));
            } else if (ofTarget.contains(name)) {
                columns.add(new Column(Var.alloc(name), TARGET, Columns.nameWithout(TARGET, name)));
            } else if (!Set.of(SOURCE, TARGET, LABEL, WEIGHT).contains(name)) {
                columns.add(new Column(Var.alloc(name), "", name));
            }
        }
    }

    /** Puts all rows into a draft and says what the attributes are called. */
    static AttributeNames read(String origin, RowSet rows, NetworkDraft draft) {
        NetworkOfRows network = new NetworkOfRows(Columns.of(origin, rows));
        rows.forEachRemaining(row -> network.take(row, draft));
        return network.names();
    }

    private void take(Binding row, NetworkDraft draft) {
        @Nullable Node source = row.get(SOURCE);
        @Nullable Node target = row.get(TARGET);
        takeNode(source, SOURCE, row, draft);
        takeNode(target, TARGET, row, draft);
        if (source == null || target == null) {
            return;
        }
        Map<String, Value> attributes = new LinkedHashMap<>();
        for (Column column : columns) {
            @Nullable Node value = row.get(column.variable());
            if (column.end().isEmpty() && value != null) {
                attributes.put(column.name(), Value.of(value));
            }
        }
        @Nullable Node label = row.get(LABEL);
        draft.edge(
                Value.name(source),
                Value.name(target),
                label == null ? "" : Value.of(label).text(),
                weight(row.get(WEIGHT)),
                attributes);
    }

    private void takeNode(@Nullable Node node, String end, Binding row, NetworkDraft draft) {
        if (node == null) {
            return;
        }
        String id = Value.name(node);
        draft.node(id);
        for (Column column : columns) {
            @Nullable Node value = column.end().equals(end) ? row.get(column.variable()) : null;
            if (value != null) {
                draft.fact(id, column.name(), Value.of(value));
            }
        }
    }

    private @Nullable Value weight(@Nullable Node node) {
        @Nullable Value weight = node == null ? null : Value.of(node);
        if (weight != null && !weight.isNumber()) {
            throw new StoreException(
                    origin, "?weight \"" + weight.text() + "\" is no number", "Count or measure something");
        }
        return weight;
    }

    private AttributeNames names() {
        Set<String> ofNodes = new LinkedHashSet<>();
        Set<String> ofEdges = new LinkedHashSet<>();
        columns.forEach(column -> (column.end().isEmpty() ? ofEdges : ofNodes).add(column.name()));
        return new AttributeNames.OfColumns(List.copyOf(ofNodes), List.copyOf(ofEdges));
    }
}
