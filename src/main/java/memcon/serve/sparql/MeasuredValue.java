package memcon.serve.sparql;

import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose value is looked at on its way to what uses it, and unchanged. */
final class MeasuredValue extends ExprFunction1 {

    private final Consumer<NodeValue> check;

    /** @param check throws if the value is too large */
    MeasuredValue(Expr expression, Consumer<NodeValue> check) {
        super(expression, "measured");
        this.check = check;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        check.accept(value);
        return value;
    }

    @Override
    public Expr copy(Expr expression) {
        return new MeasuredValue(expression, check);
    }
}
