package memcon.document;

import java.util.Locale;
import java.util.regex.Pattern;
import memcon.source.Blanks;

/** How words look: prose, a name, a heading. Guesses, all of them, by which a layout without markup is taken apart. */
final class Wording {

    /** What closes a sentence, and stands at its end. */
    private static final String CLOSING = ".?!:;\u2026";

    /** What may follow that: quotation marks, brackets, the number of a note. */
    private static final String AFTER_CLOSING = "\"'\u201D\u2019()[]*0123456789\u0085";

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?!(?<=\\d)[.:]\\d)[.?!:;\u2026][\"'\u201D\u2019)\\]*]*(?:\\[?\\d{0,2}\\]?)$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9]{1,2}|[A-Z]|[IVX]{1,5})[.)]\\s+");
    private static final Pattern TWO_LETTERS = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern CLOSED = Pattern.compile(".*[.?!]$");
    private static final Pattern OPEN_OR_CLOSED = Pattern.compile(".*[.?!,;:\"\u201D\u2026\u2014-]$");
    private static final Pattern CAPITAL = Pattern.compile(".*\\p{Lu}.*");
    private static final Pattern NAME_LIKE = Pattern.compile(
            "(?:(?:[\\p{Lu}(\\[][\\p{L}.'\u2019)\\]-]*|of|the|to|in|for|and|de|van|von|der|al|el|bin|da|di)[, ]*){1,12}");
    private static final Pattern TURN = Pattern.compile(
            "^(?:\\[[^\\]]*\\] ?)?((?:[\\p{Lu}][\\p{L}.'\u2019-]*|of|the|de|van|von|al|el|for|and|&)(?: (?:[\\p{Lu}][\\p{L}.'\u2019-]*"
                    + "|of|the|de|van|von|al|el|for|and|&)){0,6})(?: ?[(\\[][^)\\]]{1,40}[)\\]])?: \\S");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*\u2022\u25CF\u00B7]|#{1,6})\\s+");

    private static final String LIST_MARKS = "-*\u2022\u25CF\u00B7#";

    private Wording() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\uFEFF';
    }

    /** Words without line breaks, doubled spaces and the Markdown that only decorates. */
    static String oneLine(String words) {
        return Blanks.singleOfAny(words.replace("**", "")).strip();
    }

    static String unmarked(String line) {
        String words = oneLine(line);
        return words.isEmpty() || LIST_MARKS.indexOf(words.charAt(0)) < 0
                ? words
                : LIST_MARK.matcher(words).replaceFirst("").strip();
    }

    static int count(String words) {
        String stripped = words.strip();
        int count = stripped.isEmpty() ? 0 : 1;
        for (int i = 1; i < stripped.length(); i++) {
            if (isBlank(stripped.charAt(i)) && !isBlank(stripped.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean hasSentenceWord(String words) {
        return SentenceWords.areIn(words);
    }

    static boolean endsSentence(String words) {
        String stripped = words.strip();
        int last = stripped.length() - 1;
        while (last >= 0 && AFTER_CLOSING.indexOf(stripped.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && CLOSING.indexOf(stripped.charAt(last)) >= 0
                && END_OF_SENTENCE
                        .matcher(stripped)
                        .region(last, stripped.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** Whether words begin with a speaker's label: {@code Minister Taboada: We are}. */
    static boolean isTurn(String words) {
        return TURN.matcher(words).find();
    }

    /** Whether these words are sentences rather than a title, a name or a label. */
    static boolean isProse(String words) {
        int count = count(words);
        if (hasSentenceWord(words)) {
            return count >= 12 || (count >= 3 && endsSentence(words));
        }
        // Sentences of a language or vocabulary unknown here: long, and closed.
        return count >= 20 && endsSentence(words);
    }

    /** Whether these words could head a section: short, capitalized, no sentence. */
    static boolean isHeading(String words) {
        if (words.length() > 240 || words.isEmpty() || isTurn(words)) {
            return false;
        }
        String unnumbered = NUMBERED.matcher(words).replaceFirst("");
        if (unnumbered.isEmpty() || !Character.isUpperCase(unnumbered.codePointAt(0))) {
            return false;
        }
        if (isShouted(unnumbered)) {
            return !CLOSED.matcher(unnumbered).matches()
                    && TWO_LETTERS.matcher(unnumbered).matches();
        }
        return words.length() <= 110 && !OPEN_OR_CLOSED.matcher(unnumbered).matches() && !hasSentenceWord(unnumbered);
    }

    static boolean startsSmall(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    /** Whether words are in capitals throughout. */
    static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT))
                && CAPITAL.matcher(words).matches();
    }

    /** Whether every word of weight is capitalized, as in names and offices. */
    static boolean isNameLike(String words) {
        return NAME_LIKE.matcher(words).matches() && Character.isUpperCase(words.codePointAt(0));
    }
}
