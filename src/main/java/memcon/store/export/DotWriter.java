package memcon.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The DOT language of Graphviz. Every name and value is quoted. */
final class DotWriter implements NetworkWriter {

    private final Writer out;
    private String arrow = " -> ";

    DotWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(NetworkShape shape) throws IOException {
        arrow = shape.isDirected() ? " -> " : " -- ";
        out.write((shape.isDirected() ? "digraph " : "graph ") + quoted(shape.title()) + " {\n");
    }

    @Override
    public void node(Vertex node) throws IOException {
        out.write("  " + quoted(node.id()) + attributes(node.label(), null, node.properties()) + ";\n");
    }

    @Override
    public void beginEdges() {}

    @Override
    public void edge(Edge edge) throws IOException {
        out.write("  " + quoted(edge.source()) + arrow + quoted(edge.target())
                + attributes(edge.label(), edge.weight(), edge.properties()) + ";\n");
    }

    private static String attributes(String label, @Nullable Value weight, List<Attribute.Property> properties) {
        List<String> attributes = new ArrayList<>();
        if (!label.isEmpty()) {
            attributes.add("label=" + quoted(label));
        }
        if (weight != null) {
            attributes.add("weight=" + quoted(weight.text()));
        }
        for (Attribute.Property property : properties) {
            attributes.add(quoted(property.attribute().name()) + "="
                    + quoted(property.value().text()));
        }
        return attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]";
    }

    /**
     * A backslash must not eat the quotation mark that ends a string; a NUL would end the file. Lines may end within a string:
     * not every reader knows the escape for that.
     */
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\0", "\uFFFD");
        return "\"" + escaped + "\"";
    }

    @Override
    public void end() throws IOException {
        out.write("}\n");
        out.flush();
    }
}
