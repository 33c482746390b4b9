package memcon.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** One of SPARQL's functions that make long values of short ones, or take long for long values. */
final class MeasuredFunction extends ExprFunctionN {

    private final ExprFunction function;
    private final ValueLimits limits;

    MeasuredFunction(ExprFunction function, ExprList args, ValueLimits limits) {
        super(function.getFunctionSymbol().getSymbol(), args);
        this.function = function;
        this.limits = limits;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        if (function instanceof E_StrConcat) {
            ValueLimits.checkTogether(args);
        } else if (function instanceof E_StrContains
                || function instanceof E_StrBefore
                || function instanceof E_StrAfter) {
            ValueLimits.checkSearch(args.get(0), args.get(1));
        } else if (function instanceof E_StrDatatype) {
            ValueLimits.checkReadable(args.get(0));
        }
        NodeValue value = apply(args);
        limits.check(value);
        return value;
    }

    private NodeValue apply(List<NodeValue> args) {
        if (function instanceof ExprFunction1 one) {
            return one.eval(args.get(0));
        }
        if (function instanceof ExprFunction2 two) {
            return two.eval(args.get(0), args.get(1));
        }
        return ((ExprFunctionN) function).eval(args);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new MeasuredFunction(function, newArgs, limits);
    }
}
