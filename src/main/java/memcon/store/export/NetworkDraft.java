package memcon.store.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.Nullable;

/**
 * A network as it comes out of a query, fact by fact, before it is in order. Kept outside memory where it is large; written
 * sorted by the nodes' names, so that the same network is the same file.
 */
final class NetworkDraft implements AutoCloseable {

    /** The attribute of nodes that is their label. */
    static final String LABEL = "label";

    /** The label of those nodes that have no other. */
    static final String SECOND_LABEL = "second label";

    /** In the rows of edges: source, target, label, weight, and from here on attributes and values in turn. */
    private static final int EDGE_HEAD = 4;

    private final FactRows facts = new FactRows(1);
    private final SortedRows edges = new SortedRows();
    private final boolean isSet;

    /** @param isSet whether two edges that are the same in everything are one */
    NetworkDraft(boolean isSet) {
        this.isSet = isSet;
    }

    void node(String id) {
        facts.thing(List.of(id));
    }

    void fact(String id, String attribute, Value value) {
        facts.fact(List.of(id), attribute, value);
    }

    void edge(String source, String target, String label, @Nullable Value weight, Map<String, Value> attributes) {
        node(source);
        node(target);
        List<String> row = new ArrayList<>(List.of(source, target, label, weight == null ? "" : weight.encoded()));
        new TreeMap<>(attributes).forEach((attribute, value) -> {
            row.add(attribute);
            row.add(value.encoded());
        });
        edges.add(row);
    }

    /** Writes all of it; {@code names} says what the attributes are called and in which order they stand. */
    Tally write(String title, boolean isDirected, AttributeNames names, NetworkWriter writer) throws IOException {
        Types nodeTypes = new Types();
        long nodes = 0;
        for (Iterator<DraftNode> all = nodes(); all.hasNext(); nodes++) {
            all.next().attributes().forEach(nodeTypes::note);
        }
        Types edgeTypes = new Types();
        ValueType weights = ValueType.TEXT;
        boolean isLabelled = false;
        long count = 0;
        for (Iterator<List<String>> all = edges(); all.hasNext(); count++) {
            List<String> row = all.next();
            isLabelled |= !row.get(2).isEmpty();
            @Nullable Value weight = weight(row);
            if (weight != null) {
                weights = weights == ValueType.TEXT ? weight.type() : weights.with(weight.type());
            }
            attributes(row).forEach(edgeTypes::note);
        }
        Map<String, Attribute> ofNodes = names.ofNodes(nodeTypes.all());
        Map<String, Attribute> ofEdges = names.ofEdges(edgeTypes.all());
        writer.begin(new NetworkShape(
                title,
                isDirected,
                nodes,
                count,
                List.copyOf(ofNodes.values()),
                List.copyOf(ofEdges.values()),
                isLabelled,
                weights));
        for (Iterator<DraftNode> all = nodes(); all.hasNext(); ) {
            DraftNode node = all.next();
            writer.node(new NetworkWriter.Vertex(node.id(), node.label(), properties(node.attributes(), ofNodes)));
        }
        writer.beginEdges();
        writeEdges(ofEdges, writer);
        writer.end();
        return Tally.of(nodes, "node", count, "edge");
    }

    private void writeEdges(Map<String, Attribute> attributes, NetworkWriter writer) throws IOException {
        List<String> former = List.of();
        int repetition = 0;
        for (Iterator<List<String>> all = edges(); all.hasNext(); ) {
            List<String> row = all.next();
            List<String> ends = row.subList(0, 3);
            repetition = ends.equals(former) ? repetition + 1 : 0;
            former = ends;
            writer.edge(new NetworkWriter.Edge(
                    StableName.of("e", String.join("\n", ends) + "\n" + repetition),
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    weight(row),
                    properties(attributes(row), attributes)));
        }
    }

    private static List<Attribute.Property> properties(Map<String, Value> values, Map<String, Attribute> attributes) {
        List<Attribute.Property> properties = new ArrayList<>();
        attributes.forEach((key, attribute) -> {
            @Nullable Value value = values.get(key);
            if (value != null) {
                properties.add(new Attribute.Property(attribute, value));
            }
        });
        return properties;
    }

    private static @Nullable Value weight(List<String> edge) {
        return edge.get(EDGE_HEAD - 1).isEmpty() ? null : Value.decoded(edge.get(EDGE_HEAD - 1));
    }

    private static Map<String, Value> attributes(List<String> edge) {
        Map<String, Value> attributes = new TreeMap<>();
        for (int i = EDGE_HEAD; i < edge.size(); i += 2) {
            attributes.put(edge.get(i), Value.decoded(edge.get(i + 1)));
        }
        return attributes;
    }

    private Iterator<DraftNode> nodes() {
        return Iter.map(facts.read(), DraftNode::of);
    }

    private Iterator<List<String>> edges() {
        return isSet ? Iter.distinctAdjacent(edges.read()) : edges.read();
    }

    @Override
    public void close() {
        facts.close();
        edges.close();
    }

    /** The types of attributes, each wide enough for every value that was met. */
    private static final class Types {

        private final Map<String, ValueType> types = new TreeMap<>();

        void note(String attribute, Value value) {
            types.merge(attribute, value.type(), ValueType::with);
        }

        Map<String, ValueType> all() {
            return types;
        }
    }
}
