package memcon.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_IRI2;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;

/**
 * Rewrites a query's expressions: regular expressions get the deadline, what makes long values is measured, functions that
 * are not offered are refused.
 */
final class SafeExpressions extends ExprTransformCopy {

    private static final Set<Class<?>> MEASURED = Set.of(
            E_StrEncodeForURI.class,
            E_StrUpperCase.class,
            E_StrLowerCase.class,
            E_StrConcat.class,
            E_StrContains.class,
            E_StrBefore.class,
            E_StrAfter.class,
            E_StrDatatype.class,
            E_Add.class,
            E_Subtract.class,
            E_Multiply.class,
            E_Divide.class);

    private final ClosedFunctions functions;
    private final Deadline deadline;
    private final ValueLimits limits;

    SafeExpressions(ClosedFunctions functions, Deadline deadline, ValueLimits limits) {
        this.functions = functions;
        this.deadline = deadline;
        this.limits = limits;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
        return MEASURED.contains(function.getClass())
                ? new MeasuredFunction(function, new ExprList(arg), limits)
                : super.transform(function, function instanceof E_IRI ? readable(arg) : arg);
    }

    private static Expr readable(Expr text) {
        return new MeasuredValue(text, ValueLimits::checkReadable);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return MEASURED.contains(function.getClass())
                ? new MeasuredFunction(function, new ExprList(List.of(left, right)), limits)
                : super.transform(function, left, function instanceof E_IRI2 ? readable(right) : right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_Regex) {
            return new TimedRegex(args, deadline);
        }
        if (function instanceof E_StrReplace) {
            return new TimedReplace(args, deadline);
        }
        if (MEASURED.contains(function.getClass())) {
            return new MeasuredFunction(function, args, limits);
        }
        return function instanceof E_Function ? call(function.getFunctionIRI(), args) : super.transform(function, args);
    }

    /** XPath's names for what SPARQL has, too. */
    private static Optional<ExprFunction2> search(String iri, ExprList args) {
        if (args.size() != 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (iri) {
                    case ARQConstants.fnPrefix + "contains" -> new E_StrContains(args.get(0), args.get(1));
                    case ARQConstants.fnPrefix + "substring-before" -> new E_StrBefore(args.get(0), args.get(1));
                    case ARQConstants.fnPrefix + "substring-after" -> new E_StrAfter(args.get(0), args.get(1));
                    default -> null;
                });
    }

    private Expr call(String iri, ExprList args) {
        Optional<ExprFunction2> search = search(iri, args);
        if (search.isPresent()) {
            return new MeasuredFunction(search.get(), args, limits);
        }
        if (!functions.isRegistered(iri)) {
            throw new Refusal(
                    422,
                    "Function not offered",
                    "The function <" + iri
                            + "> is not offered here. Use SPARQL's own functions, casts, or those of XPath.");
        }
        int longest = iri.startsWith(XSD.getURI()) ? ValueLimits.WRITTEN : ValueLimits.TEXT / Math.max(1, args.size());
        boolean isRounding = iri.startsWith(ARQConstants.fnPrefix + "round");
        ExprList measured = new ExprList();
        for (Expr arg : args) {
            boolean isDigits = isRounding && !measured.isEmpty();
            measured.add(new MeasuredValue(
                    arg, isDigits ? ValueLimits::checkDigits : value -> ValueLimits.checkLength(value, longest)));
        }
        return new MeasuredValue(new E_Function(iri, measured), limits::check);
    }
}
