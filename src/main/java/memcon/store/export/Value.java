package memcon.store.export;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A value of an attribute.
 *
 * @param type what it is
 * @param text how it is written: an IRI whole, a number in digits
 * @param language of a text, where it is known; empty otherwise
 */
record Value(ValueType type, String text, String language) implements Comparable<Value> {

    private static final int LONG_BITS = 64;
    private static final Comparator<Value> ORDER =
            Comparator.comparing(Value::type).thenComparing(Value::language).thenComparing(Value::text);

    static Value text(String text) {
        return new Value(ValueType.TEXT, text, "");
    }

    /** Numbers that a program's types cannot hold stay texts, to the last digit. */
    static Value of(Node node) {
        if (!node.isLiteral()) {
            return text(name(node));
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isBoolean()) {
            return new Value(ValueType.BOOLEAN, Boolean.toString(value.getBoolean()), "");
        }
        if (value.isInteger()) {
            BigInteger integer = value.getInteger();
            return new Value(integer.bitLength() < LONG_BITS ? ValueType.LONG : ValueType.TEXT, integer.toString(), "");
        }
        if (value.isNumber() && Double.isFinite(value.getDouble())) {
            return new Value(ValueType.DOUBLE, Double.toString(value.getDouble()), "");
        }
        return new Value(ValueType.TEXT, node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }

    /** What a node of a graph is called: by its IRI, and what has none by its text. */
    static String name(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
    }

    /** Several values in the place of one: a table's cell holds no more. */
    static Value joined(List<Value> values) {
        return values.size() == 1
                ? values.get(0)
                : text(values.stream().map(Value::text).distinct().collect(Collectors.joining("; ")));
    }

    /** The English one, else one without language, else the first. */
    static Value forReading(List<Value> values) {
        return values.stream()
                .min(Comparator.comparingInt(Value::strangeness))
                .orElseThrow(() -> new IllegalArgumentException("Bug: no value"));
    }

    private int strangeness() {
        if (language.equals("en")) {
            return 0;
        }
        return language.isEmpty() ? 1 : 2;
    }

    boolean isNumber() {
        return type == ValueType.LONG || type == ValueType.DOUBLE;
    }

    /** In one word, to be read back by {@link #decoded}. */
    String encoded() {
        return type.sign() + language + "\n" + text;
    }

    static Value decoded(String word) {
        int end = word.indexOf('\n');
        return new Value(ValueType.of(word.charAt(0)), word.substring(end + 1), word.substring(1, end));
    }

    @Override
    public int compareTo(Value other) {
        return ORDER.compare(this, other);
    }
}
