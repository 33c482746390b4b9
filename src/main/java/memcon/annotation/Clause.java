package memcon.annotation;

import java.util.List;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Cue.Complement;
import org.jspecify.annotations.Nullable;

/** A sentence's tokens and phrases, and the questions about them that finding cues comes down to. */
final class Clause {

    private static final String QUOTES = "\"“„«";

    final Lexicon lexicon;
    final List<Token> tokens;
    final List<ActorPhrase> actors;

    Clause(Lexicon lexicon, List<Token> tokens, List<ActorPhrase> actors) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.actors = actors;
    }

    int size() {
        return tokens.size();
    }

    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    boolean mark(int at, String mark) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(mark);
    }

    boolean in(int at, String list) {
        boolean month = at > 0 && at < tokens.size() && tokens.get(at).text().equals("May");
        return at >= 0
                && at < tokens.size()
                && !month
                && lexicon.has(list, tokens.get(at).lower());
    }

    boolean isAdverb(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isWord()
                && !(is(at, "there") && in(at + 1, "finite"))
                && (in(at, "adverbs")
                        || tokens.get(at).lower().endsWith("ly")
                                && !isNamed(at)
                                && tokens.get(at).lower().length() > 4
                                && !in(at, "roles"));
    }

    /** Whether a word is or may be part of a name: Italy, Kelly. */
    private boolean isNamed(int at) {
        return tokens.get(at).isCapitalized() && (at > 0 || startingAt(at) != null);
    }

    boolean opensQuote(int at) {
        return at >= 0 && at < tokens.size() && QUOTES.contains(tokens.get(at).text());
    }

    @Nullable
    ActorPhrase endingAt(int index) {
        for (ActorPhrase actor : actors) {
            if (actor.to() == index) {
                return actor;
            }
            if (actor.kind() == Kind.JOINT && actor.to() > index) {
                for (ActorPhrase member : actor.members()) {
                    if (member.to() == index) {
                        return member;
                    }
                }
            }
        }
        return null;
    }

    @Nullable
    ActorPhrase startingAt(int index) {
        for (ActorPhrase actor : actors) {
            if (actor.from() == index) {
                return actor;
            }
        }
        return null;
    }

    /** The last phrase that begins before a token and is no object of a preposition or verb: a likely subject. */
    @Nullable
    ActorPhrase subjectBefore(int index, int from) {
        for (ActorPhrase actor : actors) {
            if (actor.from() >= from
                    && actor.to() <= index
                    && !in(actor.from() - 1, "prepositions")
                    && !WordPattern.matches(actor.pronoun(), "him|her|them|me|us|himself|herself")
                    && !mark(actor.to(), "'s")
                    && !is(actor.to(), "'s")) {
                return actor;
            }
        }
        return null;
    }

    /** The last phrase before a token that a verb in the past follows and no preposition precedes; null if there is none. */
    @Nullable
    ActorPhrase actingBefore(int index) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            ActorPhrase actor = actors.get(i);
            int verb = skipAdverbs(actor.to());
            boolean object = WordPattern.matches(
                    actor.pronoun(), "him|her|them|me|us|himself|herself|themselves|myself|ourselves");
            boolean starts = actor.from() == 0 || mark(actor.from() - 1, ",") || isAdverb(actor.from() - 1);
            if (verb < index && !object && starts && isPast(verb)) {
                return actor;
            }
        }
        return null;
    }

    private boolean isPast(int at) {
        String word = tokens.get(at).lower();
        return in(at, "pasts")
                || in(at, "narrationpresents")
                || in(at, "finite")
                || tokens.get(at).isWord() && word.length() > 3 && word.endsWith("ed");
    }

    /** Index of the first token after adverbs, and after a parenthesis of them between commas. */
    int skipAdverbs(int at) {
        int i = at;
        while (isAdverb(i)) {
            i++;
        }
        if (mark(i, ",") && isAdverb(i + 1) && (mark(i + 2, ",") || isAdverb(i + 2) && mark(i + 3, ","))) {
            return mark(i + 2, ",") ? i + 3 : i + 4;
        }
        return i;
    }

    boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (in(i, "finite") || in(i, "pasts") || i > from && in(i, "narrationpresents")) {
                return true;
            }
            String word = tokens.get(i).lower();
            if (i > from
                    && tokens.get(i).isWord()
                    && word.length() > 3
                    && word.endsWith("ed")
                    && !in(i - 1, "determiners")) {
                return true;
            }
            if (i > from
                    && tokens.get(i - 1).kind() == Token.Kind.WORD
                    && lexicon.verbsAt(tokens, i).stream()
                            .anyMatch(v -> v.form() == CueVerb.Form.PAST || v.form() == CueVerb.Form.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    /** What kind of complement begins at a token. */
    Complement complementAt(int at) {
        int i = skipAdverbs(at);
        if (i >= size() || mark(i, ".") || mark(i, ";") || mark(i, "?") || mark(i, "!")) {
            return Complement.NONE;
        }
        if (mark(i, ":") || is(i, "as") && is(i + 1, "follows") || is(i, "the") && is(i + 1, "following")) {
            return Complement.COLON;
        }
        if (opensQuote(i) || mark(i, ",") && opensQuote(i + 1)) {
            return Complement.QUOTE;
        }
        if (is(i, "that") || mark(i, ",") && thatAfterParenthesis(i)) {
            return Complement.THAT;
        }
        if (in(i, "wh")
                || mark(i, ",") && in(i + 1, "wh") && !is(i + 1, "who") && !is(i + 1, "which") && !is(i + 1, "where")) {
            return Complement.WH;
        }
        if (is(i, "to") && i + 1 < size() && !in(i + 1, "determiners") && startingAt(i + 1) == null) {
            return Complement.TO;
        }
        if (in(i, "prepositions")) {
            return thatWithin(i) ? Complement.THAT : colonWithin(i) ? Complement.COLON : Complement.TOPIC;
        }
        if (mark(i, ",")) {
            return Complement.NONE;
        }
        if (is(i, "and") || is(i, "but")) {
            return Complement.NONE;
        }
        if (thatAfterTime(i)) {
            return Complement.THAT;
        }
        return zeroClauseAt(i) ? Complement.ZERO : Complement.TOPIC;
    }

    /** "said, in reply, that": a complementizer after a short parenthesis. */
    private boolean thatAfterParenthesis(int comma) {
        for (int i = comma + 1; i < Math.min(comma + 14, size()); i++) {
            if (mark(i, ",") && is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "said with emphasis that": a complementizer after a prepositional phrase. */
    private boolean thatWithin(int from) {
        for (int i = from; i < Math.min(from + 12, size()) && !mark(i, ",") && !mark(i, ";"); i++) {
            if (is(i, "that") && i > from + 1 && !in(i - 1, "prepositions") && !in(i, "finite")) {
                return !in(i + 1, "finite");
            }
            if (i > from && in(i, "finite")) {
                return false;
            }
        }
        return false;
    }

    /** "told him only last week that": a complementizer after an adverbial of time. */
    private boolean thatAfterTime(int from) {
        for (int i = from + 1; i < Math.min(from + 8, size()) && tokens.get(i).isWord(); i++) {
            if (is(i, "that")) {
                return in(i - 1, "timenouns");
            }
        }
        return false;
    }

    private boolean startsActor(int at) {
        ActorPhrase actor = startingAt(at);
        return actor != null && actor.to() < size();
    }

    /** "said about it to the letter: …": a colon or quotation after a prepositional phrase. */
    private boolean colonWithin(int from) {
        for (int i = from; i < Math.min(from + 12, size()) && !mark(i, ",") && !mark(i, ";") && !in(i, "finite"); i++) {
            if (mark(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /** A clause without complementizer: a subject pronoun, or a noun phrase and soon a finite verb. */
    private boolean zeroClauseAt(int at) {
        if (is(at, "he")
                || is(at, "she")
                || is(at, "it")
                || is(at, "they")
                || is(at, "we")
                || is(at, "i")
                || is(at, "there")
                || is(at, "this") && in(at + 1, "finite")
                || is(at, "these") && in(at + 1, "finite")
                || WordPattern.matches(at < size() ? tokens.get(at).lower() : "", "must|cannot|could|would|will|had")) {
            return true;
        }
        int limit = Math.min(at + 12, size());
        for (int i = at + 1; i < limit; i++) {
            if (mark(i, ";") || mark(i, ".") || in(i, "wh") || is(i, "but") || is(i, "that")) {
                return false;
            }
            String word = tokens.get(i).lower();
            boolean past = word.length() > 4
                    && word.endsWith("ed")
                    && tokens.get(i - 1).isWord()
                    && !in(i - 1, "determiners")
                    && !in(i - 1, "prepositions");
            if (past && i > at + 1 && startsActor(at)) {
                return true;
            }
            if (mark(i, ",") && i < at + 3) {
                continue;
            }
            if (in(i, "finite") && !is(i - 1, "to")) {
                return true;
            }
        }
        return false;
    }
}
