package memcon.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memcon.annotation.Cue;
import memcon.annotation.CueVerb.Use;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import memcon.conversation.Segments.Segment;
import org.jspecify.annotations.Nullable;

/** From the lexicon's words for acts, stances and certainties to the terms of the schemes. */
final class Acts {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** What one warns of, in the words of diplomats. */
    private static final Pattern HARM = Pattern.compile(
            "war|wars|weapons?|nuclear|bombs?|attack(?:s|ed)?|destroy(?:ed)?|destruction|retaliat\\w*|force|consequences|grave|catastroph\\w*|conflict|danger\\w*|disaster\\w*|collapse\\w*");

    private static final Pattern IMPERATIVE = Pattern.compile(
            "tell|do|don't|give|let|please|stop|take|send|go|come|look|remember|consider|help|make|bring|leave|ask|show|listen|wait|keep|put|write|inform|convey|transmit|allow|permit|forget|imagine");

    private Acts() {}

    /** The act of a cue; a general verb with a dire condition, or with a danger for its content, warns. */
    static SpeechAct of(Cue cue, Sentence sentence) {
        SpeechAct act = SpeechAct.valueOf(cue.act().toUpperCase(Locale.ROOT));
        boolean general = act == SpeechAct.ASSERT || act == SpeechAct.EMPHASIZE || act == SpeechAct.INFORM;
        return general && warns(from(sentence, cue)) ? SpeechAct.WARN : act;
    }

    /**
     * The act of a cue by which somebody takes the floor: a general verb after another's question answers it, otherwise
     * it does what its words do ("said that he would report it").
     */
    static SpeechAct of(
            Cue cue, Sentence sentence, Segment segment, List<Participant> speakers, @Nullable Utterance last) {
        SpeechAct act = of(cue, sentence);
        if (cue.negated() && act == SpeechAct.DENY) {
            return SpeechAct.CONCEDE; // "did not dispute this"
        }
        boolean general = act == SpeechAct.ASSERT || act == SpeechAct.INFORM && cue.hasClause();
        if (!general) {
            return act;
        }
        if (isQuestion(within(sentence, segment.content(), segment.end()))) {
            return SpeechAct.ASK;
        }
        if (answers(speakers, last) || asked(within(sentence, segment.start(), segment.content()))) {
            return SpeechAct.ANSWER;
        }
        List<Token> content =
                within(sentence, cue.followsQuotation() ? segment.start() : segment.content(), segment.end());
        if (isImperative(content) && content.get(0).kind() == Token.Kind.MARK) {
            return SpeechAct.REQUEST;
        }
        SpeechAct marked = ActMarkers.in(content);
        boolean othersDeed = marked == SpeechAct.PROMISE
                && (cue.use() == Use.THOUGHT || cue.use() == Use.NOUN || isOfOthers(content, speakers));
        return marked == null || othersDeed ? act : marked;
    }

    /** "They would sign" is no promise of somebody who speaks for himself. */
    private static boolean isOfOthers(List<Token> content, List<Participant> speakers) {
        return speakers.size() == 1
                && speakers.get(0).kind() == EntityKind.PERSON
                && content.stream().limit(3).anyMatch(token -> token.is("they"));
    }

    private static List<Token> from(Sentence sentence, Cue cue) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(Math.min(cue.content(), tokens.size()), tokens.size());
    }

    private static List<Token> within(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
    }

    /** Whether somebody else asked last. */
    private static boolean answers(List<Participant> speakers, @Nullable Utterance last) {
        return last != null && last.act() == SpeechAct.ASK && !last.speakers().equals(speakers);
    }

    /** "In reply to his question", "asked whether": a question told in the words before the cue. */
    private static boolean asked(List<Token> head) {
        for (int i = 0; i + 1 < head.size(); i++) {
            String next = head.get(i + 1).lower();
            if (head.get(i).is("asked")
                            && WordPattern.matches(next, "about|whether|if|why|how|what|by|which|where|when")
                    || head.get(i).is("in") && WordPattern.matches(next, "reply|response|answer")) {
                return true;
            }
        }
        return false;
    }

    /** Words that end in a question mark, those quoted in it aside. */
    private static boolean isQuestion(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.text().equals("]")) {
                return false;
            }
            if (token.text().equals("?")) {
                return true;
            }
            if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    /** The act of a sentence without a cue, from where its content begins. */
    static SpeechAct uncued(
            Sentence sentence, int content, boolean direct, List<Participant> speakers, @Nullable Utterance last) {
        List<Token> tokens = within(sentence, content, sentence.end());
        if (asks(tokens)) {
            return SpeechAct.ASK;
        }
        if (answers(speakers, last)) {
            return SpeechAct.ANSWER;
        }
        SpeechAct marked = ActMarkers.in(tokens);
        if (marked != null && !(marked == SpeechAct.PROMISE && isOfOthers(tokens, speakers))) {
            return marked;
        }
        if (direct && isImperative(tokens)) {
            return SpeechAct.REQUEST;
        }
        return warns(tokens) ? SpeechAct.WARN : SpeechAct.ASSERT;
    }

    /** A question mark of the speaker's own, not one in what he quotes or in the editor's brackets. */
    private static boolean asks(List<Token> tokens) {
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals("?")) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("?")) {
                return true;
            }
            if (i > 0 && WordPattern.matches(tokens.get(i).text(), "[\"“‘'\\[]")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isImperative(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .findFirst()
                .filter(first -> IMPERATIVE.matcher(first.lower()).matches())
                .isPresent();
    }

    /** "If X, then war": a condition and harm to come; or "the danger is that". */
    static boolean warns(List<Token> tokens) {
        boolean condition = false;
        boolean future = false;
        boolean harm = false;
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            condition |= word.equals("if") && seen < 3;
            seen += tokens.get(i).isWord() ? 1 : 0;
            future |= condition && (word.equals("will") || word.equals("shall"));
            harm |= future && HARM.matcher(word).matches() || condition && word.equals("war");
            boolean danger = (word.equals("danger") || word.equals("risk"))
                    && i + 2 < tokens.size()
                    && (tokens.get(i + 1).is("is")
                            || tokens.get(i + 1).is("was")
                            || tokens.get(i + 1).is("that"));
            if (danger) {
                return true;
            }
        }
        return condition
                && future
                && (harm
                        || tokens.stream()
                                .anyMatch(token -> HARM.matcher(token.lower()).matches()));
    }

    static Stance.Type stance(Cue cue) {
        String name = CAPITAL.matcher(cue.stance()).replaceAll("_$1").toUpperCase(Locale.ROOT);
        return Stance.Type.valueOf(name);
    }

    static Stance.Certainty certainty(Cue cue) {
        return Stance.Certainty.valueOf(cue.certainty().toUpperCase(Locale.ROOT));
    }
}
