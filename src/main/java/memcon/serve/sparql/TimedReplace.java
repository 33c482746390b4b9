package memcon.serve.sparql;

import java.util.List;
import java.util.regex.Matcher;
import memcon.serve.http.Deadline;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** SPARQL's REPLACE that ends at the query's deadline and cannot grow a text without end. */
final class TimedReplace extends E_StrReplace {

    private final Deadline deadline;

    TimedReplace(ExprList args, Deadline deadline) {
        this(args.get(0), args.get(1), args.get(2), args.size() < 4 ? null : args.get(3), deadline);
    }

    private TimedReplace(Expr text, Expr pattern, Expr by, @Nullable Expr flags, Deadline deadline) {
        super(text, pattern, by, flags);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node node = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        String text = node.getLiteralLexicalForm();
        Matcher matcher = RegexEngine.makePattern("REPLACE", TimedRegex.string(args, 1), TimedRegex.flags(args, 3))
                .matcher(new TimedText(text, deadline));
        String replaced = replaceAll(matcher, TimedRegex.string(args, 2));
        if (replaced.equals(text)) {
            return args.get(0);
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? NodeValue.makeString(replaced)
                : NodeValue.makeNode(NodeFactory.createLiteralLang(replaced, language));
    }

    /** An empty match counts only as the first one, as in the engine's own REPLACE. */
    private String replaceAll(Matcher matcher, String by) {
        StringBuilder result = new StringBuilder();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.start() < matcher.end()) {
                    matcher.appendReplacement(result, by);
                    checkLength(result);
                }
                first = false;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
        return matcher.appendTail(result).toString();
    }

    private void checkLength(StringBuilder result) {
        deadline.check();
        ValueLimits.checkLength(result.length(), ValueLimits.TEXT);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new TimedReplace(newArgs, deadline);
    }
}
