package memcon.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memcon.store.StoreException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Columns that a format knows by their names, and the others.
 *
 * @param origin of the query, for messages
 * @param all as the query names them
 */
record Columns(String origin, List<String> all) {

    static Columns of(String origin, RowSet rows) {
        return new Columns(
                origin, rows.getResultVars().stream().map(Var::getVarName).toList());
    }

    Columns {
        all = List.copyOf(all);
    }

    /** Refuses a query without these. */
    void require(String format, List<String> names) {
        List<String> missing = new ArrayList<>(names);
        missing.removeAll(all);
        if (!missing.isEmpty()) {
            throw new StoreException(
                    origin,
                    format + " needs columns ?" + String.join(", ?", missing) + ", the answer has ?"
                            + String.join(", ?", all),
                    "Name them so, with AS, or choose another format");
        }
    }

    /** The columns that begin with a word and go on with a capital: {@code speakerType} of {@code speaker}. */
    List<String> of(String thing) {
        return all.stream()
                .filter(name -> name.startsWith(thing)
                        && name.length() > thing.length()
                        && Character.isUpperCase(name.charAt(thing.length())))
                .toList();
    }

    /** {@code type} of {@code speakerType}. */
    static String nameWithout(String thing, String column) {
        return column.substring(thing.length(), thing.length() + 1).toLowerCase(Locale.ROOT)
                + column.substring(thing.length() + 1);
    }

    static String text(Binding row, String column) {
        @Nullable Node node = row.get(column);
        return node == null ? "" : Value.of(node).text();
    }

    /** A whole number as it sorts; a place in a text, for example. */
    long number(Binding row, String column) {
        @Nullable Node node = row.get(column);
        @Nullable Value value = node == null ? null : Value.of(node);
        if (value == null || value.type() != ValueType.LONG || value.text().startsWith("-")) {
            throw new StoreException(
                    origin,
                    "?" + column + " \"" + (value == null ? "" : value.text()) + "\" is no number of characters",
                    "Let it be a whole number from 0");
        }
        return Long.parseLong(value.text());
    }
}
