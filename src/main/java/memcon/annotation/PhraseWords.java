package memcon.annotation;

import java.util.List;
import memcon.authority.AuthorityEntry;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as what they can be in a phrase: honorifics, offices, names. */
final class PhraseWords {

    final Lexicon lexicon;
    final List<Token> tokens;
    final TokenNames names;

    PhraseWords(Lexicon lexicon, List<Token> tokens, TokenNames names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.names = names;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    boolean mark(int at, String mark) {
        return at < tokens.size() && tokens.get(at).text().equals(mark);
    }

    boolean in(int at, String list) {
        return at < tokens.size() && lexicon.has(list, tokens.get(at).lower());
    }

    /** The words of a range as written. */
    String text(int from, int to) {
        return TokenNames.words(tokens, from, to);
    }

    /** The gazetteer's entry that a token belongs to; null if it knows none. */
    @Nullable
    AuthorityEntry entry(int at) {
        return names.at(at);
    }

    /** An office ("Minister"), or a capitalised abbreviation of one ("Secy"). */
    boolean isRole(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean symbol = at > 0 && mark(at - 1, "/"); // "G/PM" is an office's symbol
        boolean shortened = !symbol
                && token.isCapitalized()
                && !lexicon.fullTitle(token.lower()).equals(token.lower())
                && !isHonorific(at);
        return shortened || lexicon.has("roles", token.lower());
    }

    boolean isPluralRole(int at) {
        return in(at, "pluralroles");
    }

    /** A word that a phrase can have as its head: an office, several of them, or a group. */
    boolean isHead(int at) {
        return isRole(at) || isPluralRole(at) || in(at, "groupnouns");
    }

    /** "Mr." and the like before a name. */
    boolean isHonorific(int at) {
        return in(at, "honorifics")
                && !isSecondInitial(at)
                && (tokens.get(at).isAbbreviated()
                        || tokens.get(at).isCapitalized()
                        || is(at, "comrade")
                        || is(at, "comrades"))
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).isCapitalized() || in(at + 1, "particles"));
    }

    /** The "M." of "J. M. Bird". */
    private boolean isSecondInitial(int at) {
        return isInitial(at) && at > 0 && isInitial(at - 1);
    }

    /** The "T." of "Dr. T.", the "C." of "Comrade C.": whoever is called so already has his honorific. */
    boolean isInitialAfterHonorific(int at) {
        return isInitial(at)
                && tokens.get(at).isCapitalized()
                && at > 0
                && in(at - 1, "honorifics")
                && tokens.get(at - 1).text().length() > 2;
    }

    private boolean isInitial(int at) {
        return tokens.get(at).isAbbreviated() && tokens.get(at).text().length() == 2;
    }

    /** A capitalised word that can be part of a name: not the mere beginning of a sentence. */
    boolean isNameLike(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        if (!token.isCapitalized()) {
            return token.isArticled();
        }
        if (isInitial(at)) {
            return true;
        }
        if (token.is("i") || lexicon.has("months", token.lower())) {
            return false;
        }
        if (names.at(at) != null || isHonorific(at)) {
            return true;
        }
        boolean begins = at == 0
                || !tokens.get(at - 1).isWord()
                        && !",;)]".contains(tokens.get(at - 1).text());
        boolean starter = lexicon.has("starters", token.lower());
        return begins
                ? !starter && !names.isCommonWord(token) && !isLoneVerb(at) && !isManner(at)
                : !starter || lexicon.has("roles", token.lower());
    }

    /** "Hotly denied it": in a telegram an adverb stands before the verb that begins it, and no name as Kelly or Daly. */
    private boolean isManner(int at) {
        return at == 0
                && WordPattern.matches(tokens.get(at).lower(), "(?!emily|lily)\\p{L}{2,}[^al]ly")
                && at + 2 < tokens.size()
                && lexicon.isPast(tokens.get(at + 1).lower());
    }

    /** "Visited Karl", "Informed him": in a telegram a verb begins the sentence. */
    private boolean isLoneVerb(int at) {
        String word = tokens.get(at).lower();
        boolean past = word.length() > 4 && word.endsWith("ed") && lexicon.isPast(word) || in(at, "pasts");
        return at == 0
                && past
                && at + 1 < tokens.size()
                && !lexicon.isPast(tokens.get(at + 1).lower());
    }
}
