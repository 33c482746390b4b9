package memcon.serve.sparql;

import java.util.List;
import java.util.stream.StreamSupport;
import memcon.store.search.SearchPredicate;
import org.apache.jena.vocabulary.XSD;

/**
 * What queries may use beside standard SPARQL 1.1.
 *
 * @param federated whether SERVICE is answered, for some endpoints at least
 * @param functions IRIs of functions
 * @param predicates IRIs of predicates that are computed, not looked up
 */
public record Abilities(boolean federated, List<String> functions, List<String> predicates) {

    public Abilities {
        functions = List.copyOf(functions);
        predicates = List.copyOf(predicates);
    }

    /**
     * Functions of XPath always; the casts among them are part of SPARQL itself.
     *
     * @param searchable whether there is a text index, so that {@code text:query} is answered
     */
    public static Abilities of(boolean federated, boolean searchable) {
        Iterable<String> all = () -> new ClosedFunctions().keys();
        List<String> functions = StreamSupport.stream(all.spliterator(), false)
                .filter(iri -> !iri.startsWith(XSD.getURI()))
                .sorted()
                .toList();
        return new Abilities(federated, functions, searchable ? List.of(SearchPredicate.IRI) : List.of());
    }
}
