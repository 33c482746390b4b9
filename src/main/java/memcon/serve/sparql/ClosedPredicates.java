package memcon.serve.sparql;

import memcon.serve.http.Deadline;
import memcon.store.search.SearchPredicate;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * {@code text:query} is the only predicate of a visitor's query that is computed by code: each other is looked up in the
 * data, also a {@code java:} one. The engine asks for one at each step of a property path, whose evaluation it cannot
 * cancel; so this is where paths look at the clock.
 */
final class ClosedPredicates extends PropertyFunctionRegistry {

    private final PropertyFunctionFactory search = SearchPredicate.factory();
    private final Deadline deadline;

    ClosedPredicates(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public boolean manages(String iri) {
        deadline.check();
        return iri.equals(SearchPredicate.IRI);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return manages(iri) ? search : null;
    }
}
