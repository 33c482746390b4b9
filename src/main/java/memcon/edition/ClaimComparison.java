package memcon.edition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import memcon.authority.Authority;
import memcon.authority.ClaimEntry;
import memcon.conversation.Claim;
import memcon.conversation.Reading;
import memcon.conversation.Stance;
import memcon.conversation.Statement;

/** How the stances of matched statements, and the contents of their claims, compare. */
final class ClaimComparison {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, String> goldContents;
    private final Map<String, String> foundContents;
    private final Authority authority;
    private final Words words;
    private final Findings findings;

    ClaimComparison(Reading gold, Reading found, Authority authority, Words words, Findings findings) {
        this.goldContents = contents(gold);
        this.foundContents = contents(found);
        this.authority = authority;
        this.words = words;
        this.findings = findings;
    }

    private static Map<String, String> contents(Reading reading) {
        Map<String, String> contents = new HashMap<>();
        for (Claim claim : reading.claims()) {
            contents.put(claim.id(), claim.content());
        }
        return contents;
    }

    void compare(Statement gold, Statement found) {
        BitSet wanted = evidence(gold);
        BitSet proposed = evidence(found);
        findings.add(
                Measure.EVIDENCE_BY_WORD,
                new Score(Words.common(wanted, proposed), proposed.cardinality(), wanted.cardinality()));
        Map<Stance, Stance> pairs = new Matching<Stance>(
                        each -> words.in(List.of(each.evidence())), (one, other) -> one.type() == other.type() ? 0 : 1)
                .pairs(gold.stances(), found.stances());
        findings.add(
                Measure.STANCES,
                new Score(pairs.size(), found.stances().size(), gold.stances().size()));
        gold.stances().stream()
                .filter(each -> !pairs.containsKey(each))
                .forEach(each -> findings.differ(
                        Measure.STANCES, each.evidence(), each.type().term(), ""));
        found.stances().stream()
                .filter(each -> !pairs.containsValue(each))
                .forEach(each -> findings.differ(
                        Measure.STANCES, each.evidence(), "", each.type().term()));
        pairs.forEach(this::compare);
    }

    private void compare(Stance gold, Stance found) {
        findings.check(
                Measure.STANCE_TYPE,
                gold.type() == found.type(),
                gold.evidence(),
                gold.type().term(),
                found.type().term());
        Map<String, Integer> wanted = bag(content(gold, goldContents));
        Map<String, Integer> proposed = bag(content(found, foundContents));
        int common = 0;
        for (Map.Entry<String, Integer> word : wanted.entrySet()) {
            common += Math.min(word.getValue(), proposed.getOrDefault(word.getKey(), 0));
        }
        findings.add(Measure.CLAIM_CONTENT_BY_WORD, new Score(common, size(proposed), size(wanted)));
    }

    private BitSet evidence(Statement statement) {
        return words.in(statement.stances().stream().map(Stance::evidence).toList());
    }

    /** A shared claim's content is the authority's. */
    private String content(Stance stance, Map<String, String> contents) {
        return contents.getOrDefault(
                stance.claim(),
                authority.findClaim(stance.claim()).map(ClaimEntry::content).orElse(""));
    }

    private static Map<String, Integer> bag(String content) {
        Map<String, Integer> bag = new HashMap<>();
        LETTERS.matcher(content.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> bag.merge(word, 1, Integer::sum));
        return bag;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
