package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence that can denote an actor. A phrase is a run of titles, adjectives of states, offices
 * and names; what it denotes is for the conversation stage to say.
 */
final class ActorPhraseFinder {

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final PhraseWords words;

    ActorPhraseFinder(Lexicon lexicon, List<Token> tokens, TokenNames names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = new PhraseWords(lexicon, tokens, names);
    }

    List<ActorPhrase> phrases() {
        List<ActorPhrase> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            ActorPhrase phrase = at(i);
            if (phrase == null) {
                i++;
            } else {
                found.add(phrase);
                i = Math.max(i + 1, phrase.to());
            }
        }
        return new PhraseJoiner(tokens).join(found);
    }

    private @Nullable ActorPhrase at(int i) {
        Token token = tokens.get(i);
        if (words.mark(i, "[") && words.mark(i + 2, "]") && words.in(i + 1, "pronouns")) {
            return pronoun(i, i + 3, tokens.get(i + 1).lower());
        }
        if (!token.isWord()) {
            return null;
        }
        if ((words.in(i, "pronouns") || words.in(i, "objectpronouns")) && !isInitial(i)) {
            return pronoun(i, i + 1, token.lower());
        }
        if (WordPattern.matches(token.lower(), "others|some|several|most|many") && standsAlone(i)) {
            return plain(i, i + 1, Kind.COLLECTIVE);
        }
        ActorPhrase latter = latter(i);
        if (latter != null) {
            return latter;
        }
        ActorPhrase everybody = everybody(i);
        return everybody != null ? everybody : nounPhrase(i);
    }

    /** "I. Belov", "A. E. Ritter": no pronoun and no article. */
    private boolean isInitial(int i) {
        Token token = tokens.get(i);
        boolean initial = token.isAbbreviated() && token.text().length() == 2 && token.isCapitalized();
        boolean begins = i == 0
                || !tokens.get(i - 1).isWord()
                || words.isRole(i - 1)
                || tokens.get(i - 1).isAbbreviated();
        return initial && begins && words.isNameLike(i + 1) && !words.in(i + 1, "starters");
    }

    private static ActorPhrase pronoun(int from, int to, String word) {
        return new ActorPhrase(from, to, Kind.PRONOUN, word, "", "", "", "", null, true, List.of());
    }

    private ActorPhrase plain(int from, int to, Kind kind) {
        return new ActorPhrase(from, to, kind, words.text(from, to), "", "", "", "", null, true, List.of());
    }

    /** "Some said", "several of those present": no noun follows. */
    private boolean standsAlone(int i) {
        return i + 1 < tokens.size()
                && (!tokens.get(i + 1).isWord()
                        || !lexicon.verbsAt(tokens, i + 1).isEmpty()
                        || words.is(i + 1, "of") && words.is(i + 2, "those"));
    }

    /** "the latter", not before a noun. */
    private @Nullable ActorPhrase latter(int i) {
        boolean latter = words.is(i, "the") && (words.is(i + 1, "latter") || words.is(i + 1, "former"));
        return latter && !words.isNameLike(i + 2) && !words.isRole(i + 2)
                ? pronoun(i, i + 2, tokens.get(i + 1).lower())
                : null;
    }

    private @Nullable ActorPhrase everybody(int i) {
        boolean determined = words.is(i, "the") || words.is(i, "all");
        int j = determined ? i + 1 : i;
        boolean two = words.is(j, "two") || words.is(j, "three") || words.is(j, "both");
        if (two && words.is(j + 1, "the")) {
            j++;
        }
        if (two && (words.isPluralRole(j + 1) || words.in(j + 1, "everybody"))) {
            return plain(i, j + 2, Kind.ALL);
        }
        if ((words.is(i, "both") || words.is(i, "all") && i == 0 && !words.is(i + 1, "present"))
                && !tokens.get(i + 1 < tokens.size() ? i + 1 : i).isCapitalized()
                && i + 1 < tokens.size()
                && (!lexicon.verbsAt(tokens, i + 1).isEmpty() || words.in(i + 1, "pasts"))) {
            return plain(i, i + 1, Kind.ALL);
        }
        boolean everyone = words.is(j, "participants") && determined
                || words.is(j, "everyone")
                || words.is(j, "everybody")
                || words.is(i, "all") && words.is(j, "present");
        return everyone ? plain(i, j + 1, Kind.ALL) : null;
    }

    private @Nullable ActorPhrase nounPhrase(int i) {
        boolean conjunction = words.is(i, "that")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalized();
        // "To this Karl said no": a pronoun, and somebody after it.
        boolean pronoun = words.is(i, "this")
                && i > 0
                && words.is(i - 1, "to")
                && words.isNameLike(i + 1)
                && !words.isRole(i + 1);
        if (conjunction || pronoun) {
            return null;
        }
        boolean determined = words.in(i, "determiners") && i + 1 < tokens.size() && !isInitial(i);
        int from = determined ? i + 1 : i;
        PhraseRun run = new PhraseRun(words, from, determined);
        int to = run.scan();
        if (to == from) {
            return null;
        }
        ActorPhrase phrase = run.phrase(i, to);
        return phrase == null ? null : withAlias(phrase);
    }

    /** "Ri Song-un [Ri Song Un]", "The Secretary (Mr. Dulles)". */
    private ActorPhrase withAlias(ActorPhrase phrase) {
        int open = phrase.to();
        String closing = words.mark(open, "[") ? "]" : words.mark(open, "(") ? ")" : "";
        if (closing.isEmpty()) {
            return phrase;
        }
        int close = open + 1;
        while (close < open + 7 && close < tokens.size() && !words.mark(close, closing)) {
            close++;
        }
        if (!words.mark(close, closing) || !words.isNameLike(open + 1)) {
            return phrase;
        }
        return new ActorPhrase(
                phrase.from(),
                close + 1,
                phrase.kind(),
                phrase.text(),
                phrase.name(),
                phrase.role(),
                phrase.country(),
                phrase.honorific(),
                words.text(open + 1, close),
                phrase.definite(),
                phrase.members());
    }
}
