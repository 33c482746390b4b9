package memcon.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether a word is one of a few, written where the rule stands as {@code "said|replied|asked"}. Each pattern is compiled
 * once: the rules ask such questions of every word, and compiling would be most of the work.
 */
public final class WordPattern {

    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{M}'’ .,;-]+(?:\\|[\\p{L}\\p{M}'’ ,;-]*)*");

    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private WordPattern() {}

    /** Whether the whole of a text matches a regular expression. */
    public static boolean matches(String text, String pattern) {
        Set<String> words = WORDS.computeIfAbsent(pattern, WordPattern::literals);
        return words.isEmpty()
                ? PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(text)
                        .matches()
                : words.contains(text);
    }

    /** The words of a pattern that is nothing but words; none for any other. */
    private static Set<String> literals(String pattern) {
        boolean literal = LITERAL.matcher(pattern).matches() && pattern.indexOf('.') < 0;
        return literal ? Set.copyOf(List.of(pattern.split("\\|", -1))) : Set.of();
    }
}
