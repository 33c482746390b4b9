package memcon.conversation;

import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Cue;
import memcon.annotation.Cue.Complement;
import memcon.annotation.Cue.Link;
import memcon.annotation.Cue.Tense;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Where in a sentence the words stand by which somebody reports speech, or names it. */
final class ReportedSpan {

    private static final String MARKS = "[\")\\]”]";

    private final Sentence sentence;
    private final List<Token> tokens;

    ReportedSpan(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Index of the token with which a report begins: its subject, or the verb that shares one. */
    static int from(Cue cue) {
        ActorPhrase subject = cue.subject();
        if (cue.link() == Link.CONTROLLED || cue.link() == Link.SHARED) {
            return cue.at();
        }
        if (cue.link() == Link.IMPERSONAL) {
            return Math.min(cue.clause(), cue.at());
        }
        return subject == null ? cue.clause() : Math.min(subject.from(), cue.at());
    }

    /** Index after the last token of a report: up to the next clause of its rank. */
    int end(Cue cue) {
        int limit = tokens.size();
        for (Cue later : sentence.cues()) {
            if (later.at() > cue.at() && isApart(later, cue)) {
                limit = Math.min(limit, Math.max(cue.to(), later.clause()));
            }
        }
        boolean subordinate = cue.clause() > 0
                && WordPattern.matches(
                        tokens.get(cue.clause() - 1).lower(), "when|while|after|before|as|if|once|since");
        int end = Math.max(cue.to(), Math.min(limit, cue.content()));
        while (end < limit
                && !tokens.get(end).text().equals(";")
                && !(tokens.get(end).text().equals(",") && (subordinate || goesOnElsewhere(end + 1, cue)))) {
            end++;
        }
        return trimmed(end, cue.to());
    }

    private boolean isApart(Cue later, Cue cue) {
        if (later.link() == Link.GENITIVE) {
            return false;
        }
        boolean report = later.link() == Link.BEFORE
                && later.tense() == cue.tense()
                && (cue.tense() == Tense.PAST_PERFECT || cue.tense() == Tense.PRESENT_PERFECT)
                && later.clause() > cue.to()
                && joins(tokens.get(later.clause() - 1));
        return later.link() == Link.CONTROLLED || later.isMain() && later.link() == Link.BEFORE || report;
    }

    private static boolean joins(Token token) {
        return WordPattern.matches(token.lower(), "[,;]|and|but|while|whereas");
    }

    /** Whether after a comma the one who reports goes on in his own words. */
    private boolean goesOnElsewhere(int at, Cue cue) {
        if (at + 1 >= tokens.size() || tokens.get(at + 1).is("that")) {
            return false;
        }
        boolean told = cue.complement() == Complement.ZERO
                ? tokens.subList(Math.min(cue.content(), at), at).stream().anyMatch(ReportedSpan::isAuxiliary)
                : cue.hasClause() && cue.complement() != Complement.TO;
        String contrast = "but|although|though|whereas|whereupon";
        String any = contrast + "|and|which|as|since|because|while|so|for";
        return WordPattern.matches(tokens.get(at).lower(), told ? contrast : any);
    }

    private int trimmed(int from, int least) {
        int end = from;
        while (end > least
                        && !tokens.get(end - 1).isWord()
                        && tokens.get(end - 1).kind() != Token.Kind.NUMBER
                        && !WordPattern.matches(tokens.get(end - 1).text(), MARKS)
                || end > least && WordPattern.matches(tokens.get(end - 1).lower(), "and|but|when|while|that")) {
            end--;
        }
        return end;
    }

    /** Index of the token with which a noun of speech begins, with what brings it in at the head of a clause. */
    int nominalFrom(Cue cue) {
        ActorPhrase owner = cue.subject();
        int own = owner == null ? cue.at() : Math.min(owner.from(), cue.at());
        int start = Math.min(cue.clause(), own);
        boolean head = start == 0
                || !tokens.get(start - 1).isWord()
                || WordPattern.matches(tokens.get(start - 1).lower(), "and|but");
        boolean introduced = tokens.subList(start, own).stream()
                .anyMatch(token -> WordPattern.matches(token.lower(), "reply|response|answer"));
        return head || introduced ? start : determined(own);
    }

    private int determined(int at) {
        return at > 0
                        && WordPattern.matches(
                                tokens.get(at - 1).lower(), "the|a|an|this|that|these|those|his|her|their|our")
                ? at - 1
                : at;
    }

    /** Index after the last token of a noun of speech with what it brings in: "Mr. X's question whether …, ". */
    int nominalEnd(Cue cue, Utterance outer) {
        int from = Math.max(cue.to(), cue.content());
        boolean clause = cue.complement() == Complement.THAT
                || cue.complement() == Complement.WH
                || cue.complement() == Complement.TO;
        if (clause) {
            return clauseEnd(cue, outer, from);
        }
        if (from >= tokens.size() || !opens(from)) {
            return trimmed(Math.min(from, tokens.size()), cue.to());
        }
        int end = from + 1;
        while (end < tokens.size() && !stops(end, cue)) {
            end++;
        }
        return trimmed(end, cue.to());
    }

    private int clauseEnd(Cue cue, Utterance outer, int from) {
        Cue main = outer.cue();
        if (main != null && main.at() > cue.at()) {
            for (int i = Math.min(main.clause(), main.at()) - 1; i > cue.at(); i--) {
                if (tokens.get(i).text().equals(",")) {
                    return i;
                }
            }
        }
        int limit = main != null && main.at() > cue.at() && main.clause() > from ? main.clause() : tokens.size();
        int end = Math.min(from, tokens.size() - 1);
        while (end < limit && !WordPattern.matches(tokens.get(end).text(), "[,;.]")) {
            end++;
        }
        return trimmed(end, cue.to());
    }

    /** Whether a word after a noun of speech tells what was said or where. */
    private boolean opens(int at) {
        String word = tokens.get(at).lower();
        return WordPattern.matches(
                word,
                "regarding|concerning|on|about|for|to|of|as|in|at|against|with|between|made|given|delivered|urging"
                        + "|asking|opposing|during|last|this|yesterday");
    }

    private boolean stops(int at, Cue cue) {
        Token token = tokens.get(at);
        boolean spoken = sentence.cues().stream()
                .anyMatch(other -> other.at() > cue.at()
                        && other.link() != Link.GENITIVE
                        && (other.at() == at
                                || other.link() == Link.BEFORE && other.subject() != null && other.clause() == at));
        return spoken
                || WordPattern.matches(token.text(), "[,;.:—–)(?\"”]")
                || isAuxiliary(token)
                || WordPattern.matches(token.lower(), "but|which|who|when|while|if|because|that");
    }

    private static boolean isAuxiliary(Token token) {
        return WordPattern.matches(
                token.lower(), "is|are|was|were|has|have|had|would|will|could|can|should|may|might|must|did|does|do");
    }
}
