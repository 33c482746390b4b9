package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** The words of an utterance that say something, without those that tell who says it. */
final class Said {

    private static final String ANSWERS =
            "yes|no|ok|okay|alright|all|right|well|good|fine|very|oh|ah|thank|thanks|you|of|course|certainly|exactly|indeed"
                    + "|please|hello|morning|afternoon|evening|goodbye|bye|sir|agreed|sure|so|much";

    private Said() {}

    /** Words that answer or greet and claim nothing: "Yes.", "Thank you very much." */
    static boolean isInterjection(List<Token> words) {
        return words.stream().filter(Token::isWord).allMatch(word -> WordPattern.matches(word.lower(), ANSWERS));
    }

    static List<Token> by(Utterance utterance) {
        Sentence sentence = utterance.sentence();
        Cue cue = utterance.cue();
        if (cue != null && isParenthesis(utterance)) {
            return around(utterance, cue);
        }
        int stop = utterance.end();
        if (cue != null && cue.followsQuotation()) {
            stop = sentence.tokens().get(Math.min(cue.clause(), cue.at())).start();
        }
        List<Token> said = within(sentence, utterance.content(), stop);
        while (!said.isEmpty()
                && (cue != null && WordPattern.matches(said.get(0).lower(), "that|for|allegedly|reportedly|supposedly")
                        || WordPattern.matches(said.get(0).text(), "[,:\"“”.]"))) {
            said = said.subList(1, said.size());
        }
        return said;
    }

    /** What stands before the cue's own clause: "It was his hope that A, and he was confident that B". */
    static List<Token> before(Utterance utterance, ClauseMeaning meaning) {
        Cue cue = utterance.cue();
        if (cue == null
                || cue.link() != Cue.Link.BEFORE
                || utterance.depth() != Utterance.Depth.PRINCIPAL
                || cue.followsQuotation()
                || isParenthesis(utterance)) {
            return List.of();
        }
        List<Token> head = within(
                utterance.sentence(),
                utterance.start(),
                utterance.sentence().tokens().get(cue.clause()).start());
        int last = head.size() - 1;
        if (last < 3
                || !WordPattern.matches(head.get(last).lower(), "and|but|;")
                || WordPattern.matches(
                        head.get(0).lower(), "when|while|after|before|as|if|since|although|though|in|to|on|with|at")) {
            return List.of();
        }
        for (int i = 1; i < last; i++) {
            if (meaning.isFinite(head, i)) {
                return head.subList(0, last);
            }
        }
        return List.of();
    }

    /** Whether the cue is thrown in between commas: "It was important, he declared, to wait". */
    static boolean isParenthesis(Utterance utterance) {
        Cue cue = utterance.cue();
        boolean possible = cue != null
                && cue.complement() == Cue.Complement.NONE
                && cue.link() == Cue.Link.BEFORE
                && WordPattern.matches(cue.act(), "assert|inform|emphasize|answer")
                && WordPattern.matches(cue.use().name(), "STRONG|CLAUSE|THOUGHT")
                && cue.clause() >= 2;
        if (!possible) {
            return false;
        }
        List<Token> tokens = utterance.sentence().tokens();
        Token comma = tokens.get(cue.clause() - 1);
        int end = end(tokens, cue);
        return comma.start() >= utterance.start()
                && comma.text().equals(",")
                && end > 0
                && (end == tokens.size() || !WordPattern.matches(tokens.get(end).lower(), "and|but"));
    }

    /** The index after the mark that closes the parenthesis; 0 if none does. */
    private static int end(List<Token> tokens, Cue cue) {
        for (int i = cue.to(); i < tokens.size() && i <= cue.to() + 2; i++) {
            if (!tokens.get(i).isWord()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Token> around(Utterance utterance, Cue cue) {
        List<Token> tokens = utterance.sentence().tokens();
        List<Token> said = new ArrayList<>(within(
                utterance.sentence(),
                utterance.start(),
                tokens.get(cue.clause() - 1).start()));
        int end = end(tokens, cue);
        if (end < tokens.size()) {
            said.addAll(within(utterance.sentence(), tokens.get(end).start(), utterance.end()));
        }
        return said;
    }

    private static List<Token> within(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int from = Token.firstFrom(tokens, start);
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= end) {
            to++;
        }
        return tokens.subList(from, to);
    }
}
