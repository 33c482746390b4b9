package memcon.serve.sparql;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** No predicate of a visitor's query is computed by code: each is looked up in the data, also a {@code java:} one. */
final class ClosedPredicates extends PropertyFunctionRegistry {

    @Override
    public boolean manages(String iri) {
        return false;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return null;
    }
}
