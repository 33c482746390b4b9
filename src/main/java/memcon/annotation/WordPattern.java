package memcon.annotation;

import java.util.HashSet;
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

    private static final Map<String, WordPattern> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;

    /** The words of a pattern that is nothing but words; none for any other. */
    private final Set<String> words;

    private WordPattern(String pattern) {
        boolean literal = LITERAL.matcher(pattern).matches() && pattern.indexOf('.') < 0;
        this.words = literal ? new HashSet<>(List.of(pattern.split("\\|", -1))) : Set.of();
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether the whole of a text matches a regular expression. */
    public static boolean matches(String text, String pattern) {
        WordPattern known = KNOWN.get(pattern);
        if (known == null) {
            known = KNOWN.computeIfAbsent(pattern, WordPattern::new);
        }
        return known.words.isEmpty() ? known.pattern.matcher(text).matches() : known.words.contains(text);
    }
}
