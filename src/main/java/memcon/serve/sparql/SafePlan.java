package memcon.serve.sparql;

import memcon.serve.federation.Federation;
import memcon.serve.http.Deadline;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Makes a query safe in the form in which the engine runs it, before its first constant is folded. (The engine's rewriting
 * of query syntax misses aggregates and mixes up several HAVING conditions.)
 */
record SafePlan(ClosedFunctions functions, Federation federation, Deadline deadline) implements RewriteFactory {

    @Override
    public Rewrite create(Context context) {
        ValueLimits limits = new ValueLimits(deadline);
        Rewrite standard = Optimize.stdOptimizationFactory.create(context);
        return plan -> {
            federation.check(plan);
            // What stands in SERVICE is left as it is: it is for another endpoint.
            return standard.rewrite(Transformer.transformSkipService(
                    new MeasuredGroups(limits), new ExprTransformCopy(), bounded(plan, limits)));
        };
    }

    private Op bounded(Op plan, ValueLimits limits) {
        return Transformer.transformSkipService(
                new TransformCopy(), new SafeExpressions(functions, deadline, limits), plan);
    }
}
