package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Lexicon;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Divides what is said into clauses, each a claim of its own. */
final class ClaimSegmenter {

    private final Lexicon lexicon;
    private final ClauseMeaning meaning;

    ClaimSegmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.meaning = new ClauseMeaning(lexicon);
    }

    /**
     * One clause.
     *
     * @param subject the subject that it shares with the clause before ("he came and would stay"); empty if it has its own
     * @param tokens its tokens, without the marks around it
     * @param polarity whether it is worded negatively
     * @param modality how its own words qualify it
     * @param condition index in the list of clauses of the if-clause whose consequence it is; -1 if none
     * @param apart whether it stands before the cue's clause and is not introduced by it
     */
    record Clause(
            List<Token> subject,
            List<Token> tokens,
            Claim.Polarity polarity,
            Claim.Modality modality,
            int condition,
            boolean apart) {
        int start() {
            return tokens.get(0).start();
        }

        int end() {
            return tokens.get(tokens.size() - 1).end();
        }

        Clause setApart() {
            return new Clause(subject, tokens, polarity, modality, condition, true);
        }
    }

    /** A stretch of what is said, with the subject that it takes from the one before. */
    private record Part(List<Token> subject, List<Token> tokens) {}

    List<Clause> clauses(Utterance utterance) {
        List<Clause> clauses = new ArrayList<>();
        clauses(Said.before(utterance, meaning), 0).forEach(clause -> clauses.add(clause.setApart()));
        clauses.addAll(clauses(Said.by(utterance), clauses.size()));
        return clauses;
    }

    /** @param before how many clauses of the utterance there are already */
    private List<Clause> clauses(List<Token> said, int before) {
        List<Clause> clauses = new ArrayList<>();
        for (Part part : split(said)) {
            List<Token> bare = strip(part.tokens());
            if (bare.stream().noneMatch(Token::isWord) || Said.isInterjection(bare)) {
                continue;
            }
            int comma = conditionEnd(bare);
            if (comma > 0) {
                List<Token> condition = strip(bare.subList(0, comma));
                clauses.add(clause(List.of(), condition, Claim.Modality.CONDITIONAL, -1));
                List<Token> consequence = strip(bare.subList(comma + 1, bare.size()));
                clauses.add(clause(
                        List.of(), consequence, meaning.modality(consequence, true), before + clauses.size() - 1));
            } else {
                clauses.add(clause(part.subject(), bare, meaning.modality(bare, false), -1));
            }
        }
        return clauses;
    }

    private Clause clause(List<Token> subject, List<Token> tokens, Claim.Modality modality, int condition) {
        return new Clause(subject, tokens, meaning.polarity(tokens), modality, condition, false);
    }

    /** At semicolons, and at conjunctions that join two clauses with a finite verb each. */
    private List<Part> split(List<Token> said) {
        List<Part> parts = new ArrayList<>();
        List<Token> subject = List.of();
        int from = 0;
        for (int i = 1; i < said.size() - 1; i++) {
            List<Token> shared = List.of();
            boolean ends = said.get(i).text().equals(";");
            boolean that = isComplementizer(said, i + 1);
            if (!ends && !isQuoted(said, i) && WordPattern.matches(said.get(i).lower(), "and|but")) {
                boolean follows = that ? !hasComplementizer(said, from, i) : clauseFollows(said, i + 1);
                ends = follows && isFinite(said, that ? from : clauseStart(said, from, i), i);
                if (ends && lacksSubject(said, i + 1)) {
                    shared = subject(said, from, i, subject);
                    ends = !shared.isEmpty();
                }
            }
            if (ends) {
                parts.add(new Part(subject, said.subList(from, i)));
                from = that ? i + 2 : i + 1;
                subject = shared;
            }
        }
        parts.add(new Part(subject, said.subList(from, said.size())));
        return parts;
    }

    /** Whether a "that" begins a clause: not the pronoun of "that is so" or "that of France". */
    private boolean isComplementizer(List<Token> said, int at) {
        return at + 2 < said.size()
                && said.get(at).is("that")
                && said.get(at + 1).isWord()
                && !meaning.isFinite(said, at + 1)
                && !lexicon.has("prepositions", said.get(at + 1).lower());
    }

    private boolean hasComplementizer(List<Token> said, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComplementizer(said, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words after a conjunction go on with its verb: "and would stay". */
    private boolean lacksSubject(List<Token> said, int at) {
        int i = at;
        while (i < said.size() - 1
                && (lexicon.has("adverbs", said.get(i).lower())
                        || said.get(i).text().equals(","))) {
            i++;
        }
        return meaning.isFinite(said, i)
                && !WordPattern.matches(said.get(i).lower(), "don't|do")
                && !(i + 2 < said.size()
                        && lexicon.has("pronouns", said.get(i + 1).lower()));
    }

    /** The subject of the clause before a conjunction; that of the part where the clause has taken over its own. */
    private List<Token> subject(List<Token> said, int from, int to, List<Token> inherited) {
        int start = clauseStart(said, from, to);
        for (int i = start; i < to && i - start <= 8; i++) {
            boolean verb = meaning.isFinite(said, i)
                    || i > start && said.get(i).lower().endsWith("ed");
            if (verb) {
                List<Token> before = strip(said.subList(start, i));
                return before.isEmpty() && start == from ? inherited : afterComma(before);
            }
        }
        return List.of();
    }

    /** "So, he" is the subject "he". */
    private static List<Token> afterComma(List<Token> tokens) {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i).text().equals(",")) {
                return tokens.subList(i + 1, tokens.size());
            }
        }
        return tokens;
    }

    /** Whether a token stands in words that are quoted in what is said. */
    private static boolean isQuoted(List<Token> said, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            String text = said.get(i).text();
            open += text.equals("“") ? 1 : text.equals("”") && open > 0 ? -1 : 0;
        }
        return open > 0
                && said.subList(at, said.size()).stream()
                        .anyMatch(token -> token.text().equals("”"));
    }

    /** After the last word before a conjunction that opens a clause or a pair: "between A and B" is no end of a clause. */
    private static int clauseStart(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (WordPattern.matches(
                    tokens.get(i).lower(),
                    "that|as|because|which|who|when|if|between|both|whether|where|since|although|though|unless|until"
                            + "|while|whereas")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isFinite(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (meaning.isFinite(tokens, i) || i > from && tokens.get(i).lower().endsWith("ed")) {
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
            if (word.equals("to")) {
                return false;
            }
            if (meaning.isFinite(tokens, i) && !noun) {
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
                && start < 6
                && !tokens.get(start).is("if")
                && !tokens.get(start).is("unless")) {
            start++;
        }
        if (start >= Math.min(6, tokens.size())) {
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
}
