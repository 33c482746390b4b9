package memcon.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** GEXF, the format of Gephi, of either version. What is used of it here is the same in both but for the names of the versions. */
final class GexfWriter implements NetworkWriter {

    /** A version of the format. */
    enum Version {
        /** Read by Gephi of every age, by NetworkX and by JGraphT. */
        DRAFT_1_2("http://www.gexf.net/1.2draft", "1.2"),
        /** The newest; not everything reads it yet. */
        V_1_3("http://gexf.net/1.3", "1.3");

        private final String namespace;
        private final String number;

        Version(String namespace, String number) {
            this.namespace = namespace;
            this.number = number;
        }
    }

    private final XmlStream xml;
    private final Version version;
    private boolean hasNodeAttributes;
    private boolean hasEdgeAttributes;

    GexfWriter(OutputStream out, Version version) {
        this.xml = new XmlStream(out);
        this.version = version;
    }

    @Override
    public void begin(NetworkShape shape) throws IOException {
        xml.begin();
        xml.start("gexf", "xmlns", version.namespace, "version", version.number);
        xml.start("meta");
        xml.leaf("creator", "memcon");
        xml.leaf("description", shape.title());
        xml.end();
        xml.start("graph", "defaultedgetype", shape.isDirected() ? "directed" : "undirected", "mode", "static");
        hasNodeAttributes = attributes("node", shape.nodeAttributes());
        hasEdgeAttributes = attributes("edge", shape.edgeAttributes());
        xml.start("nodes", "count", Long.toString(shape.nodes()));
        edges = shape.edges();
    }

    private long edges;

    private boolean attributes(String element, List<Attribute> attributes) throws IOException {
        if (attributes.isEmpty()) {
            return false;
        }
        xml.start("attributes", "class", element);
        for (Attribute attribute : attributes) {
            xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type(attribute));
        }
        xml.end();
        return true;
    }

    private static String type(Attribute attribute) {
        return attribute.type() == ValueType.TEXT
                ? "string"
                : attribute.type().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void node(Vertex node) throws IOException {
        xml.start("node", "id", node.id(), "label", node.label());
        if (hasNodeAttributes) {
            values(node.properties());
        }
        xml.end();
    }

    @Override
    public void beginEdges() throws IOException {
        xml.end();
        xml.start("edges", "count", Long.toString(edges));
    }

    @Override
    public void edge(Edge edge) throws IOException {
        List<String> attributes =
                new ArrayList<>(List.of("id", edge.id(), "source", edge.source(), "target", edge.target()));
        if (!edge.label().isEmpty()) {
            attributes.addAll(List.of("label", edge.label()));
        }
        if (edge.weight() != null) {
            attributes.addAll(List.of("weight", edge.weight().text()));
        }
        xml.start("edge", attributes.toArray(String[]::new));
        if (hasEdgeAttributes) {
            values(edge.properties());
        }
        xml.end();
    }

    private void values(List<Attribute.Property> properties) throws IOException {
        if (properties.isEmpty()) {
            return;
        }
        xml.start("attvalues");
        for (Attribute.Property property : properties) {
            xml.empty(
                    "attvalue",
                    "for",
                    property.attribute().name(),
                    "value",
                    property.value().text());
        }
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.end();
        xml.end();
        xml.end();
        xml.finish();
    }
}
