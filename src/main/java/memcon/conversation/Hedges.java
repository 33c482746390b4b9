package memcon.conversation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import org.jspecify.annotations.Nullable;

/** The teller's distancing words in a stretch of a sentence. */
final class Hedges {

    /** Every hedge contains one of these; looking for them first spares most sentences the patterns. */
    private static final List<String> STEMS = List.of(
            "said to ",
            "reported to ",
            "rumored to ",
            "rumoured to ",
            "believed to ",
            "understood to ",
            "reportedly",
            "rumor",
            "alleged",
            "supposedly",
            "purported",
            "so-called",
            "claimed",
            "ostensibly",
            "only",
            "merely");

    private static final Pattern HEARSAY = Pattern.compile(
            "\\b(?:is|are|was|were) (?:said|reported|rumored|rumoured|believed|understood) to\\b|\\breportedly\\b|\\brumor has it\\b");
    private static final Pattern DISTANCING = Pattern.compile(
            "\\ballegedly\\b|\\bsupposedly\\b|\\bpurportedly\\b|\\bso-called\\b|\\b(?:is|are|was|were) alleged to\\b|\\bclaimed\\b|\\bostensibly\\b");
    private static final Pattern BELITTLING = Pattern.compile(
            "\\bmustered only\\b|\\bcould only (?:say|reply|answer)\\b|\\bonly (?:said|remarked|replied|answered|smiled|nodded|commented)\\b|\\bmerely (?:said|remarked|replied|answered|commented)\\b");

    private Hedges() {}

    static Hedge.@Nullable Kind in(Sentence sentence, int start, int end) {
        StringBuilder words = new StringBuilder();
        List<Token> tokens = sentence.tokens();
        for (int i = Token.firstFrom(tokens, start);
                i < tokens.size() && tokens.get(i).end() <= end;
                i++) {
            words.append(tokens.get(i).lower()).append(' ');
        }
        if (!hasStem(words)) {
            return null;
        }
        if (found(BELITTLING, words)) {
            return Hedge.Kind.BELITTLING;
        }
        if (found(HEARSAY, words)) {
            return Hedge.Kind.HEARSAY;
        }
        return found(DISTANCING, words) ? Hedge.Kind.DISTANCING : null;
    }

    private static boolean hasStem(StringBuilder words) {
        for (String stem : STEMS) {
            if (words.indexOf(stem) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean found(Pattern pattern, CharSequence words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find();
    }
}
