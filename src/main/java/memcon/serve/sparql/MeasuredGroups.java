package memcon.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCATs whose texts, which grow in memory row by row, are measured. */
final class MeasuredGroups extends TransformCopy {

    private final ValueLimits limits;

    MeasuredGroups(ValueLimits limits) {
        this.limits = limits;
    }

    @Override
    public Op transform(OpGroup group, Op pattern) {
        List<ExprAggregator> aggregators =
                group.getAggregators().stream().map(this::measured).toList();
        return OpGroup.create(pattern, group.getGroupVars(), aggregators);
    }

    private ExprAggregator measured(ExprAggregator aggregator) {
        Aggregator concat = aggregator.getAggregator();
        if (concat instanceof AggGroupConcat plain) {
            return new ExprAggregator(aggregator.getVar(), measured(concat, plain.getSeparator()));
        }
        if (concat instanceof AggGroupConcatDistinct distinct) {
            return new ExprAggregator(aggregator.getVar(), measured(concat, distinct.getSeparator()));
        }
        return aggregator;
    }

    private Aggregator measured(Aggregator concat, @Nullable String separator) {
        int separatorLength = separator == null ? 1 : separator.length();
        Expr added = concat.getExprList().get(0);
        return concat.copy(new ExprList(new MeasuredValue(added, value -> limits.gather(value, separatorLength))));
    }
}
