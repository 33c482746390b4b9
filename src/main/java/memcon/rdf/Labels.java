package memcon.rdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** Short readable forms for things that nobody named. */
final class Labels {

    private static final Pattern LAST_SIGNS = Pattern.compile("[/#]+$");
    private static final int LONGEST = 80;

    private Labels() {}

    static String onOneLine(String text) {
        if (isOnOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r' || c > '~' && isSpace(c);
            if (!space) {
                line.append(c);
            } else if (!inside) {
                line.append(' ');
            }
            inside = space;
        }
        return line.toString().strip();
    }

    /** Whether nothing is to be done, as with most names and many quotations. */
    private static boolean isOnOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && isSpace(c) || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isSpace(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** At most some 80 code points of a text, cut between words, on one line. */
    static String shorten(String text) {
        String line = onOneLine(text);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > LONGEST / 2 ? space : cut) + "…";
    }

    static String quoted(String text) {
        return "“" + shorten(text) + "”";
    }

    /** The words of the last segment of a path or an IRI: {@code kim il sung} for {@code actor/kim-il-sung}. */
    static String ofPath(String path) {
        String trimmed = LAST_SIGNS.matcher(path).replaceAll("");
        String last = trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1);
        String words = onOneLine(last.replace('-', ' ').replace('_', ' '));
        return words.isEmpty() ? path : words;
    }

    /** The words of an enumeration's constant: {@code warns of}. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
