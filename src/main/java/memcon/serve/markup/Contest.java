package memcon.serve.markup;

import static memcon.serve.markup.Lookup.memcon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which claims are contested, in whichever documents, as {@code queries/which-claims-are-contested-in-whose-words.rq} has it:
 * somebody denies the claim, and somebody affirms it or what supports it. Readings that are not preferred make no contest.
 */
public final class Contest {

    private static final int MOST = 100;

    private final Lookup data;
    private final Map<Node, Boolean> known = new HashMap<>();

    public Contest(Lookup data) {
        this.data = data;
    }

    /** Statements that deny a claim. */
    public List<Node> rejecting(Node claim) {
        return taking(Side.REJECTING, claim);
    }

    /** Statements that affirm a claim, or what supports it: to affirm that is to be on its side. */
    public List<Node> affirming(Node claim) {
        Set<Node> statements = new LinkedHashSet<>(taking(Side.AFFIRMING, claim));
        data.subjects(memcon("supports"), claim, MOST)
                .forEach(support -> statements.addAll(taking(Side.AFFIRMING, support)));
        return List.copyOf(statements);
    }

    private List<Node> taking(Side side, Node claim) {
        return side.shortcuts().stream()
                .flatMap(shortcut -> data.subjects(memcon(shortcut), claim, MOST).stream())
                .filter(statement -> data.text(statement, memcon("preferredReading"))
                        .map(value -> !value.equals("false"))
                        .orElse(true))
                .distinct()
                .toList();
    }

    /** Most claims are denied by nobody, so this is looked for first. */
    public boolean isOver(Node claim) {
        return !rejecting(claim).isEmpty() && !affirming(claim).isEmpty();
    }

    /** Whether it is about a claim, or about one that this claim is put forward to support. */
    public boolean concerns(Node claim) {
        return known.computeIfAbsent(
                claim,
                one -> isOver(one)
                        || !taking(Side.AFFIRMING, one).isEmpty()
                                && data.objects(one, memcon("supports"), MOST).stream()
                                        .anyMatch(supported ->
                                                !rejecting(supported).isEmpty()));
    }
}
