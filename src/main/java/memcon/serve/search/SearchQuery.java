package memcon.serve.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The queries behind a search: files, in which words and choices are filled in. */
enum SearchQuery {
    NAMES,
    CLAIMS,
    STATEMENTS,
    STATEMENTS_WITHOUT_WORDS,
    MARKED,
    TEXTS;

    /** Marks around found words that stand in no text: characters of private use. */
    static final char MARK = '\uE000';

    static final char UNMARK = '\uE001';

    /** So many passages, the best, does the index find at most. */
    static final int MOST_PASSAGES = 10_000;

    /** So many statements does a search without words look at. */
    static final int MOST_STATEMENTS = 2000;

    /** Signs that mean something in the syntax of searches and nothing to somebody who types words. */
    private static final Pattern SIGN = Pattern.compile("[+!(){}\\[\\]^:\\\\/&|]");

    private static final Pattern LONE_SIGN = Pattern.compile("(?<![^\\s\"])[-~*?]+(?![^\\s\"])|(?<![^\\s\"])[*?]+");

    private final String text;

    SearchQuery() {
        String file = "/serve/search/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rq";
        try (InputStream stream = SearchQuery.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: " + file + " is not on the class path");
            }
            this.text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a person to read and change; found words stand in brackets. */
    String readable(Wish wish) {
        return text.replace("\"WORDS\"", literal(search(wish.words())))
                .replace("# FILTERS", filters(wish))
                .replaceAll("(?m)^ *# no choice\\n", "");
    }

    /** As it is run. */
    String text(Wish wish) {
        return readable(wish).replace("highlight:s:[|e:]|", "highlight:s:" + MARK + "|e:" + UNMARK + "|");
    }

    /** As it is run, of these passages alone. */
    String text(Wish wish, List<Node> passages) {
        return text(wish)
                .replace(
                        "PASSAGES",
                        passages.stream()
                                .map(passage -> "<" + passage.getURI() + ">")
                                .collect(Collectors.joining(" ")));
    }

    private static String filters(Wish wish) {
        return wish.chosen().isEmpty()
                ? "# no choice"
                : wish.chosen().entrySet().stream()
                        .map(entry -> entry.getKey().pattern(entry.getValue()))
                        .collect(Collectors.joining("\n  "));
    }

    /** Words as the index takes them: quotation marks, wildcards and {@code ~} keep their meaning, other signs have none. */
    static String search(String words) {
        String plain = SIGN.matcher(words).replaceAll(" ").replaceAll("[“”„«»]", "\"");
        boolean isOpen = plain.chars().filter(sign -> sign == '"').count() % 2 == 1;
        String closed = isOpen
                ? new StringBuilder(plain).deleteCharAt(plain.lastIndexOf('"')).toString()
                : plain;
        return LONE_SIGN.matcher(closed).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static String literal(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
