package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Tells sentences in which the note-taker narrates or comments from those that go on reporting what was said. */
final class Narration {

    private final Lexicon lexicon;
    private final Cast cast;
    private final Deeds deeds;

    Narration(Lexicon lexicon, Cast cast, Deeds deeds) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.deeds = deeds;
    }

    /** A stage direction: the whole sentence in brackets. */
    static boolean isBracketed(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        String first = tokens.get(0).text();
        if (!first.equals("[") && !first.equals("(") || tokens.size() < 3) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("[") || text.equals("(") ? 1 : text.equals("]") || text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i >= tokens.size() - 2;
            }
        }
        return true;
    }

    /** "We sat in the boat, the Consul rowing": who is only part of the scene. */
    static boolean isCircumstance(ActorPhrase actor, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return actor.from() > 0
                && tokens.get(actor.from() - 1).text().equals(",")
                && actor.to() < tokens.size()
                && WordPattern.matches(tokens.get(actor.to()).lower(), "\\p{L}{2,}ing|being");
    }

    /** "As you see, I left it out": a letter speaks to whoever reads it. */
    static boolean addressesReader(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> WordPattern.matches(token.lower(), "you|your|yourself"));
    }

    /** Whether a sentence without an accepted cue is the note-taker's own. */
    boolean isNarration(Sentence sentence, Frame frame) {
        return isBracketed(sentence)
                || isHeaded(sentence)
                || isAboutTheMeeting(sentence)
                || Judgement.isJudgement(sentence)
                || deeds.isActing(sentence, frame)
                || isToTheReader(sentence)
                || deeds.isAppearance(sentence, frame)
                || isService(sentence)
                || Meeting.isTelegraphic(sentence, lexicon)
                || Meeting.opensTalk(sentence, lexicon)
                || isFragment(sentence);
    }

    /** Whether what follows in the paragraph is the note-taker's as well: an annex, a comment, a judgement of theirs. */
    boolean endsTurn(Sentence sentence) {
        return headsAnnex(sentence) || sentence.first() && (isHeaded(sentence) || Judgement.isJudgement(sentence));
    }

    /** "Comment: …", "NOTE: …". */
    private boolean isHeaded(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return sentence.first()
                && tokens.size() > 1
                && lexicon.has("comment", tokens.get(0).lower())
                && WordPattern.matches(tokens.get(1).text(), "[:.—–-]");
    }

    /** "The conversation lasted an hour.", "There followed a general discussion." */
    private boolean isAboutTheMeeting(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int limit = Math.min(tokens.size(), 7);
        for (int i = 0; i < limit; i++) {
            Token token = tokens.get(i);
            if (lexicon.has("narrationnouns", token.lower()) && i > 0 && i + 1 < tokens.size()) {
                String next = tokens.get(i + 1).lower();
                boolean determined =
                        WordPattern.matches(tokens.get(0).lower(), "the|this|our|at|after|before|during|their");
                return determined
                        && WordPattern.matches(
                                next,
                                "lasted|ended|passed|ran|went|took|was|began|concluded|opened|closed|then|terminated|adjourned|broke|came|continued|were|proceeded|followed|turned|did|,");
            }
            if (lexicon.has("finite", token.lower())) {
                break;
            }
        }
        if (tokens.get(0).is("present")
                && tokens.size() > 2
                && WordPattern.matches(tokens.get(1).lower(), "at|were|was|on|during|also|from")) {
            return true;
        }
        boolean there = tokens.get(0).is("there") && tokens.size() > 3;
        return there
                && WordPattern.matches(tokens.get(1).lower(), "followed|ensued|was|were")
                && containsNoun(tokens, Math.min(tokens.size(), 8));
    }

    private static boolean containsNoun(List<Token> tokens, int limit) {
        return tokens.subList(1, limit).stream()
                .anyMatch(token -> WordPattern.matches(
                        token.lower(), "exchange|banter|amusement|applause|pause|interruption|break|silence|laughter"));
    }

    /** "Laughter.", "Coffee was then served.", "Toasts were exchanged.": a short sentence in which somebody unnamed does something. */
    private static boolean isService(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= 4
                && tokens.stream()
                        .anyMatch(token -> WordPattern.matches(token.lower(), "laughter|applause|silence|amusement"))) {
            return true;
        }
        return tokens.size() <= 12
                && tokens.stream().anyMatch(token -> WordPattern.matches(token.lower(), "was|were"))
                && tokens.stream()
                        .anyMatch(token -> WordPattern.matches(
                                token.lower(),
                                "served|exchanged|drunk|shown|adjourned|interrupted|photographed|seated|resumed"));
    }

    /** "Please send instructions": to whoever reads the memorandum. */
    private static boolean isToTheReader(Sentence sentence) {
        return sentence.first() && sentence.tokens().get(0).is("please");
    }

    /** A name, a pair of initials or a heading that stands for itself. */
    private boolean isFragment(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.isWord() && token.text().length() > 2)) {
            return true;
        }
        if (tokens.size() > 6
                || WordPattern.matches(tokens.get(tokens.size() - 1).text(), "[.!?\"”:;]") && tokens.size() > 2) {
            return false;
        }
        return sentence.first()
                && tokens.stream()
                        .filter(Token::isWord)
                        .allMatch(
                                token -> token.isCapitalized() || token.lower().length() <= 3)
                && !lexicon.has("finite", tokens.get(tokens.size() - 1).lower())
                && tokens.stream().noneMatch(token -> lexicon.has("finite", token.lower()))
                && cast != null;
    }

    /** A heading after which a document follows that is not part of the record: "[Annex]", "Aide-Mémoire". */
    static boolean headsAnnex(Sentence sentence) {
        return sentence.first()
                && sentence.tokens().size() <= 8
                && sentence.tokens().stream()
                        .anyMatch(
                                token -> token.isCapitalized()
                                        && WordPattern.matches(
                                                token.lower(),
                                                "annex|enclosure|attachment|aide-mémoire|aide-memoire|appendix|attachments|enclosures|addendum|memorandum|communiqué|note|tab|draft"));
    }
}
