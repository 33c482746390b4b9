package memcon.serve.sparql;

import java.util.List;
import memcon.serve.http.Deadline;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** SPARQL's REGEX that ends at the query's deadline. */
final class TimedRegex extends E_Regex {

    private final Deadline deadline;

    TimedRegex(ExprList args, Deadline deadline) {
        this(args.get(0), args.get(1), args.size() < 3 ? null : args.get(2), deadline);
    }

    private TimedRegex(Expr text, Expr pattern, @Nullable Expr flags, Deadline deadline) {
        super(text, pattern, flags);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
        return NodeValue.booleanReturn(RegexEngine.makePattern("REGEX", string(args, 1), flags(args, 2))
                .matcher(new TimedText(text, deadline))
                .find());
    }

    static @Nullable String flags(List<NodeValue> args, int index) {
        return args.size() > index ? string(args, index) : null;
    }

    /** A pattern, its flags or what is put in place: short texts, of which the compiler makes a tree in memory. */
    static String string(List<NodeValue> args, int index) {
        ValueLimits.checkReadable(args.get(index));
        return NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(index)).getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new TimedRegex(newArgs, deadline);
    }
}
