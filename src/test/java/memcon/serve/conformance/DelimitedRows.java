package memcon.serve.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Rows in CSV and TSV, read without the library that wrote them. */
final class DelimitedRows {

    private static final String PLACE = "urn:x-place:";

    private DelimitedRows() {}

    /** Each row's strings by variable; what is empty is left out, and every blank node is {@code _:}. */
    static List<Map<String, String>> csv(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<CSVRecord> records = CSVFormat.DEFAULT
                    .builder()
                    .setIgnoreEmptyLines(false)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
            for (CSVRecord record : records.subList(1, records.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < record.size(); i++) {
                    String value = record.get(i);
                    row.put(records.get(0).get(i), value.startsWith("_:") ? "_:" : value);
                }
                row.values().removeIf(String::isEmpty);
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The same of rows that are no text yet. */
    static List<Map<String, String>> strings(RowSet rows) {
        List<Map<String, String>> strings = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Map<String, String> values = new HashMap<>();
            row.forEach((name, value) -> values.put(name.getVarName(), string(value)));
            values.values().removeIf(String::isEmpty);
            strings.add(values);
        });
        return strings;
    }

    private static String string(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.isBlank() ? "_:" : value.toString();
    }

    /** The terms in TSV are those of Turtle, so they are read as the objects of a document in Turtle. */
    static RowSet tsv(String text) {
        List<String> lines = text.lines().toList();
        List<Var> vars = new ArrayList<>();
        for (String name : lines.get(0).split("\t", -1)) {
            if (!name.isEmpty()) {
                vars.add(Var.alloc(name.substring(1)));
            }
        }
        StringBuilder turtle = new StringBuilder();
        for (int row = 1; row < lines.size(); row++) {
            String[] values = lines.get(row).split("\t", -1);
            for (int column = 0; column < vars.size(); column++) {
                if (!values[column].isEmpty()) {
                    turtle.append("<%s%d> <%s%d> %s .\n".formatted(PLACE, row, PLACE, column, values[column]));
                }
            }
        }
        return rows(turtle.toString(), vars, lines.size() - 1);
    }

    private static RowSet rows(String turtle, List<Var> vars, int count) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        Map<Integer, BindingBuilder> rows = new TreeMap<>();
        for (int row = 1; row <= count; row++) {
            rows.put(row, Binding.builder());
        }
        graph.stream()
                .forEach(cell ->
                        rows.get(place(cell.getSubject())).add(vars.get(place(cell.getPredicate())), cell.getObject()));
        return RowSetStream.create(
                vars, rows.values().stream().map(BindingBuilder::build).iterator());
    }

    private static int place(Node node) {
        return Integer.parseInt(node.getURI().substring(PLACE.length()));
    }
}
