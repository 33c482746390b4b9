package memcon.store.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The graphs that a query may see.
 *
 * @param merged those of the default graph; null if it is the union of all
 * @param named those that have a name in the query; null if all have
 */
record SearchScope(@Nullable Set<String> merged, @Nullable Set<String> named) {

    static final SearchScope ALL = new SearchScope(null, null);

    /** As {@code FROM} and {@code FROM NAMED} have chosen, if they have. */
    static SearchScope of(DatasetGraph dataset) {
        return dataset instanceof DynamicDatasetGraph chosen
                ? new SearchScope(
                        isUnion(chosen.getOriginalDefaultGraphs()) ? null : names(chosen.getOriginalDefaultGraphs()),
                        names(chosen.getOriginalNamedGraphs()))
                : ALL;
    }

    private static boolean isUnion(Collection<Node> graphs) {
        return graphs.stream().anyMatch(Quad::isUnionGraph);
    }

    private static Set<String> names(Collection<Node> graphs) {
        return graphs.stream().map(TextQueryFuncs::graphNodeToString).collect(Collectors.toUnmodifiableSet());
    }

    /** @param graph the graph in which the search stands; null or a name of the default graph if in none */
    Query of(@Nullable String graph) {
        if (graph == null
                || graph.equals(Quad.defaultGraphIRI.getURI())
                || graph.equals(Quad.defaultGraphNodeGenerated.getURI())) {
            return merged == null ? new MatchAllDocsQuery() : in(merged);
        }
        return named == null || named.contains(graph)
                ? new TermQuery(new Term(TextFields.GRAPH, graph))
                : new MatchNoDocsQuery();
    }

    /** The graph to name for an entry that these say. */
    boolean shows(String graph) {
        return (merged == null && named == null)
                || (merged != null && merged.contains(graph))
                || (named != null && named.contains(graph));
    }

    private static Query in(Set<String> graphs) {
        List<BytesRef> terms = graphs.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(TextFields.GRAPH, terms);
    }
}
