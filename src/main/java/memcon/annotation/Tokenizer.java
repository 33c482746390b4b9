package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, numbers and marks. An abbreviation keeps its point ({@code c.}, {@code N.S.}, {@code Mr.}), a genitive
 * {@code 's} is a token of its own, hyphenated names are one token.
 */
final class Tokenizer {

    private static final int INITIALS = 1;
    private static final int WORD = 2;
    private static final int NUMBER = 3;

    /** Its groups are initials, a word, a number; what is none of these is a mark. */
    private static final Pattern TOKEN = Pattern.compile("((?:\\p{L}\\.){2,})"
            + "|(\\p{L}[\\p{L}\\p{M}]*+(?:[-‑'’]\\p{L}[\\p{L}\\p{M}]*+)*+)"
            + "|(\\d++(?:[.,:/]\\d++)*+)"
            + "|\\S");

    /** Given names as Russians and Romanians shorten them to their first sound: "Yu. Andropov". */
    private static final Set<String> GIVEN =
            Set.of("Yu", "Ya", "Zh", "Kh", "Gh", "Ts", "Sh", "Ch", "Dzh", "Shch", "Dj", "Ye");

    /** Titles written out, and "No." before anything but a number, end a sentence: "That was right. The rest …". */
    private static final Pattern NO_ABBREVIATION = Pattern.compile(
            "right|no|sir|lord|lady|count|madam|comrades?|excellency|(?:hono(?:u?)rable)", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tokens of the text between two UTF-16 indexes. */
    List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            if (matcher.start(WORD) >= 0) {
                int end = word(text, matcher.start(), matcher.end(), to, tokens);
                matcher.region(end, to);
            } else {
                Token.Kind kind = matcher.start(INITIALS) >= 0
                        ? Token.Kind.WORD
                        : matcher.start(NUMBER) >= 0 ? Token.Kind.NUMBER : Token.Kind.MARK;
                tokens.add(Token.of(matcher.start(), matcher.group(), kind));
            }
        }
        return tokens;
    }

    private int word(String text, int start, int end, int to, List<Token> tokens) {
        int genitive = end - 2;
        if (end - start > 2
                && (text.charAt(genitive) == '\'' || text.charAt(genitive) == '’')
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            tokens.add(Token.of(start, text.substring(start, genitive), Token.Kind.WORD));
            tokens.add(Token.of(genitive, text.substring(genitive, end), Token.Kind.WORD));
            return end;
        }
        boolean abbreviation = end < to && text.charAt(end) == '.' && abbreviates(text, start, end, to, tokens);
        int last = abbreviation ? end + 1 : end;
        tokens.add(Token.of(start, text.substring(start, last), Token.Kind.WORD));
        return last;
    }

    /** "third secretary I. Belov", "G. I. Belov": after an office, "Mr." or an initial an "I" with a point is an initial. */
    private boolean isTitled(List<Token> before) {
        if (before.isEmpty()) {
            return false;
        }
        Token token = before.get(before.size() - 1);
        String last = token.lower();
        return token.isCapitalized() && token.isAbbreviated() && last.length() == 2
                || lexicon.has("roles", last)
                || lexicon.has("honorifics", last);
    }

    /** A lone capital is an initial; a lone small letter is an honorific only before a capital ("c. Suslov"). */
    private boolean abbreviates(String text, int start, int end, int to, List<Token> before) {
        String word = text.substring(start, end);
        boolean beforeCapital = end + 2 < to
                && Character.isWhitespace(text.charAt(end + 1))
                && Character.isUpperCase(text.charAt(end + 2));
        if (word.length() == 1) {
            boolean beforeInitial = beforeCapital && end + 3 < to && text.charAt(end + 3) == '.';
            return word.equals("I")
                    ? beforeInitial || beforeCapital && isTitled(before)
                    : Character.isUpperCase(word.charAt(0)) || beforeCapital;
        }
        boolean digit = end + 2 < to && Character.isDigit(text.charAt(end + 2));
        if (!digit && NO_ABBREVIATION.matcher(word).matches()) {
            return false;
        }
        if (beforeCapital && GIVEN.contains(word)) {
            return true;
        }
        return lexicon.isAbbreviation(word)
                && (beforeCapital || !Character.isLowerCase(word.charAt(0)) || lexicon.endsInside(word));
    }
}
