package memcon.serve.sparql;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions a visitor's query may call by IRI: casts and those of XPath. The engine's own registry would load any
 * Java class that a {@code java:} IRI names; this one knows what was put into it and nothing else.
 */
final class ClosedFunctions extends FunctionRegistry {

    /** Regular expressions again, which these would run without a deadline; REGEX and REPLACE do the same. */
    private static final Set<String> WITHOUT_DEADLINE =
            Set.of(ARQConstants.fnPrefix + "matches", ARQConstants.fnPrefix + "replace");

    ClosedFunctions() {
        FunctionRegistry all = FunctionRegistry.get();
        for (Iterator<String> iris = all.keys(); iris.hasNext(); ) {
            String iri = iris.next();
            if (isHarmless(iri)) {
                put(iri, all.get(iri));
            }
        }
    }

    private static boolean isHarmless(String iri) {
        return (iri.startsWith(XSD.getURI())
                        || iri.startsWith(ARQConstants.fnPrefix)
                        || iri.startsWith(ARQConstants.mathPrefix))
                && !WITHOUT_DEADLINE.contains(iri);
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
        return isRegistered(iri) ? super.get(iri) : null;
    }
}
