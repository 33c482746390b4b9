package memcon.serve.sparql;

import java.util.List;
import java.util.stream.Stream;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;

/** The graphs that FROM, FROM NAMED and the protocol's parameters choose: always graphs of this dataset. */
final class ChosenGraphs {

    private ChosenGraphs() {}

    /**
     * The dataset to ask; {@code query} loses its FROM clauses.
     *
     * <p>A graph that is not here is refused rather than taken for an empty one: nothing is ever fetched, neither a file
     * nor an address, and a visitor who mistyped a name should hear of it.
     */
    static DatasetGraph of(DatasetGraph all, Query query, List<String> defaultGraphs, List<String> namedGraphs) {
        boolean byProtocol = !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
        List<String> from = List.copyOf(byProtocol ? defaultGraphs : query.getGraphURIs());
        List<String> named = List.copyOf(byProtocol ? namedGraphs : query.getNamedGraphURIs());
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        if (from.isEmpty() && named.isEmpty()) {
            return all;
        }
        Stream.concat(from.stream(), named.stream()).forEach(iri -> mustBeHere(all, iri));
        return DynamicDatasets.dynamicDataset(DatasetDescription.create(from, named), all, false);
    }

    private static void mustBeHere(DatasetGraph all, String iri) {
        Node graph = NodeFactory.createURI(iri);
        if (!Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph) && !all.containsGraph(graph)) {
            throw new Refusal(
                    422,
                    "No such graph",
                    "There is no graph <" + iri + "> here, and none is fetched from elsewhere."
                            + " Ask for the names with SELECT DISTINCT ?g { GRAPH ?g {} }.");
        }
    }
}
