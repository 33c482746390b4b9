package memcon.serve.sparql;

import java.math.BigDecimal;
import java.util.List;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large a query's values may grow. A chain of expressions each of which doubles a text or squares a number fills any
 * memory within a few links, and Java adds, multiplies, parses and searches without a look at the clock.
 */
final class ValueLimits {

    /** Characters of a text: more than any memorandum has. */
    static final int TEXT = 4 << 20;

    /** Characters of what is read as a number, a date, an IRI or a regular expression: reading may take their square. */
    static final int WRITTEN = 1 << 16;

    /** Bits of a number, and digits after the point. */
    private static final int NUMBER = 1 << 15;

    /** Characters times characters, when one text is looked for in another. */
    private static final long COMPARISONS = 1L << 31;

    /** Characters that a query's GROUP_CONCATs may gather. */
    private static final long GATHERED = 64L << 20;

    private final Deadline deadline;
    private long gathered;

    /** For one query. */
    ValueLimits(Deadline deadline) {
        this.deadline = deadline;
    }

    /** A value that an expression has made; it also is a good moment for a look at the clock. */
    void check(NodeValue value) {
        deadline.check();
        if (value.isInteger()) {
            checkNumber(value.getInteger().bitLength());
        } else if (value.isDecimal()) {
            BigDecimal decimal = value.getDecimal();
            checkNumber(Math.max(decimal.unscaledValue().bitLength(), Math.abs((long) decimal.scale())));
        } else {
            checkLength(value, TEXT);
        }
    }

    /** Values that are about to be put together. */
    static void checkTogether(List<NodeValue> values) {
        checkLength(values.stream().mapToLong(ValueLimits::length).sum(), TEXT);
    }

    /** A text that is about to be read as something else. */
    static void checkReadable(NodeValue written) {
        checkLength(written, WRITTEN);
    }

    static void checkLength(NodeValue value, long most) {
        checkLength(length(value), most);
    }

    /** A number that says how many digits another is to have. */
    static void checkDigits(NodeValue digits) {
        if (digits.isNumber() && Math.abs(digits.getDouble()) > NUMBER) {
            throw tooMany();
        }
    }

    static void checkSearch(NodeValue text, NodeValue part) {
        if ((long) length(text) * length(part) > COMPARISONS) {
            throw tooLong("a text with both its length and that of what is looked for in it multiplied", COMPARISONS);
        }
    }

    /** A text that GROUP_CONCAT is about to add, with the separator. */
    void gather(NodeValue value, int separator) {
        gathered += length(value) + (long) separator;
        checkLength(gathered, GATHERED);
    }

    private static void checkNumber(long size) {
        if (size > NUMBER) {
            throw tooMany();
        }
    }

    private static Refusal tooMany() {
        return new Refusal(
                422,
                "Number too long",
                "An expression makes a number of more than " + NUMBER + " bits. Calculate less.");
    }

    static void checkLength(long length, long most) {
        if (length > most) {
            throw tooLong("a text", most);
        }
    }

    private static Refusal tooLong(String what, long most) {
        return new Refusal(
                422,
                "Text too long",
                "An expression makes or reads " + what + " of more than " + most + " characters. Use less.");
    }

    /** Characters of a term that has any; numbers and dates are as long as they were written. */
    private static int length(NodeValue value) {
        if (value.isString()) {
            return value.getString().length();
        }
        if (!value.hasNode() && value.isNumber()) {
            return 0;
        }
        var node = value.asNode();
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.isURI() ? node.getURI().length() : 0;
    }
}
