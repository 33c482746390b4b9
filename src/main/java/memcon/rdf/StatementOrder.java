package memcon.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import memcon.authority.Vocabulary;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The order in which RDF statements are written: by graph, then thing, then property (type and label first), then value.
 * Two statements are equal in this order only if they are the same, graph included.
 */
final class StatementOrder implements Comparator<Statement> {

    static final StatementOrder INSTANCE = new StatementOrder();

    private static final String TYPE = Vocabulary.RDF + "type";
    private static final String LABEL = Vocabulary.RDFS + "label";

    private StatementOrder() {}

    /** In this order, each once. */
    static List<Statement> sorted(Collection<Statement> statements) {
        List<Statement> once = new ArrayList<>(statements.size());
        addOnce(statements, INSTANCE, once);
        return once;
    }

    /** Adds what is said of one thing in one graph, in this order, each statement once. */
    static void addSorted(Collection<Statement> statements, List<Statement> sorted) {
        addOnce(statements, StatementOrder::compareOfOneThing, sorted);
    }

    private static void addOnce(Collection<Statement> statements, Comparator<Statement> order, List<Statement> to) {
        Statement[] sorted = statements.toArray(new Statement[0]);
        Arrays.sort(sorted, order);
        Statement last = null;
        for (Statement statement : sorted) {
            if (last == null || order.compare(last, statement) != 0) {
                to.add(statement);
                last = statement;
            }
        }
    }

    @Override
    public int compare(Statement one, Statement other) {
        int order = compare(graph(one.getContext()), graph(other.getContext()));
        if (order == 0) {
            order = compare(one.getSubject().stringValue(), other.getSubject().stringValue());
        }
        return order != 0 ? order : compareOfOneThing(one, other);
    }

    private static int compareOfOneThing(Statement one, Statement other) {
        int order =
                property(one.getPredicate().stringValue(), other.getPredicate().stringValue());
        return order != 0 ? order : value(one.getObject(), other.getObject());
    }

    /** Most statements stand beside others of the same thing, whose name is then the very same string. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }

    private static String graph(@Nullable Resource context) {
        return context == null ? "" : context.stringValue();
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static int property(String one, String other) {
        if (one == other || one.equals(other)) {
            return 0;
        }
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : one.compareTo(other);
    }

    private static int rank(String property) {
        return property.equals(TYPE) ? 0 : property.equals(LABEL) ? 1 : 2;
    }

    private static int value(Value one, Value other) {
        int order = Boolean.compare(one.isLiteral(), other.isLiteral());
        if (order == 0) {
            order = Boolean.compare(one.isBNode(), other.isBNode());
        }
        if (order == 0) {
            order = one.stringValue().compareTo(other.stringValue());
        }
        if (order == 0 && one instanceof Literal literal && other instanceof Literal otherLiteral) {
            order = literal.getDatatype()
                    .stringValue()
                    .compareTo(otherLiteral.getDatatype().stringValue());
            return order != 0 ? order : language(literal).compareTo(language(otherLiteral));
        }
        return order;
    }

    private static String language(Literal literal) {
        return literal.getLanguage().map(tag -> tag.toLowerCase(Locale.ROOT)).orElse("");
    }
}
