package memcon.conversation;

import java.util.Locale;
import memcon.annotation.WordPattern;

/** A title or heading set in capitals. */
final class CapitalLine {

    private CapitalLine() {}

    /** The line in ordinary letters, so that names can be told from other words; any other line as it is. */
    static String lowered(String line) {
        long small = line.chars().filter(Character::isLowerCase).count();
        if (small * 2 > line.chars().filter(Character::isLetter).count()) {
            return line;
        }
        StringBuilder lowered = new StringBuilder();
        for (String word : line.split("(?<=[ .-])", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean link =
                    WordPattern.matches(lower.strip(), "of|and|the|at|on|for|with|between|to|in|by|from|a|an|held");
            if (WordPattern.matches(
                    lower.strip(), "d['\u2019](?:affaires|\u00E9tat)[.,]?|a\\.i\\.[,]?|ad|interim[,]?")) {
                lowered.append(lower);
                continue;
            }
            boolean kept = word.length() < 2 || isStateLetters(word.strip());
            lowered.append(link ? lower : kept ? word : word.charAt(0) + lower.substring(1));
        }
        return lowered.toString();
    }

    /** "USSR", "DPRK": a few capitals of which vowels and consonants do not alternate as in a word. */
    private static boolean isStateLetters(String word) {
        return WordPattern.matches(word, "\\p{Lu}{2,5}")
                && !WordPattern.matches(word, ".*[AEIOU].*[^AEIOU].*|.*[^AEIOU].*[AEIOU].*");
    }
}
