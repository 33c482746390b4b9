package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Side;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A claim with somebody on either side.
 *
 * @param affirming statements that affirm it, or what supports it
 * @param rejecting statements that reject it
 */
public record ContestedClaim(Node claim, String label, List<Node> affirming, List<Node> rejecting) {

    private static final int MOST_EACH = 100;

    static List<ContestedClaim> all(Lookup data) {
        Map<Node, Set<Node>> rejected = new LinkedHashMap<>();
        for (String shortcut : Side.REJECTING.shortcuts()) {
            for (Triple denial : data.uses(memcon(shortcut), Catalogue.MOST)) {
                rejected.computeIfAbsent(denial.getObject(), unseen -> new LinkedHashSet<>())
                        .add(denial.getSubject());
            }
        }
        return rejected.entrySet().stream()
                .map(entry -> new ContestedClaim(
                        entry.getKey(),
                        data.label(entry.getKey()),
                        affirming(entry.getKey(), data),
                        List.copyOf(entry.getValue())))
                .filter(claim -> !claim.affirming.isEmpty())
                .sorted(Comparator.comparing((ContestedClaim claim) -> -claim.stances())
                        .thenComparing(ContestedClaim::label)
                        .thenComparing(claim -> claim.claim.toString()))
                .toList();
    }

    /** To affirm what supports a claim, or says the same, is to be on its side. */
    private static List<Node> affirming(Node claim, Lookup data) {
        Set<Node> same = new LinkedHashSet<>(List.of(claim));
        same.addAll(data.subjects(memcon("supports"), claim, MOST_EACH));
        same.addAll(data.subjects(memcon("restates"), claim, MOST_EACH));
        same.addAll(data.objects(claim, memcon("restates"), MOST_EACH));
        Set<Node> statements = new LinkedHashSet<>();
        for (Node one : same) {
            for (String shortcut : Side.AFFIRMING.shortcuts()) {
                statements.addAll(data.subjects(memcon(shortcut), one, MOST_EACH));
            }
        }
        return List.copyOf(statements);
    }

    /** How many statements take a side. */
    public int stances() {
        return affirming.size() + rejecting.size();
    }
}
