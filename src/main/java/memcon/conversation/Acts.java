package memcon.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.Token;

/** From the lexicon's words for acts, stances and certainties to the terms of the schemes. */
final class Acts {

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
        return general
                        && warns(sentence.tokens()
                                .subList(
                                        Math.min(
                                                cue.content(), sentence.tokens().size()),
                                        sentence.tokens().size()))
                ? SpeechAct.WARN
                : act;
    }

    /** The act of a sentence without a cue. */
    static SpeechAct uncued(Sentence sentence, boolean direct) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().anyMatch(token -> token.text().equals("?"))) {
            return SpeechAct.ASK;
        }
        Token first = tokens.stream().filter(Token::isWord).findFirst().orElse(tokens.get(0));
        if (direct && IMPERATIVE.matcher(first.lower()).matches()) {
            return SpeechAct.REQUEST;
        }
        return warns(tokens) ? SpeechAct.WARN : SpeechAct.ASSERT;
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
        String name = cue.stance().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Stance.Type.valueOf(name);
    }

    static Stance.Certainty certainty(Cue cue) {
        return Stance.Certainty.valueOf(cue.certainty().toUpperCase(Locale.ROOT));
    }
}
