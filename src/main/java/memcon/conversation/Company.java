package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Sentence;
import memcon.annotation.Token;
import memcon.annotation.WordPattern;

/** Who a sentence says is there besides: "accompanied by X", "X, who was present", "X joined us", "brought X with him". */
final class Company {

    private Company() {}

    static List<ActorPhrase> of(Sentence sentence) {
        List<ActorPhrase> company = new ArrayList<>();
        for (ActorPhrase phrase : ActorPhrase.apart(sentence.actors())) {
            boolean person = phrase.kind() == Kind.NAME || phrase.kind() == Kind.ROLE;
            if (person && (follows(phrase, sentence.tokens()) || isThere(phrase, sentence.tokens()))) {
                company.add(phrase);
            }
        }
        return company;
    }

    /** "accompanied by the Counsellor, Mr. X", "in the presence of X", "bringing X with him". */
    private static boolean follows(ActorPhrase phrase, List<Token> tokens) {
        String before = words(tokens, phrase.from() - 4, phrase.from());
        String after = words(tokens, phrase.to(), phrase.to() + 2);
        return WordPattern.matches(before, ".*\\b(?:accompanied by|presence of|attended by)(?: \\S+)?")
                || WordPattern.matches(before, ".*\\b(?:brought|bringing)(?: \\S+)?")
                        && WordPattern.matches(after, "(?:along )?with (?:him|her|them)\\b.*")
                || comesWith(phrase, tokens);
    }

    /** "came to see me with X". */
    private static boolean comesWith(ActorPhrase phrase, List<Token> tokens) {
        if (phrase.from() == 0 || !tokens.get(phrase.from() - 1).is("with")) {
            return false;
        }
        String before = words(tokens, 0, phrase.from() - 1);
        return WordPattern.matches(before, ".*\\b(?:came|called|visited|received)\\b.*")
                && WordPattern.matches(before, ".*\\b(?:me|us)\\b.*");
    }

    /** "X, who was also present", "X joined us", "X was with me". */
    private static boolean isThere(ActorPhrase phrase, List<Token> tokens) {
        return WordPattern.matches(
                words(tokens, phrase.to(), phrase.to() + 6),
                "(?:, )?(?:who )?(?:(?:was|were) (?:also |both |likewise )?(?:present|with (?:him|me|us))|(?:then |also )?joined (?:us|the (?:conversation|company)))\\b.*");
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
        }
        return words.toString();
    }
}
