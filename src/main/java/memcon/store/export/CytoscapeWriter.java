package memcon.store.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The JSON of Cytoscape.js, which Cytoscape opens as well: {@code elements} with {@code nodes} and {@code edges}. */
final class CytoscapeWriter implements NetworkWriter {

    private final JsonWriter json;

    CytoscapeWriter(OutputStream out) {
        this.json = JsonStream.indented(out);
    }

    @Override
    public void begin(NetworkShape shape) throws IOException {
        json.beginObject();
        json.name("format_version").value("1.0");
        json.name("generated_by").value("memcon");
        json.name("target_cytoscapejs_version").value("~3.0");
        json.name("data").beginObject();
        json.name("name").value(shape.title());
        json.name("directed").value(shape.isDirected());
        json.endObject();
        json.name("elements").beginObject();
        json.name("nodes").beginArray();
    }

    @Override
    public void node(Vertex node) throws IOException {
        json.beginObject().name("data").beginObject();
        json.name("id").value(node.id());
        json.name("label").value(node.label());
        JsonStream.properties(json, node.properties());
        json.endObject().endObject();
    }

    @Override
    public void beginEdges() throws IOException {
        json.endArray();
        json.name("edges").beginArray();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        json.beginObject().name("data").beginObject();
        json.name("id").value(edge.id());
        json.name("source").value(edge.source());
        json.name("target").value(edge.target());
        if (!edge.label().isEmpty()) {
            json.name("label").value(edge.label());
        }
        if (edge.weight() != null) {
            JsonStream.value(json, "weight", edge.weight());
        }
        JsonStream.properties(json, edge.properties());
        json.endObject().endObject();
    }

    @Override
    public void end() throws IOException {
        json.endArray().endObject().endObject();
        json.flush();
    }
}
