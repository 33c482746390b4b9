package memcon.bench.invent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that make phrases: each name has alternatives, and an alternative may name others in braces. */
final class Grammar {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> rules = new HashMap<>();

    /**
     * @param text a line for each rule, {@code name: one alternative | another}; a line that begins with white space
     *     goes on with the rule above it
     */
    Grammar(String text) {
        for (String line : text.replaceAll("\\n\\s+", " ").lines().toList()) {
            int colon = line.indexOf(':');
            List<String> alternatives =
                    Arrays.asList(line.substring(colon + 1).strip().split("\\s*\\|\\s*", -1));
            if (rules.put(line.substring(0, colon), alternatives) != null) {
                throw new IllegalArgumentException("two rules for " + line.substring(0, colon));
            }
        }
    }

    /** A phrase made by a rule. */
    String make(String rule, Chance chance) {
        List<String> alternatives = rules.get(rule);
        if (alternatives == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        Matcher named = NAMED.matcher(chance.of(alternatives));
        StringBuilder phrase = new StringBuilder();
        while (named.find()) {
            named.appendReplacement(phrase, Matcher.quoteReplacement(make(named.group(1), chance)));
        }
        return named.appendTail(phrase).toString();
    }

    /** The phrase with a capital. */
    static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
    }
}
