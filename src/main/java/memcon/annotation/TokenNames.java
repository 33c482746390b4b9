package memcon.annotation;

import java.util.List;
import java.util.Set;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Which tokens of a sentence the gazetteer knows, and as what. */
final class TokenNames {

    private final List<Token> tokens;
    private final AuthorityEntry @Nullable [] entries;
    private final Set<String> commonWords;

    /**
     * @param tokens a sentence
     * @param matches the gazetteer's matches in the text, in order
     * @param commonWords words that the document also writes in small letters
     */
    TokenNames(List<Token> tokens, List<Gazetteer.Match> matches, Set<String> commonWords) {
        this.tokens = tokens;
        this.commonWords = commonWords;
        this.entries = new AuthorityEntry[tokens.size()];
        for (Gazetteer.Match match : matches) {
            for (int i = Token.firstFrom(tokens, match.start()); i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.end() > match.end()) {
                    break;
                }
                boolean free = entries[i] == null
                        || entries[i].kind() == EntityKind.POSITION
                        || entries[i].kind() == EntityKind.EVENT;
                if (free) {
                    entries[i] = match.candidates().get(0);
                }
            }
        }
    }

    @Nullable
    AuthorityEntry at(int index) {
        return index >= 0 && index < entries.length ? entries[index] : null;
    }

    boolean isCommonWord(Token token) {
        return commonWords.contains(token.lower());
    }

    /** Whether a token belongs to the name of a state, an organization or a place, or to an adjective of one. */
    boolean isCountryOrBody(int index) {
        AuthorityEntry entry = at(index);
        return entry != null && entry.kind() != EntityKind.PERSON && entry.kind() != EntityKind.POSITION;
    }

    /** Whether all tokens of a range belong to names of states, organizations or places. */
    boolean isBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCountryOrBody(i)) {
                return false;
            }
        }
        return to > from;
    }

    /** The names of states, organizations and places in a range, as written. */
    String countries(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (isCountryOrBody(i)) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).text());
            }
        }
        return words.toString();
    }

    /** The words of a range, one space between them where the text has white space. */
    static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }
}
