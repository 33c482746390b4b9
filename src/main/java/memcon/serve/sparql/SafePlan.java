package memcon.serve.sparql;

import memcon.serve.http.Deadline;
import org.apache.jena.sparql.algebra.Op;
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
record SafePlan(ClosedFunctions functions, Deadline deadline) implements RewriteFactory {

    @Override
    public Rewrite create(Context context) {
        ValueLimits limits = new ValueLimits(deadline);
        Rewrite standard = Optimize.stdOptimizationFactory.create(context);
        return plan -> standard.rewrite(
                Transformer.transform(new MeasuredGroups(limits), new ExprTransformCopy(), bounded(plan, limits)));
    }

    private Op bounded(Op plan, ValueLimits limits) {
        return Transformer.transform(new NoFederation(), new SafeExpressions(functions, deadline, limits), plan);
    }
}
