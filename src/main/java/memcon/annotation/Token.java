package memcon.annotation;

import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of punctuation.
 *
 * @param start UTF-16 index in the text, inclusive
 * @param end UTF-16 index, exclusive
 * @param text the characters
 * @param lower the characters in lower case, without a closing abbreviation point
 * @param kind which of the three it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    static Token of(int start, String text, Kind kind) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (kind == Kind.WORD && lower.endsWith(".")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        return new Token(start, start + text.length(), text, lower, kind);
    }

    /** Of tokens in their order, the index of the first that begins at a position or after it. */
    public static int firstFrom(List<Token> tokens, int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a name with an article in small letters before it ("al-Karl"). */
    boolean isArticled() {
        return text.indexOf('-') == 2 && WordPattern.matches(text, "(?:al|el|ad|ar|as|at|az|an|ul)-\\p{Lu}.*");
    }

    public boolean isAbbreviated() {
        return kind == Kind.WORD && text.endsWith(".");
    }
}
