package memcon.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A query that the program has as a file, with places to fill in: {@code {thing}}.
 *
 * @param text as it stands in the file
 */
public record StoredQuery(String text) {

    /**
     * Reads one.
     *
     * @param name below {@code serve/}, without extension
     */
    public static StoredQuery of(String name) {
        String file = "/serve/" + name + ".rq";
        try (InputStream stream = StoredQuery.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: " + file + " is not on the class path");
            }
            return new StoredQuery(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query with values in its places; what is filled in is not looked through again. */
    public String with(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            String value = close < 0 ? null : values.get(text.substring(open + 1, close));
            if (value != null) {
                filled.append(text, from, open).append(value);
                from = close + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** Words as a string of SPARQL. */
    public static String string(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case 0 -> quoted.append(' ');
                default -> quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
