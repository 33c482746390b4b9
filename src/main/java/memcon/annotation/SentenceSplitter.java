package memcon.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph's tokens into sentences. A full stop ends a sentence before a capital, a digit or an opening mark,
 * unless it belongs to an honorific, an initial or the number of a list.
 */
final class SentenceSplitter {

    private static final String CLOSERS = "\"”’'»)]";

    private final Lexicon lexicon;

    SentenceSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = endAfter(tokens, i);
            if (end > 0 && !isListNumber(tokens, from, end)) {
                sentences.add(tokens.subList(from, end));
                from = end;
                i = end - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(tokens.subList(from, tokens.size()));
        }
        return sentences;
    }

    /** The index after the sentence that ends at a token with its closing marks; 0 if none ends here. */
    private int endAfter(List<Token> tokens, int i) {
        if (isInitialBeforeVerb(tokens, i)) {
            return i + 1;
        }
        Token token = tokens.get(i);
        boolean stop = token.text().equals(".")
                || token.text().equals("!")
                || token.text().equals("?");
        // "to vote no. The": a number would follow the other "no.".
        boolean point = token.isAbbreviated() && (mayEnd(token) || token.text().equals("no."));
        if (!stop && !point) {
            return 0;
        }
        int next = i + 1;
        while (next < tokens.size() && closes(tokens, next)) {
            next++;
        }
        if (next == tokens.size()) {
            return next;
        }
        Token follower = tokens.get(next);
        if (next < tokens.size() - 1 && (follower.text().equals("said") || follower.is("."))) {
            return 0;
        }
        if (point) {
            return follower.isCapitalized() && lexicon.has("starters", follower.lower()) && apart(tokens, next)
                    ? next
                    : 0;
        }
        boolean comrade = lexicon.has("honorifics", follower.lower().replace(".", ""))
                && follower.isAbbreviated()
                && next + 1 < tokens.size()
                && tokens.get(next + 1).isCapitalized();
        boolean opens = comrade
                || follower.isCapitalized()
                || follower.kind() == Token.Kind.NUMBER
                || "\"“‘«([—–-".contains(follower.text());
        return opens && apart(tokens, next) ? next : 0;
    }

    /** "A talk with T. Praised the rifles": no name goes on with a verb. */
    private boolean isInitialBeforeVerb(List<Token> tokens, int i) {
        if (i == 0
                || i + 1 >= tokens.size()
                || !lexicon.has("prepositions", tokens.get(i - 1).lower())) {
            return false;
        }
        String next = tokens.get(i + 1).lower();
        return WordPattern.matches(tokens.get(i).text(), "\\p{Lu}\\.")
                && next.length() > 4
                && next.endsWith("ed")
                && lexicon.isPast(next);
    }

    private static boolean apart(List<Token> tokens, int next) {
        return tokens.get(next).start() > tokens.get(next - 1).end();
    }

    /** Initials of states and hours may end a sentence; honorifics and a person's initials do not. */
    private boolean mayEnd(Token token) {
        return token.text().length() > 2
                && !lexicon.has("honorifics", token.lower())
                && !lexicon.endsInside(token.lower())
                && (token.text().indexOf('.') < token.text().length() - 1 || token.is("etc") || token.is("inc"));
    }

    private static boolean closes(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return CLOSERS.contains(token.text())
                && token.start() == tokens.get(at - 1).end();
    }

    private static boolean isListNumber(List<Token> tokens, int from, int end) {
        if (end - from > 3 || end == tokens.size()) {
            return false;
        }
        return tokens.subList(from, end).stream()
                .allMatch(
                        token -> token.kind() != Token.Kind.WORD || token.text().length() <= 2);
    }
}
