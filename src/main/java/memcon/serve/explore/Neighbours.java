package memcon.serve.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memcon.serve.sparql.CollectedRows;
import memcon.serve.sparql.StoredQuery;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a thing is related to, a page of it.
 *
 * @param relations both those that begin at the thing and those that lead to it
 * @param hasMore whether there are further ones
 */
record Neighbours(List<Triple> relations, boolean hasMore) {

    /** How many relations are shown at one step. */
    static final int STEP = 100;

    /** The query for them, with places for {@code thing}, {@code machinery}, {@code most} and {@code offset}. */
    static final StoredQuery QUERY = StoredQuery.of("explore/neighbours");

    /** What stands at {@code machinery} when it is not wished for. */
    static final String WITHOUT_MACHINERY =
            StoredQuery.of("explore/without-machinery").text().strip();

    /** The query behind a page. One more than is shown tells whether there are more. */
    static String query(Wish wish) {
        return QUERY.with(Map.of(
                "thing",
                wish.thing(),
                "machinery",
                wish.machinery() ? "" : WITHOUT_MACHINERY,
                "most",
                Integer.toString(STEP + 1),
                "offset",
                Integer.toString(STEP * (wish.page() - 1))));
    }

    /** Those that the query's rows tell; a thing with several names and kinds has several rows. */
    static Neighbours of(List<CollectedRows.Row> rows) {
        Map<Triple, Triple> found = new LinkedHashMap<>();
        for (CollectedRows.Row row : rows) {
            Node subject = row.node("subject").orElseThrow();
            Node relation = row.node("relation").orElseThrow();
            Triple triple = Triple.create(subject, relation, row.node("object").orElseThrow());
            found.put(triple, triple);
        }
        List<Triple> all = new ArrayList<>(found.keySet());
        return new Neighbours(all.subList(0, Math.min(STEP, all.size())), all.size() > STEP);
    }
}
