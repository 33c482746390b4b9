package memcon.rdf;

import java.util.ArrayList;
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
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(INSTANCE);
        List<Statement> once = new ArrayList<>(sorted.size());
        for (Statement statement : sorted) {
            if (once.isEmpty() || INSTANCE.compare(once.get(once.size() - 1), statement) != 0) {
                once.add(statement);
            }
        }
        return once;
    }

    @Override
    public int compare(Statement one, Statement other) {
        int order = compare(graph(one.getContext()), graph(other.getContext()));
        if (order == 0) {
            order = compare(one.getSubject().stringValue(), other.getSubject().stringValue());
        }
        if (order == 0) {
            order = property(
                    one.getPredicate().stringValue(), other.getPredicate().stringValue());
        }
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

    private static int property(String one, String other) {
        if (one.equals(other)) {
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
