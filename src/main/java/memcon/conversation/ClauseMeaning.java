package memcon.conversation;

import java.util.List;
import memcon.annotation.Lexicon;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** How a clause is meant: what its main verb says, not the clauses that hang on it ("he would come unless it did not rain"). */
final class ClauseMeaning {

    private final Lexicon lexicon;

    ClauseMeaning(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Claim.Polarity polarity(List<Token> clause) {
        List<Token> main = main(clause);
        for (int i = 0; i < main.size(); i++) {
            String word = main.get(i).lower();
            boolean negation = lexicon.has("negations", word) || word.endsWith("n't") || word.endsWith("n’t");
            boolean contrasts = word.equals("not")
                    && i + 1 < main.size()
                    && WordPattern.matches(main.get(i + 1).lower(), "only|just|merely");
            if (negation && !contrasts) {
                return Claim.Polarity.NEGATIVE;
            }
        }
        return Claim.Polarity.POSITIVE;
    }

    /** The words up to a clause that only tells when, why or on what condition, or which one is meant. */
    private List<Token> main(List<Token> clause) {
        boolean finite = false;
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.get(i).lower();
            finite |= isFinite(clause, i);
            boolean hangs = WordPattern.matches(word, "because|since|unless|although|though|which|whereas|while|until")
                    || WordPattern.matches(word, "if|when|who|whether")
                            && !WordPattern.matches(
                                    clause.get(Math.max(0, i - 1)).lower(), "not|only|even|asking|know");
            if (finite && hangs) {
                return clause.subList(0, i);
            }
        }
        return clause;
    }

    Claim.Modality modality(List<Token> clause, boolean afterCondition) {
        boolean were = clause.stream().anyMatch(token -> WordPattern.matches(token.lower(), "would|could|might"));
        if (afterCondition) {
            return were ? Claim.Modality.COUNTERFACTUAL : Claim.Modality.CONDITIONAL;
        }
        if (isPossibility(clause)) {
            return Claim.Modality.POSSIBLE;
        }
        List<Token> rest = afterOpening(clause);
        boolean opened = rest.size() == clause.size() && opens(clause);
        boolean plain = false;
        String before = "";
        for (Token token : opened ? clause : main(rest)) {
            boolean noun = token.text().equals("May") && !before.isEmpty()
                    || WordPattern.matches(before, "own|free|good|the|a|his|her|their|our|your");
            Claim.Modality modality = noun ? Claim.Modality.FACTUAL : modality(token.lower(), plain);
            if (modality != Claim.Modality.FACTUAL) {
                return modality;
            }
            plain |= !opened && lexicon.has("finite", token.lower());
            before = token.lower();
        }
        return Claim.Modality.FACTUAL;
    }

    /** "There was the possibility that". */
    private static boolean isPossibility(List<Token> clause) {
        return clause.get(0).is("there") && clause.stream().limit(6).anyMatch(token -> token.is("possibility"));
    }

    private static boolean opens(List<Token> clause) {
        return clause.stream()
                .limit(5)
                .anyMatch(token ->
                        WordPattern.matches(token.lower(), "if|as|when|since|although|though|because|while|until"));
    }

    /** What follows the comma after a clause that only opens the sentence: "as it was late, he would go". */
    private static List<Token> afterOpening(List<Token> clause) {
        for (int i = 2; i < clause.size() - 2 && opens(clause); i++) {
            if (clause.get(i).text().equals(",")) {
                return clause.subList(i + 1, clause.size());
            }
        }
        return clause;
    }

    /** After the clause's own verb another's "would" says nothing of it: "they were afraid of what he would do". */
    private static Claim.Modality modality(String word, boolean plain) {
        return switch (word) {
            case "perhaps", "possibly", "maybe" -> Claim.Modality.POSSIBLE;
            case "may", "might", "could", "can", "cannot" -> plain ? Claim.Modality.FACTUAL : Claim.Modality.POSSIBLE;
            case "necessary" -> Claim.Modality.NECESSARY;
            case "must", "should", "ought" -> plain ? Claim.Modality.FACTUAL : Claim.Modality.NECESSARY;
            case "will", "shall", "would" -> plain ? Claim.Modality.FACTUAL : Claim.Modality.FUTURE;
            default -> Claim.Modality.FACTUAL;
        };
    }

    /** Whether a word is a verb of a clause; after "to" or a modal it is an infinitive. */
    boolean isFinite(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean infinitive = WordPattern.matches(word, "have|do|be")
                && at > 0
                && WordPattern.matches(
                        tokens.get(at - 1).lower(), "to|will|would|shall|should|can|could|may|might|must|not");
        return lexicon.has("finite", word) && !infinitive;
    }
}
