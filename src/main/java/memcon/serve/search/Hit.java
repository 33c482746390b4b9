package memcon.serve.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.serve.sparql.CollectedRows.Row;
import org.apache.jena.graph.Node;

/**
 * A statement that was found, once, whatever number of rows tell of it.
 *
 * @param passage where its words are, the best one if they are in several places
 * @param words in that place
 * @param values of each facet
 */
record Hit(Node statement, Node passage, String words, Map<Facet, Set<String>> values) {

    private static final int YEAR = 4;

    /** In the order of the rows. */
    static List<Hit> of(List<Row> rows) {
        Map<Node, Hit> hits = new LinkedHashMap<>();
        for (Row row : rows) {
            Node statement = row.node("statement").orElseThrow();
            Hit hit = hits.computeIfAbsent(
                    statement,
                    unseen -> new Hit(
                            statement, row.node("passage").orElseThrow(), row.text("words"), new LinkedHashMap<>()));
            for (Facet facet : Facet.values()) {
                String value = value(row, facet);
                if (!value.isEmpty()) {
                    hit.values
                            .computeIfAbsent(facet, unseen -> new LinkedHashSet<>())
                            .add(value);
                }
            }
        }
        return new ArrayList<>(hits.values());
    }

    private static String value(Row row, Facet facet) {
        String value = row.text(facet.column());
        if (facet != Facet.YEAR) {
            return value;
        }
        return value.matches("\\d{4}.*") ? value.substring(0, YEAR) : "";
    }

    Set<String> values(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }
}
