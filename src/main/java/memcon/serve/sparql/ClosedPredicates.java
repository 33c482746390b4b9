package memcon.serve.sparql;

import memcon.store.search.SearchPredicate;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * {@code text:query} is the only predicate of a visitor's query that is computed by code: each other is looked up in the
 * data, also a {@code java:} one.
 */
final class ClosedPredicates extends PropertyFunctionRegistry {

    private final PropertyFunctionFactory search = SearchPredicate.factory();

    @Override
    public boolean manages(String iri) {
        return iri.equals(SearchPredicate.IRI);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return manages(iri) ? search : null;
    }
}
