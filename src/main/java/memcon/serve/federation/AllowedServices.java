package memcon.serve.federation;

import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;

/**
 * Refuses SERVICE for endpoints that are not allowed, before anything runs. What stands in a SERVICE must be allowed too:
 * otherwise an endpoint in one's own network could be made to call whatever it reaches.
 */
final class AllowedServices extends TransformCopy {

    /** No endpoint: Wikidata's way to ask for names, inside of a SERVICE for it. */
    private static final String LABELS = "http://wikiba.se/ontology#label";

    private final Federation federation;

    AllowedServices(Federation federation) {
        this.federation = federation;
    }

    @Override
    public Op transform(OpService service, Op pattern) {
        Node name = service.getService();
        boolean isForLabels = name.isURI() && name.getURI().equals(LABELS);
        if (!federation.isOpen() || !name.isVariable() && !isForLabels) {
            federation.endpoint(name);
        }
        Transformer.transform(NAMED, service.getSubOp());
        return super.transform(service, pattern);
    }

    /** What a variable will stand for elsewhere is not known here. */
    private static final Transform NAMED = new TransformCopy() {
        @Override
        public Op transform(OpService service, Op pattern) {
            if (service.getService().isVariable()) {
                throw new Refusal(
                        422,
                        "SERVICE not named",
                        "A SERVICE in a SERVICE has a variable for its IRI. Write the IRI itself.");
            }
            return super.transform(service, pattern);
        }
    };
}
