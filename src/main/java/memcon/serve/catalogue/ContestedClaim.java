package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.List;
import memcon.serve.markup.Contest;
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

    static List<ContestedClaim> all(Lookup data) {
        Contest contest = new Contest(data);
        return Side.REJECTING.shortcuts().stream()
                .flatMap(shortcut -> data.uses(memcon(shortcut), Catalogue.MOST).stream())
                .map(Triple::getObject)
                .distinct()
                .filter(contest::isOver)
                .map(claim -> new ContestedClaim(
                        claim, data.label(claim), contest.affirming(claim), contest.rejecting(claim)))
                .sorted(Comparator.comparing((ContestedClaim claim) -> -claim.stances())
                        .thenComparing(ContestedClaim::label)
                        .thenComparing(claim -> claim.claim.toString()))
                .toList();
    }

    /** How many statements take a side. */
    public int stances() {
        return affirming.size() + rejecting.size();
    }
}
