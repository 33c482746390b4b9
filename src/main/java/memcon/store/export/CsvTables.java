package memcon.store.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Two tables, {@code nodes.csv} and {@code edges.csv}, in the order of columns that Gephi and igraph take. */
final class CsvTables implements NetworkWriter {

    private final Destination destination;
    private @Nullable NetworkShape shape;
    private @Nullable CSVPrinter table;

    CsvTables(Destination destination) {
        this.destination = destination;
    }

    @Override
    public void begin(NetworkShape all) throws IOException {
        shape = all;
        List<String> head = new ArrayList<>(List.of("id", "label"));
        all.nodeAttributes().forEach(attribute -> head.add(attribute.name()));
        open("nodes.csv", head);
    }

    private void open(String name, List<String> head) throws IOException {
        table = new CSVPrinter(
                new OutputStreamWriter(destination.file(name), StandardCharsets.UTF_8), CSVFormat.RFC4180);
        table.printRecord(head);
    }

    @Override
    public void node(Vertex node) throws IOException {
        List<String> row = new ArrayList<>(List.of(node.id(), node.label()));
        cells(row, shape().nodeAttributes(), node.properties());
        table().printRecord(row);
    }

    @Override
    public void beginEdges() throws IOException {
        table().close();
        List<String> head = new ArrayList<>(List.of("source", "target", "id"));
        if (shape().isLabelled()) {
            head.add("label");
        }
        if (shape().isWeighted()) {
            head.add("weight");
        }
        shape().edgeAttributes().forEach(attribute -> head.add(attribute.name()));
        open("edges.csv", head);
    }

    @Override
    public void edge(Edge edge) throws IOException {
        List<String> row = new ArrayList<>(List.of(edge.source(), edge.target(), edge.id()));
        if (shape().isLabelled()) {
            row.add(edge.label());
        }
        if (shape().isWeighted()) {
            row.add(edge.weight() == null ? "" : edge.weight().text());
        }
        cells(row, shape().edgeAttributes(), edge.properties());
        table().printRecord(row);
    }

    private static void cells(List<String> row, List<Attribute> columns, List<Attribute.Property> properties) {
        int next = 0;
        for (Attribute column : columns) {
            boolean isThere =
                    next < properties.size() && properties.get(next).attribute().equals(column);
            row.add(isThere ? properties.get(next).value().text() : "");
            next += isThere ? 1 : 0;
        }
    }

    @Override
    public void end() throws IOException {
        table().close();
    }

    private NetworkShape shape() {
        return told(shape);
    }

    private CSVPrinter table() {
        return told(table);
    }

    private static <T> T told(@Nullable T thing) {
        if (thing == null) {
            throw new IllegalStateException("Bug: a node before the network has begun");
        }
        return thing;
    }
}
