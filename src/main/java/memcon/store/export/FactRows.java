package memcon.store.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Things and what is said of them, told in any order and read thing by thing. */
final class FactRows implements AutoCloseable {

    private final SortedRows rows = new SortedRows();
    private final int keyWords;

    /** @param keyWords how many words name a thing; the things come in the order of these */
    FactRows(int keyWords) {
        this.keyWords = keyWords;
    }

    /**
     * A thing with all that was said of it.
     *
     * @param key what names it
     * @param facts the values of each attribute, sorted and each once
     */
    record Thing(List<String> key, Map<String, List<Value>> facts) {

        /** The only value, or several as one; empty if there is none. */
        String text(String attribute) {
            @Nullable List<Value> values = facts.get(attribute);
            return values == null ? "" : Value.joined(values).text();
        }
    }

    void thing(List<String> key) {
        rows.add(key);
    }

    void fact(List<String> key, String attribute, @Nullable Node value) {
        if (value != null) {
            fact(key, attribute, Value.of(value));
        }
    }

    void fact(List<String> key, String attribute, Value value) {
        List<String> row = new ArrayList<>(key);
        row.add(attribute);
        row.add(value.encoded());
        rows.add(row);
    }

    /** Can be read more than once. */
    Iterator<Thing> read() {
        return new Reading(rows.read(), keyWords);
    }

    @Override
    public void close() {
        rows.close();
    }

    private static final class Reading implements Iterator<Thing> {

        private final Iterator<List<String>> rows;
        private final int keyWords;
        private @Nullable List<String> next;

        Reading(Iterator<List<String>> rows, int keyWords) {
            this.rows = rows;
            this.keyWords = keyWords;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Thing next() {
            List<String> row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            List<String> key = List.copyOf(row.subList(0, keyWords));
            Map<String, List<Value>> facts = new TreeMap<>();
            for (; row != null && row.subList(0, keyWords).equals(key); row = next) {
                if (row.size() > keyWords) {
                    List<Value> values = facts.computeIfAbsent(row.get(keyWords), attribute -> new ArrayList<>());
                    Value value = Value.decoded(row.get(keyWords + 1));
                    // In order, so that the same value follows itself.
                    if (values.isEmpty() || !values.get(values.size() - 1).equals(value)) {
                        values.add(value);
                    }
                }
                advance();
            }
            return new Thing(key, facts);
        }
    }
}
