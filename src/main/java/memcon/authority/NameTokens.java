package memcon.authority;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text cut into the units that names are compared by: words (letters with their diacritics, digits), single marks, and
 * white space as one blank however wide it is. A blank after a period or after the hyphen of a broken name counts for
 * nothing, so {@code N.S. Khrushchev} is {@code N. S. Khrushchev}.
 */
final class NameTokens {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02B9\u2032\u00B4`\u201B\uFF07";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";
    private static final String BLANK = " ";

    private final List<String> keys = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();

    NameTokens(CharSequence text) {
        int at = 0;
        while (at < text.length()) {
            int end = endOf(text, at);
            String key = key(text, at, end);
            if (!(key.equals(BLANK) && blankCountsForNothing())) {
                keys.add(key);
                starts.add(at);
                ends.add(end);
            }
            at = end;
        }
    }

    /** A name in the one form in which all its typographic variants agree. */
    static String normal(String name) {
        return String.join("", new NameTokens(name.strip()).keys);
    }

    int size() {
        return keys.size();
    }

    String key(int index) {
        return keys.get(index);
    }

    /** Start of a unit in the text, in UTF-16 units. */
    int start(int index) {
        return starts.get(index);
    }

    /** End of a unit in the text, in UTF-16 units, exclusive. */
    int end(int index) {
        return ends.get(index);
    }

    boolean isWord(int index) {
        // A soft hyphen alone is a token whose key is empty.
        return index >= 0
                && index < size()
                && !key(index).isEmpty()
                && isWordPart(key(index).codePointAt(0));
    }

    boolean isCapitalized(int index) {
        return isWord(index) && Character.isUpperCase(key(index).codePointAt(0));
    }

    boolean is(int index, String key) {
        return index >= 0 && index < size() && key(index).equals(key);
    }

    private boolean blankCountsForNothing() {
        int last = size() - 1;
        return is(last, ".") || (is(last, "-") && isWord(last - 1));
    }

    private static int endOf(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        int at = start + Character.charCount(first);
        boolean word = isWordPart(first);
        if (word || isBlank(first)) {
            while (at < text.length()) {
                int next = Character.codePointAt(text, at);
                if (word ? !isWordPart(next) : !isBlank(next)) {
                    break;
                }
                at += Character.charCount(next);
            }
        }
        return at;
    }

    private static String key(CharSequence text, int start, int end) {
        int first = Character.codePointAt(text, start);
        if (isBlank(first)) {
            return BLANK;
        }
        if (HYPHENS.indexOf(first) >= 0) {
            return "-";
        }
        if (APOSTROPHES.indexOf(first) >= 0) {
            return "'";
        }
        String word = text.subSequence(start, end).toString();
        return isPlain(word) || Normalizer.isNormalized(word, Normalizer.Form.NFC) && word.indexOf('\u00AD') < 0
                ? word
                : Normalizer.normalize(word.replace("\u00AD", ""), Normalizer.Form.NFC);
    }

    /** Whether a word is of ASCII, as most are: there is nothing to normalize in it. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isWordPart(int codePoint) {
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            return false; // two of them are letters to Unicode
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0xAD; // a soft hyphen stands inside a word and is not part of it
    }

    /** A growing list of ints: a long text has several hundred thousand units. */
    private static final class IntList {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int get(int index) {
            return values[index];
        }
    }
}
