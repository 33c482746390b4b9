package memcon.serve.sparql;

import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Rewrites a query's expressions: regular expressions get the deadline, functions that are not offered are refused. */
final class SafeExpressions extends ExprTransformCopy {

    private final ClosedFunctions functions;
    private final Deadline deadline;

    SafeExpressions(ClosedFunctions functions, Deadline deadline) {
        this.functions = functions;
        this.deadline = deadline;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new TimedRegex(args, deadline);
        }
        if (function instanceof E_StrReplace) {
            return new TimedReplace(args, deadline);
        }
        if (function instanceof E_Function && !functions.isRegistered(function.getFunctionIRI())) {
            throw new Refusal(
                    422,
                    "Function not offered",
                    "The function <" + function.getFunctionIRI()
                            + "> is not offered here. Use SPARQL's own functions, casts, or those of XPath.");
        }
        return super.transform(function, args);
    }
}
