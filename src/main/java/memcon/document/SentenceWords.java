package memcon.document;

import java.util.Set;

/**
 * Verbs and pronouns that sentences have and titles, names and addresses have not. They are looked for in every line, so the
 * words are walked through once instead of trying seventy at each letter.
 */
final class SentenceWords {

    private static final Set<String> WORDS = Set.of(
            ("was were is are am be been had has have said says stated asked replied told thanked began opened called came went"
                            + " met made gave took saw received informed visited referred expressed explained remarked would could"
                            + " should can cannot may might must will did does do that he she they it we me us him them his their"
                            + " its our my this these there I")
                    .split(" "));

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    /** Beside these a word is part of another: "do-nothing", "must've"; so they are behind a point, but not before one. */
    private static final String JOINING = "'\u2019-_";

    private SentenceWords() {}

    /** Whether one of them stands in a text, a word by itself. */
    static boolean areIn(String text) {
        int length = text.length();
        int end;
        for (int start = 0; start < length; start = end) {
            end = start;
            while (end < length && isLetter(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                end++;
            } else if (end - start <= LONGEST
                    && isApart(text, start, end)
                    && WORDS.contains(text.substring(start, end))
                    && !(text.charAt(start) == 'I' && isInitial(text, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(String text, int start, int end) {
        return (start == 0 || text.charAt(start - 1) != '.' && !isJoining(text.charAt(start - 1)))
                && (end == text.length() || !isJoining(text.charAt(end)));
    }

    private static boolean isJoining(char c) {
        return c >= '0' && c <= '9' || JOINING.indexOf(c) >= 0;
    }

    /** "I. Karl", "I.Karl". */
    private static boolean isInitial(String text, int end) {
        if (end == text.length() || text.charAt(end) != '.') {
            return false;
        }
        int next = end + 1 < text.length() && text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
        return next < text.length() && Character.getType(text.codePointAt(next)) == Character.UPPERCASE_LETTER;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
