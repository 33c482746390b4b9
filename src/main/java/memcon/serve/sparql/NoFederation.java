package memcon.serve.sparql;

import memcon.serve.http.Refusal;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpService;

/** Refuses SERVICE: it would let a visitor send requests from this machine to any other. */
final class NoFederation extends TransformCopy {

    @Override
    public Op transform(OpService service, Op pattern) {
        throw new Refusal(
                422,
                "SERVICE not offered",
                "This endpoint calls no other. Send the query to an endpoint that does, with SERVICE for this one.");
    }
}
