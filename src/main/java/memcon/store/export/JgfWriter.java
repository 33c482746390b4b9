package memcon.store.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Graph Format, version 2: nodes by their names, whatever else is known of them as metadata. */
final class JgfWriter implements NetworkWriter {

    private final JsonWriter json;

    JgfWriter(OutputStream out) {
        this.json = JsonStream.indented(out);
    }

    @Override
    public void begin(NetworkShape shape) throws IOException {
        json.beginObject().name("graph").beginObject();
        json.name("directed").value(shape.isDirected());
        json.name("label").value(shape.title());
        json.name("nodes").beginObject();
    }

    @Override
    public void node(Vertex node) throws IOException {
        json.name(node.id()).beginObject();
        json.name("label").value(node.label());
        if (!node.properties().isEmpty()) {
            json.name("metadata").beginObject();
            JsonStream.properties(json, node.properties());
            json.endObject();
        }
        json.endObject();
    }

    @Override
    public void beginEdges() throws IOException {
        json.endObject();
        json.name("edges").beginArray();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        json.beginObject();
        json.name("id").value(edge.id());
        json.name("source").value(edge.source());
        json.name("target").value(edge.target());
        if (!edge.label().isEmpty()) {
            json.name("relation").value(edge.label());
            json.name("label").value(edge.label());
        }
        if (edge.weight() != null || !edge.properties().isEmpty()) {
            json.name("metadata").beginObject();
            if (edge.weight() != null) {
                JsonStream.value(json, "weight", edge.weight());
            }
            JsonStream.properties(json, edge.properties());
            json.endObject();
        }
        json.endObject();
    }

    @Override
    public void end() throws IOException {
        json.endArray().endObject().endObject();
        json.flush();
    }
}
