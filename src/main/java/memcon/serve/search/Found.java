package memcon.serve.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import memcon.serve.sparql.CollectedRows.Row;

/**
 * What came of a search.
 *
 * @param names rows of things with their kind
 * @param claims rows of claims, with whether they are contested
 * @param statements each once, the best first
 * @param marked rows of the shown statements' passages, with the words that were searched for between {@link
 *     SearchQuery#MARK} and {@link SearchQuery#UNMARK}
 * @param texts rows of documents with pieces of their words
 */
record Found(List<Row> names, List<Row> claims, List<Hit> statements, List<Row> marked, List<Row> texts) {

    /** So many statements are on a page. */
    static final int PAGE = 20;

    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of(), List.of());

    Found {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        marked = List.copyOf(marked);
        texts = List.copyOf(texts);
    }

    boolean isNothing() {
        return names.isEmpty() && claims.isEmpty() && statements.isEmpty() && texts.isEmpty();
    }

    /** Those of a page, from 1 on. */
    static List<Hit> shown(List<Hit> statements, int page) {
        return statements.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    /** How many statements have each value of a facet: the most frequent first, years in their order. */
    List<Map.Entry<String, Long>> counts(Facet facet) {
        Map<String, Long> counts = statements.stream()
                .flatMap(hit -> hit.values(facet).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Comparator<Map.Entry<String, Long>> order =
                Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counts.entrySet().stream()
                .sorted(facet == Facet.YEAR ? Map.Entry.comparingByKey() : order)
                .toList();
    }
}
