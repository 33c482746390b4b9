package memcon.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What counts a paragraph before its first word: "2.", "(a)", "III.", a dash; somebody's initial does not. */
final class Enumerator {

    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:(?:[(\\[]?(?:\\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})\\)|\\d{1,2}\\.|[abd-hj-z]\\.|[ivx]{2,5}\\.|[IVX]{2,5}\\."
                    + "|[-\u2013\u2014*\u2022\u25CF\u00B7\u25A0])\\s+)++(?=[\\p{L}\"\u201C\u2018\u00AB'(\\[])");

    private Enumerator() {}

    /** How many characters of a paragraph its number takes; 0 if it has none. */
    static int length(String paragraph) {
        Matcher matcher = MARK.matcher(paragraph);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
