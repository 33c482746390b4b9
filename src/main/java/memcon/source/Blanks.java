package memcon.source;

/** White space, one blank for each run of it: what {@code replaceAll("\\s+", " ")} does, for which every word is asked. */
public final class Blanks {

    private static final char NO_BREAK = '\u00A0';

    private Blanks() {}

    /** A text with a blank for each run of spaces, tabs and line breaks; no-break spaces stay. */
    public static String single(String text) {
        return single(text, false);
    }

    /** As {@link #single(String)}, and no-break spaces are white space too. */
    public static String singleOfAny(String text) {
        return single(text, true);
    }

    private static String single(String text, boolean noBreak) {
        int kept = firstToMend(text, noBreak);
        if (kept == text.length()) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length()).append(text, 0, kept);
        boolean inside = false;
        for (int i = kept; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c, noBreak);
            if (!space) {
                single.append(c);
            } else if (!inside) {
                single.append(' ');
            }
            inside = space;
        }
        return single.toString();
    }

    /** Where the first run begins that is not a single blank; the end if there is none. */
    private static int firstToMend(String text, boolean noBreak) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpace(c, noBreak) && (c != ' ' || i + 1 < length && isSpace(text.charAt(i + 1), noBreak))) {
                return i;
            }
        }
        return length;
    }

    private static boolean isSpace(char c, boolean noBreak) {
        return c == ' ' || c >= '\t' && c <= '\r' || noBreak && c == NO_BREAK;
    }
}
