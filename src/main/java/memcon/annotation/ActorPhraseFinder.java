package memcon.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memcon.annotation.ActorPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a sentence that can denote an actor. A phrase is a run of titles, adjectives of states, offices
 * and names; what it denotes is for the conversation stage to say.
 */
final class ActorPhraseFinder {

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final TokenNames names;

    ActorPhraseFinder(Lexicon lexicon, List<Token> tokens, TokenNames names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.names = names;
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
        if (token.text().equals("[")
                && i + 2 < tokens.size()
                && tokens.get(i + 2).text().equals("]")
                && lexicon.has("pronouns", tokens.get(i + 1).lower())) {
            return pronoun(i, i + 3, tokens.get(i + 1).lower());
        }
        if (!token.isWord()) {
            return null;
        }
        if (lexicon.has("pronouns", token.lower()) || lexicon.has("objectpronouns", token.lower())) {
            return pronoun(i, i + 1, token.lower());
        }
        if (WordPattern.matches(token.lower(), "others|some|several|most|many")
                && i + 1 < tokens.size()
                && (!tokens.get(i + 1).isWord()
                        || !lexicon.verbsAt(tokens, i + 1).isEmpty()
                        || is(i + 1, "of") && is(i + 2, "those"))) {
            return plain(i, i + 1, Kind.COLLECTIVE);
        }
        ActorPhrase everybody = everybody(i);
        return everybody != null ? everybody : nounPhrase(i);
    }

    private static ActorPhrase pronoun(int from, int to, String word) {
        return new ActorPhrase(from, to, Kind.PRONOUN, word, "", "", "", "", null, true, List.of());
    }

    private @Nullable ActorPhrase everybody(int i) {
        boolean determined = is(i, "the") || is(i, "all");
        int j = determined ? i + 1 : i;
        boolean two = is(j, "two") || is(j, "three") || is(j, "both");
        if ((is(i, "the") || is(i, "this"))
                && (is(j, "latter") || is(j, "former"))
                && !isNameLike(j + 1)
                && !isRole(j + 1)) {
            return pronoun(i, j + 1, tokens.get(j).lower());
        }
        if (two && is(j + 1, "the")) {
            j++;
        }
        if (two
                && word(j + 1) != null
                && (lexicon.has("pluralroles", word(j + 1)) || lexicon.has("everybody", word(j + 1)))) {
            return plain(i, j + 2, Kind.ALL);
        }
        boolean everyone = is(j, "participants") && determined
                || is(j, "everyone")
                || is(j, "everybody")
                || is(i, "all") && is(j, "present");
        return everyone ? plain(i, j + 1, Kind.ALL) : null;
    }

    private ActorPhrase plain(int from, int to, Kind kind) {
        return new ActorPhrase(from, to, kind, words(from, to), "", "", "", "", null, true, List.of());
    }

