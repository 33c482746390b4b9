package memcon.document;

import java.util.Locale;
import java.util.regex.Pattern;
import memcon.source.Blanks;

/** How words look: prose, a name, a heading. Guesses, all of them, by which a layout without markup is taken apart. */
final class Wording {

    /** Verbs and pronouns that sentences have and titles, names and addresses have not. */
    private static final Pattern SENTENCE_WORD = Pattern.compile(
            "(?<![\\w.'\u2019-])(?:was|were|is|are|am|be|been|had|has|have|said|says|stated|asked|replied|told|thanked|began|opened"
                    + "|called|came|went|met|made|gave|took|saw|received|informed|visited|referred|expressed|explained|remarked"
                    + "|would|could|should|can|cannot|may|might|must|will|did|does|do|that|he|she|they|it|we|me|us|him|them|his"
                    + "|their|its|our|my|this|these|there|I(?!\\. ?\\p{Lu}))(?![\\w'\u2019-])");

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?!(?<=\\d)[.:]\\d)[.?!:;\u2026][\"'\u201D\u2019)\\]*]*(?:\\[?\\d{0,2}\\]?)$");
    private static final Pattern TURN = Pattern.compile(
            "^(?:\\[[^\\]]*\\] ?)?((?:[\\p{Lu}][\\p{L}.'\u2019-]*|of|the|de|van|von|al|el|for|and|&)(?: (?:[\\p{Lu}][\\p{L}.'\u2019-]*"
                    + "|of|the|de|van|von|al|el|for|and|&)){0,6})(?: ?[(\\[][^)\\]]{1,40}[)\\]])?: \\S");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*\u2022\u25CF\u00B7]|#{1,6})\\s+");

    private Wording() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\uFEFF';
    }

    /** Words without line breaks, doubled spaces and the Markdown that only decorates. */
    static String oneLine(String words) {
        return Blanks.singleOfAny(words.replace("**", "")).strip();
    }

    static String unmarked(String line) {
        return LIST_MARK.matcher(oneLine(line)).replaceFirst("").strip();
    }

    static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    static boolean hasSentenceWord(String words) {
        return SENTENCE_WORD.matcher(words).find();
    }

    static boolean endsSentence(String words) {
        return END_OF_SENTENCE.matcher(words.strip()).find();
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
        String unnumbered = words.replaceFirst("^(?:[0-9]{1,2}|[A-Z]|[IVX]{1,5})[.)]\\s+", "");
        if (unnumbered.isEmpty() || !Character.isUpperCase(unnumbered.codePointAt(0))) {
            return false;
        }
        if (isShouted(unnumbered)) {
            return !unnumbered.matches(".*[.?!]$") && unnumbered.matches(".*\\p{L}{2}.*");
        }
        return words.length() <= 110
                && !unnumbered.matches(".*[.?!,;:\"\u201D\u2026\u2014-]$")
                && !hasSentenceWord(unnumbered);
    }

    static boolean startsSmall(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    /** Whether words are in capitals throughout. */
    static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.matches(".*\\p{Lu}.*");
    }

    /** Whether every word of weight is capitalized, as in names and offices. */
    static boolean isNameLike(String words) {
        return words.matches(
                        "(?:(?:[\\p{Lu}(\\[][\\p{L}.'\u2019)\\]-]*|of|the|to|in|for|and|de|van|von|der|al|el|bin|da|di)[, ]*){1,12}")
                && Character.isUpperCase(words.codePointAt(0));
    }
}
