package memcon.rdf;

import java.util.Locale;
import memcon.authority.Vocabulary;
import memcon.conversation.Claim;
import memcon.conversation.ClaimLink;
import memcon.conversation.Proposition;
import org.jspecify.annotations.Nullable;

/**
 * A claim: a node with words, about things, linked to other claims. What it says is never a triple; its proposition only
 * names a subject, a predicate and an object.
 */
final class ClaimTriples {

    private final Triples triples;
    private final Names names;

    ClaimTriples(Triples triples, Names names) {
        this.triples = triples;
        this.names = names;
    }

    void write(Claim claim) {
        Node node = triples.node(claim.id())
                .type("Claim")
                .links("refersTo", claim.refersTo())
                .link("condition", claim.condition())
                .links("reports", claim.reports());
        if (!names.isShared(claim.id())) {
            node.label(Labels.shorten(claim.content()))
                    .worded(Vocabulary.MEMCON, "content", claim.content(), claim.language())
                    .concept("polarity", claim.polarity())
                    .concept("modality", claim.modality())
                    .origin(claim.origin());
            writeProposition(node, claim.proposition());
        }
        claim.links().forEach(link -> writeLink(node, claim, link));
    }

    private void writeProposition(Node claim, @Nullable Proposition proposition) {
        if (proposition == null) {
            return;
        }
        triples.node(proposition.id())
                .type("Proposition")
                .label(names.of(proposition.subject()) + " – " + proposition.predicate() + " – "
                        + names.of(proposition.object()))
                .link("subject", proposition.subject())
                .to(Iris.memcon("predicate"), Iris.claimTerm(proposition.predicate()))
                .link("object", proposition.object());
        claim.link("proposition", proposition.id());
    }

    private void writeLink(Node node, Claim claim, ClaimLink link) {
        String property = link.kind().name().toLowerCase(Locale.ROOT);
        triples.node(link.id())
                .type("ClaimLink")
                .label(names.of(claim.id()) + " – " + property + " – " + names.of(link.other()))
                .link("linkFrom", claim.id())
                .link("linkTo", link.other())
                .to(Iris.memcon("linkType"), Iris.memcon(property))
                .link("proposedBy", claim.origin().proposer())
                .confidence(link.confidence());
        node.link(property, link.other());
    }
}