    private @Nullable ActorPhrase nounPhrase(int i) {
        boolean conjunction =
                is(i, "that") && i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
        if (conjunction) {
            return null;
        }
        boolean determined = lexicon.has("determiners", tokens.get(i).lower()) && i + 1 < tokens.size();
        int from = determined ? i + 1 : i;
        Run run = new Run(from, determined);
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
        if (open >= tokens.size() || phrase.kind() == Kind.PRONOUN) {
            return phrase;
        }
        String mark = tokens.get(open).text();
        String closing = mark.equals("[") ? "]" : mark.equals("(") ? ")" : "";
        if (closing.isEmpty()) {
            return phrase;
        }
        int close = open + 1;
        while (close < tokens.size()
                && close < open + 7
                && !tokens.get(close).text().equals(closing)) {
            close++;
        }
        if (close >= tokens.size() || !tokens.get(close).text().equals(closing) || !isNameLike(open + 1)) {
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
                words(open + 1, close),
                phrase.definite(),
                phrase.members());
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private @Nullable String word(int at) {
        return at < tokens.size() ? tokens.get(at).lower() : null;
    }

    private String words(int from, int to) {
        return TokenNames.words(tokens, from, to);
    }

    private boolean isRole(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean shortened =
                token.isCapitalized() && !lexicon.fullTitle(token.lower()).equals(token.lower()) && !isHonorific(at);
        return shortened || lexicon.has("roles", token.lower());
    }

    private boolean isHonorific(int at) {
        return at < tokens.size()
                && lexicon.has("honorifics", tokens.get(at).lower())
                && (tokens.get(at).isAbbreviated()
                        || tokens.get(at).isCapitalized()
                        || tokens.get(at).is("comrade")
                        || tokens.get(at).is("comrades"))
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).isCapitalized()
                        || lexicon.has("particles", tokens.get(at + 1).lower()));
    }

    /** A capitalised word that can be part of a name: not the mere beginning of a sentence. */
    private boolean isNameLike(int at) {
        if (at >= tokens.size() || !tokens.get(at).isCapitalized()) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.isAbbreviated() && token.text().length() == 2) {
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
        if (!begins && lexicon.has("starters", token.lower()) && !lexicon.has("roles", token.lower())) {
            return false;
        }
        return !begins || !lexicon.has("starters", token.lower()) && !names.isCommonWord(token);
    }

    /** A run of tokens after an optional determiner, and what it amounts to. */
    private final class Run {

        private static final Set<String> LINKS = Set.of("of", "for", "to");

        private final int from;
        private final boolean determined;
        private int head = -1;
        private int afterHead = -1;
        private boolean group;

        Run(int from, boolean determined) {
            this.from = from;
            this.determined = determined;
        }

        int scan() {
            int i = from;
            while (i < tokens.size() && belongs(i)) {
                if (isRole(i)
                        || lexicon.has("groupnouns", tokens.get(i).lower()) && !isHonorific(i)
                        || isPluralRole(i)) {
                    head = i;
                    group = !isRole(i);
                    afterHead = i + 1;
                    i = complements(i + 1);
                    afterHead = Math.max(afterHead, i);
                } else {
                    i++;
                }
            }
            return i;
        }

        private boolean isPluralRole(int i) {
            return lexicon.has("pluralroles", tokens.get(i).lower());
        }

        private boolean belongs(int i) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                return false;
            }
            boolean inside = i > from
                    || determined
                    || i > 0
                            && (tokens.get(i - 1).text().equals("(")
                                    || tokens.get(i - 1).text().equals(","));
            if (isHonorific(i) || isNameLike(i) || names.at(i) != null) {
                return true;
            }
            boolean lowerHead = isRole(i) || isPluralRole(i) || lexicon.has("groupnouns", token.lower());
            if (lowerHead) {
                return (inside || token.isCapitalized() && !lexicon.has("months", token.lower()))
                        && !(i > from && group && head == i - 1);
            }
            if (lexicon.has("rankers", token.lower())
                    || lexicon.has("lightranks", token.lower())
                    || token.is("foreign")
                    || token.is("prime")
                    || token.is("other")) {
                return inside && i + 1 < tokens.size() && belongsAfterRank(i + 1);
            }
            return lexicon.has("particles", token.lower())
                    && i > from
                    && isNameLike(i + 1)
                    && isNameLike(i - 1)
                    && !isRole(i - 1);
        }

        private boolean belongsAfterRank(int i) {
            return isRole(i)
                    || isPluralRole(i)
                    || isNameLike(i)
                    || lexicon.has("groupnouns", tokens.get(i).lower())
                    || i + 1 < tokens.size()
                            && (isRole(i + 1)
                                    || lexicon.has(
                                            "groupnouns", tokens.get(i + 1).lower()));
        }

        /** "Minister of Light Industry of the DRV": the index after all of them. */
        private int complements(int i) {
            int at = i;
            for (int next = complement(at); next > at; next = complement(at)) {
                at = next;
            }
            return at;
        }

        /** "Minister of Foreign Affairs", "Ambassador to the DPRK": the index after it. */
        private int complement(int i) {
            boolean in = is(i, "in") && (names.at(i + 1) != null || is(i + 1, "the") && names.at(i + 2) != null);
            if (i + 1 >= tokens.size() || !LINKS.contains(tokens.get(i).lower()) && !in) {
                return i;
            }
            int j = i + 1;
            while (j < tokens.size() && lexicon.has("determiners", tokens.get(j).lower())) {
                j++;
            }
            int start = j;
            if (j > i + 1
                    && j < tokens.size()
                    && lexicon.has("groupnouns", tokens.get(j).lower())) {
                return j + 1;
            }
            boolean portfolio =
                    j < tokens.size() && lexicon.has("portfolios", tokens.get(j).lower());
            while (j < tokens.size()
                    && tokens.get(j).isWord()
                    && (portfolio
                            ? lexicon.has("portfolios", tokens.get(j).lower())
                                    && (!is(j, "and") && !is(j, "the")
                                            || j + 1 < tokens.size()
                                                    && lexicon.has(
                                                            "portfolios",
                                                            tokens.get(j + 1).lower()))
                            : isNameLike(j) && !isHonorific(j) && (!isRole(j) || j > i + 1 && is(j - 1, "the"))
                                    || names.at(j) != null)) {
                j++;
            }
            return j > start ? j : i;
        }

        @Nullable
        ActorPhrase phrase(int start, int to) {
            int nameFrom = nameStart(to);
            String name = words(nameFrom, to);
            String honorific = "";
            for (int i = from; i < nameFrom; i++) {
                if (isHonorific(i) || lexicon.has("honorifics", tokens.get(i).lower()) && i == nameFrom - 1) {
                    honorific = tokens.get(i).lower();
                }
            }
            String country = names.countries(from, Math.max(nameFrom, afterHead));
            String title = lexicon.fullTitle(honorific);
            String office = head >= 0 && !group ? role() : "";
            String role = office.isEmpty() && !title.equals(honorific) ? title : office;
            Kind kind = kind(to, nameFrom, role, honorific);
            if (kind == null) {
                return null;
            }
            boolean definite = !determined || !(is(start, "a") || is(start, "an") || is(start, "another"));
            return new ActorPhrase(
                    start,
                    to,
                    kind,
                    words(from, to),
                    kind == Kind.NAME ? name : "",
                    role,
                    country,
                    honorific,
                    null,
                    definite,
                    List.of());
        }

        private @Nullable Kind kind(int to, int nameFrom, String role, String honorific) {
            boolean named = nameFrom < to && !allHonorific(nameFrom, to);
            if (named && (!honorific.isEmpty() || !role.isEmpty())) {
                return Kind.NAME;
            }
            if (!role.isEmpty()) {
                return Kind.ROLE;
            }
            if (group || head >= 0) {
                return Kind.COLLECTIVE;
            }
            if (named) {
                return determined || names.isBody(from, to) ? Kind.COLLECTIVE : Kind.NAME;
            }
            return names.isBody(from, to) || names.at(from) != null ? Kind.COLLECTIVE : null;
        }

        private boolean allHonorific(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!lexicon.has("honorifics", tokens.get(i).lower())) {
                    return false;
                }
            }
            return true;
        }

        /** Where the personal name begins that ends the run; the run's end if there is none. */
        private int nameStart(int to) {
            int start = Math.max(from, afterHead);
            while (start < to
                    && (isHonorific(start)
                            || lexicon.has("lightranks", tokens.get(start).lower())
                            || names.isCountryOrBody(start))) {
                start++;
            }
            return start;
        }

        private String role() {
            StringBuilder role = new StringBuilder();
            for (int i = from; i < afterHead; i++) {
                Token token = tokens.get(i);
                boolean country = names.isCountryOrBody(i) && i != head;
                if (!country
                        && !lexicon.has("lightranks", token.lower())
                        && !isHonorific(i)
                        && !lexicon.has("determiners", token.lower())) {
                    role.append(role.isEmpty() ? "" : " ").append(lexicon.fullTitle(token.lower()));
                }
            }
            return role.toString()
                    .replaceAll("\\b(?:of|for|to|in)(?: the)?(?= (?:of|for|to|in)\\b|$)", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
