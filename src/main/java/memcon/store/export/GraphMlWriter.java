package memcon.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GraphML 1.0. Its schema does not admit IRIs as names of nodes; they get short ones, and the IRI is an attribute.
 */
final class GraphMlWriter implements NetworkWriter {

    private static final Attribute IRI = new Attribute("iri", ValueType.TEXT);
    private static final Attribute LABEL = new Attribute("label", ValueType.TEXT);

    private final XmlStream xml;
    private final Map<Attribute, String> nodeKeys = new HashMap<>();
    private final Map<Attribute, String> edgeKeys = new HashMap<>();
    private @Nullable Attribute weight;

    GraphMlWriter(OutputStream out) {
        this.xml = new XmlStream(out);
    }

    @Override
    public void begin(NetworkShape shape) throws IOException {
        xml.begin();
        xml.start(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        xml.leaf("desc", shape.title());
        List<Attribute> ofNodes = new ArrayList<>(List.of(LABEL, IRI));
        ofNodes.addAll(shape.nodeAttributes());
        keys("node", ofNodes, nodeKeys);
        List<Attribute> ofEdges = new ArrayList<>();
        if (shape.isLabelled()) {
            ofEdges.add(LABEL);
        }
        if (shape.isWeighted()) {
            weight = new Attribute("weight", shape.weightType());
            ofEdges.add(weight);
        }
        ofEdges.addAll(shape.edgeAttributes());
        keys("edge", ofEdges, edgeKeys);
        xml.start("graph", "id", "network", "edgedefault", shape.isDirected() ? "directed" : "undirected");
    }

    private void keys(String element, List<Attribute> attributes, Map<Attribute, String> keys) throws IOException {
        for (Attribute attribute : attributes) {
            String key = element.charAt(0) + Integer.toString(keys.size());
            keys.put(attribute, key);
            xml.empty("key", "id", key, "for", element, "attr.name", attribute.name(), "attr.type", type(attribute));
        }
    }

    private static String type(Attribute attribute) {
        return attribute.type() == ValueType.TEXT
                ? "string"
                : attribute.type().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void node(Vertex node) throws IOException {
        xml.start("node", "id", StableName.token(node.id()));
        data(nodeKeys, LABEL, node.label());
        data(nodeKeys, IRI, node.id());
        properties(nodeKeys, node.properties());
        xml.end();
    }

    @Override
    public void beginEdges() {}

    @Override
    public void edge(Edge edge) throws IOException {
        xml.start(
                "edge",
                "id",
                edge.id(),
                "source",
                StableName.token(edge.source()),
                "target",
                StableName.token(edge.target()));
        if (!edge.label().isEmpty()) {
            data(edgeKeys, LABEL, edge.label());
        }
        if (weight != null && edge.weight() != null) {
            data(edgeKeys, weight, edge.weight().text());
        }
        properties(edgeKeys, edge.properties());
        xml.end();
    }

    private void properties(Map<Attribute, String> keys, List<Attribute.Property> properties) throws IOException {
        for (Attribute.Property property : properties) {
            data(keys, property.attribute(), property.value().text());
        }
    }

    private void data(Map<Attribute, String> keys, Attribute attribute, String text) throws IOException {
        xml.leaf("data", text, "key", String.valueOf(keys.get(attribute)));
    }

    @Override
    public void end() throws IOException {
        xml.end();
        xml.end();
        xml.finish();
    }
}
