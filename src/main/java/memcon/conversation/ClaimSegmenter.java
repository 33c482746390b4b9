package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Lexicon;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Divides what is said into clauses, each a claim of its own. */
final class ClaimSegmenter {

    private final Lexicon lexicon;

    ClaimSegmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One clause.
     *
     * @param tokens its tokens, without the marks around it
     * @param polarity whether it is worded negatively
     * @param modality how its own words qualify it
     * @param condition index in the list of clauses of the if-clause whose consequence it is; -1 if none
     */
    record Clause(List<Token> tokens, Claim.Polarity polarity, Claim.Modality modality, int condition) {
        int start() {
            return tokens.get(0).start();
        }

        int end() {
            return tokens.get(tokens.size() - 1).end();
        }
    }

    List<Clause> clauses(Utterance utterance) {
        List<Token> said = said(utterance);
        List<Clause> clauses = new ArrayList<>();
        for (List<Token> part : split(said)) {
            List<Token> bare = strip(part);
            if (bare.stream().noneMatch(Token::isWord)) {
                continue;
            }
            int comma = conditionEnd(bare);
            if (comma > 0) {
                List<Token> condition = strip(bare.subList(0, comma));
                clauses.add(new Clause(condition, polarity(condition), Claim.Modality.CONDITIONAL, -1));
                List<Token> consequence = strip(bare.subList(comma + 1, bare.size()));
                clauses.add(new Clause(
                        consequence, polarity(consequence), modality(consequence, true), clauses.size() - 1));
            } else {
                clauses.add(new Clause(bare, polarity(bare), modality(bare, false), -1));
            }
        }
        return clauses;
    }

    private static List<Token> said(Utterance utterance) {
        Sentence sentence = utterance.sentence();
        List<Token> said = new ArrayList<>();
        int stop = utterance.end();
        if (utterance.cue() != null && utterance.cue().followsQuotation()) {
            stop = sentence.tokens()
                    .get(Math.min(utterance.cue().clause(), utterance.cue().at()))
                    .start();
        }
        for (Token token : sentence.tokens()) {
            if (token.start() >= utterance.content() && token.end() <= stop) {
                said.add(token);
            }
        }
        boolean cued = utterance.cue() != null;
        while (!said.isEmpty()
                && (cued && WordPattern.matches(said.get(0).lower(), "that|for|allegedly|reportedly|supposedly")
                        || WordPattern.matches(said.get(0).text(), "[,:\"“”.]"))) {
            said = said.subList(1, said.size());
        }
        return said;
    }

    /** At semicolons, and at conjunctions that join two clauses with a finite verb each. */
    private List<List<Token>> split(List<Token> said) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < said.size() - 1; i++) {
            boolean semicolon = said.get(i).text().equals(";");
            boolean joins = WordPattern.matches(said.get(i).lower(), "and|but")
                    && isFinite(said, clauseStart(said, from, i), i)
                    && clauseFollows(said, i + 1);
            if (semicolon || joins) {
                parts.add(said.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(said.subList(from, said.size()));
        return parts;
    }

    /** After the last word before a conjunction that opens a clause or a pair: "between A and B" is no end of a clause. */
    private static int clauseStart(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (WordPattern.matches(
                    tokens.get(i).lower(), "that|as|because|which|who|when|if|between|both|whether|where|since")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isFinite(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.has("finite", tokens.get(i).lower())
                    || i > from && tokens.get(i).lower().endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** A subject and soon a finite verb, or a finite verb at once. */
    private boolean clauseFollows(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + 7, tokens.size()); i++) {
            String word = tokens.get(i).lower();
            if (WordPattern.matches(word, "and|but|or|which|who|,")) {
                return false;
            }
            boolean noun =
                    i > from && WordPattern.matches(tokens.get(i - 1).lower(), "own|free|good|the|his|their|your|our");
            if (lexicon.has("finite", word) && !noun) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> strip(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to
                && WordPattern.matches(tokens.get(from).text(), "[\\p{P}]")
                && !WordPattern.matches(tokens.get(from).text(), "[(\\[]")) {
            from++;
        }
        while (to > from
                && WordPattern.matches(tokens.get(to - 1).text(), "[\\p{P}]")
                && !closes(tokens.subList(from, to))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** Whether the last mark closes what a mark inside opens. */
    private static boolean closes(List<Token> tokens) {
        String last = tokens.get(tokens.size() - 1).text();
        String opener = switch (last) {
            case ")" -> "(";
            case "]" -> "[";
            case "”" -> "“";
            case "\"" -> "\"";
            default -> "";
        };
        return !opener.isEmpty()
                && tokens.subList(0, tokens.size() - 1).stream()
                        .anyMatch(token -> token.text().equals(opener));
    }

    /** The comma after an if-clause that begins a part; 0 if there is none. */
    private int conditionEnd(List<Token> tokens) {
        int start = 0;
        while (start < tokens.size()
                && start < 4
                && !tokens.get(start).is("if")
                && !tokens.get(start).is("unless")) {
            start++;
        }
        if (start >= Math.min(4, tokens.size())) {
            return 0;
        }
        for (int i = start + 2; i < tokens.size() - 2; i++) {
            boolean then = tokens.get(i + 1).is("then") || clauseFollows(tokens, i + 1);
            if (tokens.get(i).text().equals(",") && isFiniteOrBare(tokens, start, i) && then) {
                return i;
            }
        }
        return 0;
    }

    private boolean isFiniteOrBare(List<Token> tokens, int from, int to) {
        return isFinite(tokens, from, to) || to - from > 3;
    }

    private Claim.Polarity polarity(List<Token> clause) {
        boolean negative = false;
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.get(i).lower();
            boolean negation = lexicon.has("negations", word) || word.endsWith("n't");
            boolean notOnly = word.equals("not")
                    && i + 1 < clause.size()
                    && clause.get(i + 1).is("only");
            if (negation && !notOnly) {
                negative = true;
            }
        }
        return negative ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
    }

    private static Claim.Modality modality(List<Token> clause, boolean afterCondition) {
        boolean were = clause.stream().anyMatch(token -> WordPattern.matches(token.lower(), "would|could|might"));
        if (afterCondition) {
            return were ? Claim.Modality.COUNTERFACTUAL : Claim.Modality.CONDITIONAL;
        }
        String before = "";
        for (Token token : clause) {
            String word = token.text().equals("May") && !before.isEmpty()
                            || WordPattern.matches(before, "own|free|good|the|a|his|her|their|our|your")
                    ? ""
                    : token.lower();
            before = token.lower();
            switch (word) {
                case "may", "might", "could", "can", "perhaps", "possibly", "cannot", "maybe" -> {
                    return Claim.Modality.POSSIBLE;
                }
                case "must", "should", "necessary", "ought" -> {
                    return Claim.Modality.NECESSARY;
                }
                case "will", "shall", "would" -> {
                    return Claim.Modality.FUTURE;
                }
                default -> {}
            }
        }
        return Claim.Modality.FACTUAL;
    }
}
