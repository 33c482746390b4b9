package memcon.serve.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.sparql.StoredQuery;
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
        text = StoredQuery.of("search/" + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text();
    }

    /** For a person to read and change; found words stand in brackets. */
    String readable(Wish wish) {
        return filled(wish, List.of());
    }

    /** As it is run. */
    String text(Wish wish) {
        return text(wish, List.of());
    }

    /** As it is run, of these passages alone. */
    String text(Wish wish, List<Node> passages) {
        return filled(wish, passages).replace("highlight:s:[|e:]|", "highlight:s:" + MARK + "|e:" + UNMARK + "|");
    }

    private String filled(Wish wish, List<Node> passages) {
        return new StoredQuery(text)
                .with(Map.of(
                        "words", StoredQuery.string(search(wish.words())),
                        "choices", choices(wish),
                        "passages",
                                passages.stream()
                                        .map(passage -> "<" + passage.getURI() + ">")
                                        .collect(Collectors.joining(" "))))
                .replaceAll("(?m)^ *\\n", "\n");
    }

    private static String choices(Wish wish) {
        return wish.chosen().entrySet().stream()
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
}
