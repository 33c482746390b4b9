package memcon.store.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a network in one format: it is told the shape, then every node, then every edge, then that this is all. */
interface NetworkWriter {

    /**
     * A node.
     *
     * @param id the IRI, or the text of what has none; no other node has it
     */
    record Vertex(String id, String label, List<Attribute.Property> properties) {}

    /**
     * An edge; several may join the same nodes.
     *
     * @param id the same for the same edge in every export; no other edge has it
     * @param label what it says; empty if it has none
     * @param weight a number, if it has one
     */
    record Edge(
            String id,
            String source,
            String target,
            String label,
            @Nullable Value weight,
            List<Attribute.Property> properties) {}

    void begin(NetworkShape shape) throws IOException;

    void node(Vertex node) throws IOException;

    /** After the last node. */
    void beginEdges() throws IOException;

    void edge(Edge edge) throws IOException;

    void end() throws IOException;
}
